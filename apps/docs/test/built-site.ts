import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SITE_FOLDER } from "../src/build-site.ts";

/** Every page of the site, as `build-once.ts` has built it, with `/` between folders. */
export const pageFiles = readdirSync(SITE_FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();

/** The pages that Redoc renders; Starlight renders all others. */
export const REFERENCE_FILES = ["reference.html", "sandbox.html"];

/** The text of a file of the site. */
export const readSite = (file: string): string => readFileSync(join(SITE_FOLDER, file), "utf8");

const markups = new Map<string, string>();

/** The markup of a page without its scripts and code, which are no markup. */
export function readMarkup(file: string): string {
  const markup =
    markups.get(file) ??
    readSite(file)
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
      .replaceAll(/<pre\b[\s\S]*?<\/pre>| data-code="[^"]*"/g, "");
  markups.set(file, markup);
  return markup;
}

/** Every address in a page's markup that a browser would load without being asked, and every plain link. */
export function addressesIn(markup: string): { loaded: string[]; linked: string[] } {
  const links = [...markup.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map((match) => match[1] ?? "");
  const tags = [...markup.matchAll(/<(?!a\b)[a-z][^>]*\s(?:src|href|srcset|poster|action)="([^"]*)"/g)];
  const styles = [...markup.matchAll(/\burl\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
  const loaded = [...tags, ...styles].map((match) => match[1] ?? match[2] ?? "");
  return {
    loaded: [...new Set(loaded.filter((address) => !/^(data:|blob:|#)/.test(address)))],
    linked: [...new Set(links)],
  };
}
