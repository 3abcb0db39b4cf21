/** What a generated page holds: everything but the frame, which is the same on all pages. */
export interface PageContent {
  title: string;
  description: string;
  /** The main part, as HTML, without the title. */
  html: string;
  /** What the table of contents on the page lists. */
  headings: { depth: number; slug: string; text: string }[];
}

/** Escapes a text for use inside an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A sentence of the specification as HTML. The only Markdown in it is code in backticks. */
export function inlineMarkdown(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

/** The part of an address that leads to a heading. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** A heading that can be linked to. */
export function heading(depth: 2 | 3, text: string, slug = slugOf(text)): string {
  return `<h${depth} id="${slug}">${inlineMarkdown(text)}${headingAnchor(slug, text)}</h${depth}>`;
}

/** The link of a heading to itself. */
export function headingAnchor(slug: string, text: string): string {
  return `<a class="heading-anchor" href="#${slug}" aria-label="Link to ${escapeHtml(text)}"></a>`;
}

/** A sentence or a name that begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
