import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Run in the page, which has no types here. */
const runIn = (
  selector: string,
): string => `axe.run(${JSON.stringify(selector)}, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
    [id, target.join(" "), ...[...any, ...all, ...none].map(({ message }) => message)].join("; "))))`;

/**
 * What axe-core finds wrong with a page as it is drawn now: every rule of its default set, best practices too.
 *
 * @param selector the part that is looked at. @default the whole page
 */
export async function violations(page: Page, selector = "html"): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(runIn(selector));
}

const WIDTHS_PX = [1280, 390];

/** The same in light and dark, on a screen and on a telephone. */
export async function violationsEverywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of WIDTHS_PX) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const here = await violations(page);
      found.push(...here.map((text) => `${colorScheme}, ${width} pixels: ${text}`));
    }
  }
  return found;
}
