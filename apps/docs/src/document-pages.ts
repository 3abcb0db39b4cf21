import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { changelogPage } from "./changelog-page.ts";
import type { SitePage } from "./load-pages.ts";
import { BASE_PLACEHOLDER } from "./relative-addresses.ts";
import { DOCUMENT_PAGES } from "./site-pages.ts";

/** Where the files are shown that are no pages of the site. */
const REPOSITORY = "https://github.com/runout/runout/blob/main";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Links that lead to a page of the site although its file is another one. */
const SAME_AS: Record<string, string> = {
  "apps/docs/README.md": "index",
  "README.md": "index",
  spec: "reference/specification",
};

/** The Markdown files of the repository that are pages of the site. */
export function documentPages(): SitePage[] {
  const documents = DOCUMENT_PAGES.map(({ file, page, title, description }) => ({
    id: page,
    title,
    description,
    markdown: pageText(file, readFileSync(`${ROOT}/${file}`, "utf8")),
  }));
  return [...documents, changelogPage(ROOT)];
}

/** The Markdown of a file as it stands in the site: its title is the page's, and its links lead to pages of the site or to the repository. */
export function pageText(file: string, text: string): string {
  const withoutTitle = text.replace(/^# .*\n/, "");
  return withoutTitle.replaceAll(/\]\((?!https?:|#)([^)#\s]+)(#[^)\s]*)?\)/g, (_, target: string, anchor = "") => {
    const path = posix.normalize(posix.join(posix.dirname(file), target)).replace(/\/$/, "");
    return `](${addressOf(path)}${anchor})`;
  });
}

function addressOf(path: string): string {
  const page = SAME_AS[path] ?? DOCUMENT_PAGES.find(({ file }) => file === path || posix.dirname(file) === path)?.page;
  return page === undefined ? `${REPOSITORY}/${path}` : `${BASE_PLACEHOLDER}/${page}.html`;
}
