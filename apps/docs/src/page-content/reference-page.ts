import { readFileSync } from "node:fs";
import type { BundledDocument } from "../documents.ts";
import { deriveDocument } from "../reference/derive-document.ts";
import { renderRedoc } from "../reference/render-redoc.ts";
import { type SplitPage, splitScripts } from "../reference/split-scripts.ts";
import { SAMPLE_LANGUAGES, type SampleWriters } from "../samples/sample-writers.ts";
import { readStylesheet } from "../style/tokens.ts";
import { escapeHtml } from "./html.ts";
import { siteHeader } from "./site-header.ts";

/**
 * What Redoc's page may do: run what it holds and the site's own scripts, and call a sandbox on this machine. Search runs in a worker
 * that the page itself makes.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' blob:",
  "worker-src 'self' blob:",
  "style-src 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src data:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const SCRIPT = readFileSync(new URL("../reference/page-script.js", import.meta.url), "utf8");

/** A reference page: which document, under which name, with which samples. */
export interface ReferencePage {
  file: "reference.html" | "sandbox.html";
  title: string;
  /** The name of the document in the site, without its ending. */
  download: "openapi" | "sandbox";
  document: BundledDocument;
  writers: SampleWriters;
  /** Where the site is published, for the previews of links. */
  siteUrl: URL | undefined;
  /** The path of the script that runs operations in the page. */
  script: string;
}

/** Makes a reference page and its scripts. */
export async function referencePage(page: ReferencePage): Promise<SplitPage> {
  const { title, download, document, writers } = page;
  const html = await renderRedoc(deriveDocument(document, writers), {
    title: `${title} · Runout`,
    template: referenceTemplate(page),
    options: {
      // Ours by `x-codeSamples`; without this list Redoc would write one of its own for each of a dozen languages.
      codeSamples: { languages: [...SAMPLE_LANGUAGES, "Payload"].map((lang) => ({ lang })) },
      downloadUrls: [
        { title: "YAML", url: `${download}.yaml` },
        { title: "JSON", url: `${download}.json` },
      ],
      maxDisplayedEnumValues: 8,
      scrollYOffset: 56,
    },
  });
  return splitScripts(html, download);
}

/** The Handlebars template of a reference page: our head and header around what Redoc renders. */
function referenceTemplate({ file, title, document, siteUrl, script }: ReferencePage): string {
  const description = escapeHtml(document.info.summary);
  const picture = siteUrl ? `<meta property="og:image" content="${siteUrl}card.png">` : "";
  const css = ["tokens.css", "logo.css", "header.css", "reference.css", "try-it.css"].map(readStylesheet).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="Runout">
<meta name="twitter:card" content="summary_large_image">
${picture}
<link rel="alternate" type="text/markdown" href="${file.replace("html", "md")}">
<link rel="icon" href="favicon.svg">
{{{redocHead}}}
<style>${css}</style>
<script>{
${SCRIPT}}</script>
<script type="module" src="${script}"></script>
</head>
<body>
${siteHeader(file, title)}
{{{redocHTML}}}
</body>
</html>
`;
}
