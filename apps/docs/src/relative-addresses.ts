import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The base path that Astro builds the site for. It stands in for the one that is not known at that time: the site is served from
 * the root by `npm start`, below the name of a repository by GitHub Pages, and opened from a folder.
 */
export const BASE_PLACEHOLDER = "/__site_root__";

/** A text in quotes that is the base path or an address below it, in a script. */
const IN_SCRIPT = new RegExp(`(["'\`])${BASE_PLACEHOLDER}/?([^"'\`]*)\\1`, "g");

/** Served for addresses of any depth, so relative ones would lead nowhere. */
const NOT_FOUND_PAGE = "404.html";

/**
 * Makes every address in a built site relative to the file that it stands in, so that the site works below any path.
 *
 * @param siteUrl where the site is published, for the page that answers to unknown addresses (default `/`) and for the addresses
 *   that name their host
 * @throws Error for a file that still names the placeholder
 */
export async function makeAddressesRelative(folder: string, siteUrl: URL | undefined): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((one) => /\.(html|css|js|md|txt|xml)$/.test(one))) {
    const path = join(folder, file);
    const written = await readFile(path, "utf8");
    if (!written.includes(BASE_PLACEHOLDER)) continue;
    const text = siteUrl ? written.replaceAll(`${siteUrl.origin}${BASE_PLACEHOLDER}/`, siteUrl.href) : written;
    const relative =
      file === NOT_FOUND_PAGE
        ? text.replaceAll(`${BASE_PLACEHOLDER}/`, siteUrl?.pathname ?? "/")
        : withRelativeAddresses(file, text);
    if (relative.includes(BASE_PLACEHOLDER))
      throw new Error(`${file} names ${BASE_PLACEHOLDER} in a way that is not known.`);
    await writeFile(path, relative);
  }
}

/** The text of one file of the site, with its addresses relative. */
export function withRelativeAddresses(file: string, text: string): string {
  const up = "../".repeat(file.split(/[/\\]/).length - 1);
  if (!file.endsWith(".js")) {
    const toRoot = up === "" ? "./" : up;
    // The start page is a file too: a folder's address is not opened from the file system as its index.html.
    return text
      .replaceAll(new RegExp(`${BASE_PLACEHOLDER}/?(?=["'])`, "g"), `${toRoot}index.html`)
      .replaceAll(`${BASE_PLACEHOLDER}/`, toRoot);
  }
  // A script resolves addresses from its page; its own address is the only fixed one it knows.
  const root = `new URL("${up || "./"}", import.meta.url).href`;
  return text.replaceAll(IN_SCRIPT, (_, quote: string, rest: string) => `(${root}+${quote}${rest}${quote})`);
}
