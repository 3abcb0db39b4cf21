import { createHash } from "node:crypto";

/** A page of Redoc without its script, and the script in files of its own. */
export interface SplitPage {
  html: string;
  /** The texts of the scripts, by their address in the site. Each name changes with its text. */
  scripts: Map<string, string>;
}

const BEGIN = '<script type="module">';
const END = "</script>";

/** The end of Redoc's own code; the document and the call that renders it come after it. */
const EXPORTS = "export{RedocStandalone,hydrate,init};";

/**
 * Takes Redoc's code, which is the same on both pages, and the document out of a page, so that a browser reads the page at once and
 * keeps the code. They become plain scripts instead of modules: from the file system a browser runs no module.
 *
 * @param name the name of the document, which its script gets
 * @throws Error where a new version of Redoc renders something else
 */
export function splitScripts(html: string, name: string): SplitPage {
  const begin = html.indexOf(BEGIN);
  const end = html.lastIndexOf(END);
  const script = html.slice(begin + BEGIN.length, end);
  const [code, rest, ...more] = script.split(EXPORTS);
  if (begin === -1 || code === undefined || rest === undefined || more.length > 0) {
    throw new Error("Redoc's page has no module that ends in its exports; look at what this version renders.");
  }
  const scripts = new Map<string, string>();
  const tags = [
    ["redoc", asPlainScript(code)],
    [name, rest],
  ].map(([base = "", text = ""]) => {
    const address = `_astro/${base}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.js`;
    scripts.set(address, text);
    return `<script defer src="${address}"></script>`;
  });
  return { html: html.slice(0, begin) + tags.join("") + html.slice(end + END.length), scripts };
}

/** A module as a script: strict, and without `import.meta`, which only its search in Node and in other bundles asks for. */
function asPlainScript(code: string): string {
  return `"use strict";${code.replaceAll("import.meta.url", "document.baseURI").replaceAll("import.meta.dirname", '""')}`;
}
