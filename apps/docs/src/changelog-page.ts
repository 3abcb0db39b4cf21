import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { SitePage } from "./load-pages.ts";
import { DOCUMENT_PAGES } from "./site-pages.ts";

/** One version of one package, as its changelog describes it. */
interface Release {
  version: string;
  name: string;
  text: string;
}

const COMPATIBILITY = `## Compatibility

All packages and the contract have one version, and are tested together: use the same one of each. While it is below 1.0.0, a change
that breaks callers raises its second number, and any other change the third. A change of the contract is rated by \`redocly diff\`
against the version before, and a release with a lower number than that demands is refused; the changelog of @runout/spec names each
such change. To compare two versions yourself, take \`openapi.yaml\` from both:

\`\`\`sh
npx @redocly/cli diff old/openapi.yaml new/openapi.yaml
\`\`\``;

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
  return {
    id: "changelog",
    title: "Changelog",
    description: "The changes of each version, by package, which of them break callers, and what works with what.",
    markdown: [COMPATIBILITY, platforms(root, folders), unreleased(root), ...parts].join("\n\n"),
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

/** What each package that can be installed runs on, as its manifest says. */
function platforms(root: string, readmes: readonly string[]): string {
  const rows = readmes.flatMap((readme) => {
    const folder = `${root}/${readme.replace("/README.md", "")}`;
    const read = (file: string, pattern: RegExp) =>
      existsSync(`${folder}/${file}`) ? pattern.exec(readFileSync(`${folder}/${file}`, "utf8"))?.[1] : undefined;
    const python = read("pyproject.toml", /^requires-python = "([^"]+)"/m);
    const go = read("go.mod", /^go (\S+)/m);
    const node = read("package.json", /"node": "([^"]+)"/);
    const needs = python ? `Python ${python}` : go ? `Go ${go} or newer` : node && `Node ${node}`;
    const name = python
      ? "runout (PyPI)"
      : (read("go.mod", /^module (\S+)/m) ?? read("package.json", /"name": "([^"]+)"/));
    return needs === undefined ? [] : [`| \`${name}\` | ${needs} |`];
  });
  return ["| Package | Needs |", "| --- | --- |", ...rows].join("\n");
}

/** What the next release will bring, from the changesets; nothing right after a release. */
function unreleased(root: string): string {
  const folder = `${root}/.changeset`;
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  const changes = files.sort().flatMap((file) => {
    const [, packages = "", text = ""] =
      /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(readFileSync(`${folder}/${file}`, "utf8")) ?? [];
    const names = [...packages.matchAll(/^"(.+)": (?!none)/gm)].map(([, name]) => name);
    return names.length === 0 ? [] : [`**${names.join(", ")}**\n\n${text.trim()}`];
  });
  return changes.length === 0 ? "" : `## Not yet released\n\n${changes.join("\n\n")}`;
}
