import { existsSync, readFileSync } from "node:fs";
import type { SitePage } from "./load-pages.ts";
import { DOCUMENT_PAGES } from "./site-pages.ts";

/** One version of one package, as its changelog describes it. */
interface Release {
  version: string;
  name: string;
  text: string;
}

/** The page with the changes of all packages, the latest version first. All of them are published together, with one version. */
export function changelogPage(root: string): SitePage {
  const folders = DOCUMENT_PAGES.map(({ file }) => file).filter((file) => file.endsWith("/README.md"));
  const changelogs = folders.map((file) => `${root}/${file.replace("README.md", "CHANGELOG.md")}`).filter(existsSync);
  const releases = changelogs.flatMap((file) => readChangelog(readFileSync(file, "utf8")));
  const versions = [...new Set(releases.map(({ version }) => version))].sort((one, other) =>
    other.localeCompare(one, "en", { numeric: true }),
  );
  const parts = versions.flatMap((version) => [
    `## ${version}`,
    ...releases.filter((release) => release.version === version).map(({ name, text }) => `### ${name}\n\n${text}`),
  ]);
  const introduction =
    "All packages have one version. While it is below 1.0.0, a change that breaks callers raises its second number, and any other change the third.";
  return {
    id: "changelog",
    title: "Changelog",
    description: "The changes of each version, by package, and which of them break callers.",
    markdown: [introduction, ...parts].join("\n\n"),
  };
}

/** Takes a changelog apart. Its headings become one level lower, below the version and the package. */
function readChangelog(text: string): Release[] {
  const [title = "", ...sections] = text.split(/^## /m);
  const name = title.replace("# ", "").trim();
  return sections.map((section) => {
    const [version = "", ...lines] = section.split("\n");
    return {
      version: version.trim(),
      name,
      text: lines
        .join("\n")
        .replaceAll(/^### (.*)$/gm, "**$1**")
        .trim(),
    };
  });
}
