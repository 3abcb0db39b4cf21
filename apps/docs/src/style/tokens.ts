import { readFileSync } from "node:fs";

/** Where a page is shown: the two schemes that `tokens.css` has colors for. */
export type ColorScheme = "light" | "dark";

/** The text of one of the site's stylesheets. */
export function readStylesheet(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), "utf8");
}

/**
 * The value of a custom property of `tokens.css`, for pictures that stand by themselves: a style sheet of the page does not reach
 * into them.
 *
 * @param name without the two hyphens: `soft-ink`
 * @throws Error for a token that the stylesheet does not have
 */
export function readToken(name: string, scheme: ColorScheme): string {
  const [light = "", dark = ""] = readStylesheet("tokens.css").split(':root[data-theme="dark"]');
  const find = (css: string) => new RegExp(`^ *--${name}: (.+);$`, "m").exec(css)?.[1];
  // What the dark scheme does not set again is the same in both.
  const value = scheme === "dark" ? (find(dark) ?? find(light)) : find(light);
  if (value === undefined) throw new Error(`tokens.css has no --${name}.`);
  return value;
}
