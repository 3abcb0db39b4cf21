import { type BundledDocument, operationsOf, referenceAddress } from "../documents.ts";
import { escapeHtml, heading, inlineMarkdown, type PageContent, slugOf } from "./html.ts";

/** Makes the page that lists every operation, each with a link to the reference. */
export function operationsPage(marketplace: BundledDocument, sandbox: BundledDocument): PageContent {
  const parts = [
    ...groups(marketplace, "reference.html"),
    ...groups(sandbox, "sandbox.html").map((part) => ({ ...part, title: `Sandbox: ${part.title}` })),
  ];
  return {
    title: "Operations",
    description: "Every operation of the Marketplace API and of the sandbox control API.",
    headings: parts.map(({ title }) => ({ depth: 2, slug: slugOf(title), text: title })),
    html: parts.map(({ title, html }) => `${heading(2, title)}\n${html}`).join("\n"),
  };
}

function groups(document: BundledDocument, reference: string): { title: string; html: string }[] {
  const operations = operationsOf(document);
  return document.tags.map(({ name }) => ({
    title: name,
    html: operations
      .filter(({ object }) => object.tags?.includes(name))
      .map(({ operationId, method, path, object }) => {
        const href = referenceAddress(reference, name, operationId);
        return `<section class="operation">${heading(3, object.summary ?? operationId, operationId)}
<p><code>${method} ${escapeHtml(path)}</code> <a href="${href}">Reference of ${operationId}</a></p>
<p>${inlineMarkdown(firstParagraph(object.description ?? ""))}</p>
<try-it operation="${operationId}" title="${escapeHtml(object.summary ?? operationId)}"></try-it></section>`;
      })
      .join("\n"),
  }));
}

/** The sentences of a description that say what it is about. */
export function firstParagraph(text: string): string {
  return text.trim().split(/\n\s*\n/)[0] ?? "";
}
