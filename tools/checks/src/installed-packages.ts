import { mkdir, readFile, realpath, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PackedPackage } from "./pack-packages.ts";

/**
 * Puts what a packed package depends on beside it: the versions that the workspace has, and nothing that its package.json does
 * not name. So what is published runs as if npm had installed it, without asking the registry for all of it again.
 *
 * @param folder where the packed packages are, below `node_modules`
 * @param packed the names of the packed packages, which need no other
 */
export async function linkDependencies(
  { source, manifest }: PackedPackage,
  folder: string,
  packed: ReadonlySet<string>,
): Promise<void> {
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter(
    (one) => !packed.has(one),
  )) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(await realpath(join(source, "node_modules", name)), link, "junction").catch((error: unknown) => {
      // Another package depends on it too.
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    });
  }
}

/** Everything that an installation of a package brings, each with the scripts of its package.json. */
export async function installedWith(
  name: string,
  from: string,
  found: Map<string, Record<string, string>> = new Map(),
): Promise<Map<string, Record<string, string>>> {
  for (const candidate of createRequire(join(from, "package.json")).resolve.paths(name) ?? []) {
    const directory = await realpath(join(candidate, name)).catch(() => undefined);
    if (directory === undefined) continue;
    const manifest = JSON.parse(await readFile(join(directory, "package.json"), "utf8"));
    found.set(name, manifest.scripts ?? {});
    for (const one of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      if (!found.has(one)) await installedWith(one, directory, found);
    }
    return found;
  }
  return found;
}
