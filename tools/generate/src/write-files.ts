import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Difference } from "./compare-files.ts";
import type { GeneratedFiles } from "./generated-files.ts";

/** Mends the differences: writes what is missing or different, removes what is no longer made. Foreign files stay. */
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
