import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The text of each generated file, by its path relative to the repository (always with `/`). */
export type GeneratedFiles = ReadonlyMap<string, string>;

const COMMAND = "by `pnpm generate`";

/** The note at the top of every generated file: what it comes from and which command makes it. */
export function generatedNote(source: string): string {
  return `Generated from ${source} ${COMMAND}. Do not edit.`;
}

/** Whether a file's text has the note, and so may be replaced or removed. */
function isGenerated(text: string): boolean {
  return text.slice(0, 500).includes(COMMAND);
}

/** Folders that are not sources: what is installed, built, reported or kept by tools. */
const SKIPPED = new Set(["node_modules", "dist", "reports", "__pycache__"]);

/** Go keeps the files of a package in one folder, so there a name says what is generated. */
const GENERATED_NAME = /_generated\.go$/;

/** Reads every file in a folder called `generated` or is called `*_generated.go`, anywhere in the repository. */
export async function findGeneratedFiles(root: string): Promise<GeneratedFiles> {
  const found = new Map<string, string>();
  const visit = async (folder: string, inGenerated: boolean): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (SKIPPED.has(entry.name) || entry.name.startsWith(".")) continue;
        await visit(path, inGenerated || entry.name === "generated");
      } else if (inGenerated || GENERATED_NAME.test(entry.name)) {
        found.set(path, await readFile(join(root, path), "utf8"));
      }
    }
  };
  await visit("", false);
  return found;
}

/** A file that is not as `pnpm generate` leaves it. `foreign` is in a generated folder but was not generated. */
export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "different" | "extra" | "foreign";
}

/** Compares the files that the generated folders should hold with those that they hold. */
export function compareFiles(expected: GeneratedFiles, found: GeneratedFiles): Difference[] {
  const differences: Difference[] = [];
  for (const [path, text] of expected) {
    const present = found.get(path);
    if (present === undefined) differences.push({ path, kind: "missing" });
    else if (present !== text) differences.push({ path, kind: "different" });
  }
  for (const [path, text] of found) {
    if (!expected.has(path)) differences.push({ path, kind: isGenerated(text) ? "extra" : "foreign" });
  }
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Resolves the differences: writes what is missing or different, removes what is no longer made. Foreign files stay. */
export async function writeFiles(
  root: string,
  files: GeneratedFiles,
  differences: readonly Difference[],
): Promise<void> {
  for (const { path, kind } of differences) {
    const target = join(root, path);
    if (kind === "extra") await rm(target);
    const text = files.get(path);
    if (text === undefined) continue;
    await mkdir(dirname(target), { recursive: true });
    // A process that reads the file meanwhile sees the old text or the new one, never half of it.
    await writeFile(`${target}.${process.pid}`, text);
    await rename(`${target}.${process.pid}`, target);
  }
}
