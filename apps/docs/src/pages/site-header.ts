import { logo } from "../style/logo.ts";

/** The pages of the site, by file, as the navigation names them, in HTML. */
export const PAGES = {
  "index.html": "Home",
  "reference.html": "Reference",
  "sandbox.html": 'Sandbox<span class="wide"> control</span>',
  "fidelity.html": "Fidelity",
  "order-status.html": "Order status",
  "workflows.html": "Workflows",
  "planted-faults.html": "Faults",
} as const;

/** The file of a page. */
export type PageFile = keyof typeof PAGES;

/**
 * The header that every page starts with; the page it stands on is marked.
 *
 * @param heading the title of the page for screen readers, where nothing else on it is one
 */
export function siteHeader(current: PageFile, heading?: string): string {
  const links = Object.entries(PAGES).map(([file, title]) => {
    const mark = file === current ? ' aria-current="page"' : "";
    return `<li><a href="${file}"${mark}>${title}</a></li>`;
  });
  const title = heading === undefined ? "" : `\n  <h1 class="hidden-title">${heading}</h1>`;
  return `<header class="site-header">${title}
  <a class="brand" href="index.html">${logo(26)}<span>Runout</span></a>
  <nav aria-label="Site"><ul>${links.join("")}</ul></nav>
</header>`;
}
