import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { git } from "./git.ts";
import { type VersionedPackage, versionedPackages } from "./versioned-packages.ts";

/** What is in a package's folder and does not reach its users, or says nothing about how it works. */
const NOT_NOTICED = [
  /(^|\/)(test|tests|examples|testdata)\//,
  /(\.|_)test\.[a-z]+$/,
  /(^|\/)(README|CHANGELOG)\.md$/,
  /(^|\/)(tsconfig[^/]*|biome)\.json$/,
  /(^|\/)vitest\.config\.ts$/,
  // Of the specification, `redocly diff` reads the bundles, and what else is generated follows from them.
  /^spec\/(released|rules|generated|components|paths)\//,
  /^spec\/[^/]+\.yaml$/,
];

/** Fields of package.json that no user of the package has: `.pnpmfile.cjs` takes the first two out as it is packed. */
const NOT_PUBLISHED = ["scripts", "devDependencies", "version"];

/** A package whose published files differ, and one of them. */
export interface ChangedPackage {
  readonly name: string;
  readonly file: string;
}

/** Packages with published files that differ between a commit and the work tree, files that git does not know yet included. */
export async function changedPackages(root: string, since: string): Promise<ChangedPackage[]> {
  const tracked = await git(root, "diff", "--name-only", since, "--");
  const untracked = await git(root, "ls-files", "--others", "--exclude-standard");
  const files = `${tracked}\n${untracked}`.split("\n").filter((file) => file !== "");
  const noticed = files.filter((file) => !NOT_NOTICED.some((pattern) => pattern.test(file)));
  const found: ChangedPackage[] = [];
  for (const one of versionedPackages(root)) {
    const file = await firstPublished(root, since, one, noticed);
    if (file !== undefined) found.push({ name: one.name, file });
  }
  return found;
}

async function firstPublished(root: string, since: string, { folder }: VersionedPackage, files: readonly string[]) {
  const manifest = `${folder}/package.json`;
  const own = files.filter((file) => file.startsWith(`${folder}/`));
  const other = own.find((file) => file !== manifest);
  if (other !== undefined || !own.includes(manifest)) return other;
  const before = await git(root, "show", `${since}:${manifest}`);
  return published(before) === published(await readFile(join(root, manifest), "utf8")) ? undefined : manifest;
}

/** The part of a package.json that users get, as text to compare. */
function published(manifest: string): string {
  const fields = Object.entries(JSON.parse(manifest) as Record<string, unknown>); // an object, as npm has it
  return JSON.stringify(fields.filter(([name]) => !NOT_PUBLISHED.includes(name)));
}
