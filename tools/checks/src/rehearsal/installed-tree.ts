import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What npm writes about each package that it has installed, as far as it is read here. */
interface LockedPackage {
  version: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}

/** Packages that report installations to their makers. */
const REPORTING = /^@scarf\//;

/**
 * Checks what npm has really installed for a package: nothing runs a script as it is installed, and nothing reports that. Peers,
 * which a user chooses, are not looked at.
 *
 * @param folder the one with `node_modules`
 * @returns how many packages it brings, itself included
 * @throws Error that names those that do
 */
export function checkInstalled(folder: string, name: string): number {
  const text = readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> }; // the shape that npm writes
  const installed = reachedFrom(packages, name);
  const wrong = [...installed].flatMap((path) => {
    const inside = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    if (REPORTING.test(inside)) return [`${inside} reports installations`];
    return packages[path]?.hasInstallScript ? [`${inside} runs a script when it is installed`] : [];
  });
  if (wrong.length > 0) throw new Error(wrong.join("; "));
  return installed.size;
}

/** The paths of a package and of everything that it depends on. */
function reachedFrom(packages: Record<string, LockedPackage>, name: string): Set<string> {
  const reached = new Set<string>();
  function visit(path: string | undefined): void {
    if (path === undefined || reached.has(path)) return;
    reached.add(path);
    const { dependencies = {}, optionalDependencies = {} } = packages[path] ?? {};
    // What is for another platform is not installed.
    for (const one of Object.keys(optionalDependencies)) visit(find(packages, path, one, true));
    for (const one of Object.keys(dependencies)) visit(find(packages, path, one, one in optionalDependencies));
  }
  visit(find(packages, "", name, false));
  return reached;
}

/** Where a package finds another: below itself, or beside it, or beside the one that contains it. */
function find(
  packages: Record<string, LockedPackage>,
  from: string,
  name: string,
  isOptional: boolean,
): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === "") break;
  }
  if (isOptional) return undefined;
  throw new Error(`${from || "the project"} needs ${name}, which is not installed`);
}
