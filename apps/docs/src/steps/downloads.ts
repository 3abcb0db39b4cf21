import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bundles = ["openapi.yaml", "openapi.json", "sandbox.yaml", "sandbox.json"] as const;

/** Puts the bundles of the contract beside the pages, as they are. */
export async function copyDownloads(folder: string): Promise<void> {
  for (const bundle of bundles) {
    await copyFile(fileURLToPath(import.meta.resolve(`@runout/spec/${bundle}`)), join(folder, bundle));
  }
}
