import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type PageFile, siteHeader } from "./header.ts";
import { escapeHtml } from "./html.ts";
import { icon } from "./logo.ts";

/** One of the site's own pages: static, without a script. */
export type Page = {
  file: PageFile;
  title: string;
  description: string;
  /** The stylesheet of this page alone. */
  stylesheet: string;
  /** What stands in the main element, as HTML. */
  main: string;
};

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
<link rel="icon" href="${icon}">
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

/** The text of one of the site's stylesheets. */
export function readStylesheet(name: string): string {
  return readFileSync(new URL(`./style/${name}`, import.meta.url), "utf8");
}
