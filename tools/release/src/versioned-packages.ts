import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that every release gives the same version: those of the group `fixed` in `.changeset/config.json`. */
export interface VersionedPackage {
  readonly name: string;
  /** From the top of the repository. */
  readonly folder: string;
  readonly version: string;
}

const PARENTS = ["packages", "apps"];

/** The packages of a release, those for Python and Go among them, by name. */
export function versionedPackages(root: string): VersionedPackage[] {
  // Both files are written by us; their fields are those of changesets and npm.
  const config = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8")) as { fixed: string[][] };
  const names = config.fixed.flat();
  const folders = PARENTS.filter((parent) => existsSync(join(root, parent))).flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return ["spec", ...folders]
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({ folder, ...readManifest(join(root, folder, "package.json")) }))
    .filter(({ name }) => names.includes(name))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function readManifest(file: string): { name: string; version: string } {
  const { name, version } = JSON.parse(readFileSync(file, "utf8")) as { name: string; version: string }; // as npm has them
  return { name, version };
}
