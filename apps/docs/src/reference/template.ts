import { readFileSync } from "node:fs";
import { type PageFile, siteHeader } from "../header.ts";
import { icon } from "../logo.ts";
import { readStylesheet } from "../page.ts";

/** What Redoc's page may do: run what it holds, and load nothing. Search runs in a worker that the page itself makes. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const script = readFileSync(new URL("./page-script.js", import.meta.url), "utf8");

/** The Handlebars template of a reference page: our head and header around what Redoc renders. */
export function referenceTemplate(file: PageFile, heading: string): string {
  const css = ["tokens.css", "header.css", "reference.css"].map(readStylesheet).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
<link rel="icon" href="${icon}">
{{{redocHead}}}
<style>${css}</style>
<script>{
${script}}</script>
</head>
<body>
${siteHeader(file, heading)}
{{{redocHTML}}}
</body>
</html>
`;
}
