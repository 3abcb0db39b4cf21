import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFiles } from "./generated-files.ts";

/** Folders that are not sources: what is installed, built, reported or kept by tools. */
const skipped = new Set(["node_modules", "dist", "reports"]);

/** Reads every file that lies in a folder called `generated`, anywhere in the repository. */
export async function findGeneratedFiles(root: string): Promise<GeneratedFiles> {
  const found = new Map<string, string>();
  const visit = async (folder: string, inGenerated: boolean): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (skipped.has(entry.name) || entry.name.startsWith(".")) continue;
        await visit(path, inGenerated || entry.name === "generated");
      } else if (inGenerated) {
        found.set(path, await readFile(join(root, path), "utf8"));
      }
    }
  };
  await visit("", false);
  return found;
}
