import { createHash } from "node:crypto";
import { ICON } from "../style/logo.ts";
import { readStylesheet } from "../style/tokens.ts";
import { type PageFile, siteHeader } from "./site-header.ts";

/** One of the site's own pages: static, without a script. */
export interface Page {
  file: PageFile;
  title: string;
  description: string;
  /** The stylesheet of this page alone. */
  stylesheet: string;
  /** What stands in the main element, as HTML. */
  main: string;
}

/** Writes a page of the site as one file that needs no other. Its policy lets it load nothing at all. */
export function renderPage(page: Page): string {
  const css = ["tokens.css", "header.css", "page.css", page.stylesheet].map(readStylesheet).join("\n");
  const style = `sha256-${createHash("sha256").update(css).digest("base64")}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${style}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<link rel="icon" href="${ICON}">
<style>${css}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${siteHeader(page.file)}
<main id="main">
${page.main}
</main>
<footer class="site-footer">
<p>Runout is independent: not affiliated with, reviewed by or endorsed by Discogs. Discogs is a trademark of its owner.</p>
<p>MIT licensed. This site loads nothing from anywhere else and works without a network.</p>
</footer>
</body>
</html>
`;
}

/** Escapes a text for use inside an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A sentence of the specification as HTML. The only Markdown in it is code in backticks. */
export function inlineMarkdown(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}
