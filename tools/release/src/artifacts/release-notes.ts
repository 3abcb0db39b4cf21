import { readFileSync } from "node:fs";
import { join } from "node:path";
import { versionedPackages } from "../versioned-packages.ts";

/** What all changelogs say of a version, package by package. Packages without a change are left out. */
export function releaseNotes(root: string, version: string): string {
  const sections = versionedPackages(root).flatMap(({ name, folder }) => {
    const section = sectionOf(readFileSync(join(root, folder, "CHANGELOG.md"), "utf8"), version);
    if (section === undefined) throw new Error(`${folder}/CHANGELOG.md has no section for ${version}.`);
    return section === "No changes in this release." ? [] : [`## ${name}\n\n${section}\n`];
  });
  return sections.join("\n");
}

/** The text under the heading of a version, up to the next one. */
function sectionOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m);
  return sections
    .find((section) => section.startsWith(`${version}\n`))
    ?.slice(version.length)
    .trim();
}
