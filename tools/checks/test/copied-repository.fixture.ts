import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryFiles, root, workspacePackages } from "../src/repository.ts";

/**
 * Copies the repository into an empty folder, to plant something there. What is installed is shared, but for the packages of
 * the workspace, which lead to the copy.
 */
export function copyRepository(target: string): void {
  for (const file of repositoryFiles()) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
  const packages = workspacePackages();
  const folderOf = new Map(packages.map(({ name, folder }) => [name, folder]));
  for (const folder of ["", ...packages.map((one) => one.folder)]) {
    const installed = join(root, folder, "node_modules");
    const links = join(target, folder, "node_modules");
    mkdirSync(join(links, "@runout"), { recursive: true });
    for (const entry of readdirSync(installed)) {
      if (entry !== "@runout") symlinkSync(join(installed, entry), join(links, entry));
      else {
        for (const name of readdirSync(join(installed, entry))) {
          symlinkSync(join(target, folderOf.get(`@runout/${name}`) ?? ""), join(links, entry, name));
        }
      }
    }
  }
}
