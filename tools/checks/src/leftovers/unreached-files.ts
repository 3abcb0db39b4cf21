import { basename, dirname, join } from "node:path/posix";
import type { SourceTree } from "./source-tree.ts";

/** The documents that all files of the specification belong to. */
const DOCUMENTS = ["spec/openapi.yaml", "spec/sandbox.yaml"];

/** Files of the specification to which no `$ref` leads from a document, and workflows that are none. */
export function unreferencedSpecFiles({ files, read }: SourceTree): string[] {
  const known = new Set(files);
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !known.has(file)) return;
    reached.add(file);
    for (const [, target = ""] of read(file).matchAll(/\$ref: *["']?([^"'#\s]+\.yaml)/g))
      visit(join(dirname(file), target));
  };
  for (const document of DOCUMENTS) visit(document);
  const parts = files.filter((file) => /^spec\/(paths|components)\//.test(file) && !reached.has(file));
  // `pnpm workflows` runs what is called so.
  const workflows = files.filter((file) => /^spec\/workflows\//.test(file) && !file.endsWith(".arazzo.yaml"));
  return [
    ...parts.map((file) => `${file}: no $ref from ${DOCUMENTS.join(" or ")} leads here; refer to it or delete it.`),
    ...workflows.map((file) => `${file}: not run, since its name does not end with .arazzo.yaml.`),
  ];
}

/** Data of tests and examples. Code among it is Knip's matter. */
const DATA =
  /(^|\/)(test|tests|fixtures|scenarios|examples|certificate)\/(?!.*generated\/).*\.(?!(?:c|m)?[jt]sx?$|py$|go$|md$)\w+$/;

/** Data of tests, fixtures and examples that no other file names. */
export function unreferencedTestData({ files, read }: SourceTree): string[] {
  const data = files.filter(
    (file) => DATA.test(file) && !file.startsWith("spec/") && basename(file) !== "package.json",
  );
  const readers = files.filter((file) => /\.(c|m)?[jt]sx?$|\.(py|go|md|ya?ml|html)$|package\.json$/.test(file));
  const texts = readers.map((file) => [file, read(file)] as const);
  return data
    .filter((file) => {
      const name = basename(file);
      const stem = name.replace(/\.\w+$/, "");
      const isNamed = new RegExp(`["'\`/ ](${escapeText(name)}|${escapeText(stem)})\\b`);
      return !texts.some(([reader, text]) => reader !== file && isNamed.test(text));
    })
    .map((file) => `${file}: no other file names it; use it or delete it.`);
}

/** Pages that need no link, because readers open them directly. A test of the site asks that its menu lists every page. */
const ENTRIES = /(^|\/)(README|AGENTS|CHANGELOG)\.md$|^\.(changeset|github)\/|^apps\/docs\/src\/content\//;

/** Pages of Markdown to which no other page has a link. */
export function unlinkedPages({ files, read }: SourceTree): string[] {
  const pages = files.filter((file) => file.endsWith(".md"));
  const linked = new Set(
    pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s#]+)/g)].flatMap(([, target = ""]) => {
        const path = join(dirname(page), target);
        return path === page ? [] : [path];
      }),
    ),
  );
  return pages
    .filter((page) => !ENTRIES.test(page) && !linked.has(page))
    .map((page) => `${page}: no page has a link to it; name it where its readers come by, or delete it.`);
}

const escapeText = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
