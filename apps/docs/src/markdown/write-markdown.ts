import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocument } from "../documents.ts";
import { marketplaceWriters, sandboxWriters } from "../samples/sample-writers.ts";
import { SIDEBAR } from "../sidebar.ts";
import { type MarkdownPage, pageToMarkdown } from "./page-to-markdown.ts";
import { referenceMarkdown } from "./reference-markdown.ts";

/** What the two pages of the reference are, for a reader who has not opened them. */
const REFERENCE = [
  { file: "reference.md", document: "openapi", writers: marketplaceWriters },
  { file: "sandbox.md", document: "sandbox", writers: sandboxWriters(readDocument("openapi")) },
] as const;

/**
 * Writes each page of a built site as Markdown beside it, and the documents that a language model starts from: `llms.txt`, which lists
 * the pages as https://llmstxt.org describes it, and `llms-full.txt`, which holds them all.
 */
export async function writeMarkdown(folder: string): Promise<void> {
  const pages = new Map<string, MarkdownPage>();
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith(".html") || file === "404.html") continue;
    const name = file.replaceAll("\\", "/").replace(/html$/, "md");
    pages.set(name, pageToMarkdown(await readFile(join(folder, file), "utf8")));
  }
  for (const { file, document, writers } of REFERENCE) {
    const contract = readDocument(document);
    pages.set(file, {
      title: contract.info.title,
      description: contract.info.summary,
      markdown: referenceMarkdown(contract, document, writers),
    });
  }
  for (const [name, { markdown }] of pages) await writeFile(join(folder, name), markdown);
  await writeFile(join(folder, "llms.txt"), llmsText(pages));
  await writeFile(join(folder, "llms-full.txt"), fullText(pages));
}

/** The groups of the menu with the Markdown of their pages. */
function groups(pages: ReadonlyMap<string, MarkdownPage>) {
  return SIDEBAR.map((group) => ({
    title: group.label,
    pages: group.items.flatMap(({ link }) => {
      const name = link.slice(1).replace(/html$/, "md");
      const page = pages.get(name);
      return page === undefined ? [] : [{ name, ...page }];
    }),
  }));
}

function llmsText(pages: ReadonlyMap<string, MarkdownPage>): string {
  const start = pages.get("index.md");
  return `${[
    "# Runout",
    `> ${start?.description}`,
    "The whole documentation in one file: [llms-full.txt](llms-full.txt). The contract: [openapi.yaml](openapi.yaml), and [sandbox.yaml](sandbox.yaml) for the control of the sandbox.",
    ...groups(pages).map(
      ({ title, pages: own }) =>
        `## ${title}\n\n${own.map((page) => `- [${page.title}](${page.name}): ${page.description}`).join("\n")}`,
    ),
  ].join("\n\n")}\n`;
}

function fullText(pages: ReadonlyMap<string, MarkdownPage>): string {
  return groups(pages)
    .flatMap(({ pages: own }) => own.map(({ name, markdown }) => `<!-- ${name} -->\n\n${markdown.trim()}\n`))
    .join("\n---\n\n");
}
