import { logo } from "./logo.ts";

/** The pages of the site, by file, as the navigation names them, in HTML. */
export const pages = {
  "index.html": "Home",
  "reference.html": "Reference",
  "sandbox.html": 'Sandbox<span class="wide"> control</span>',
  "fidelity.html": "Fidelity",
  "order-status.html": "Order status",
} as const;

/** The file of a page. */
export type PageFile = keyof typeof pages;

/** The header that every page starts with; the page it stands on is marked. */
export function siteHeader(current: PageFile): string {
  const links = Object.entries(pages).map(([file, title]) => {
    const mark = file === current ? ' aria-current="page"' : "";
    return `<li><a href="${file}"${mark}>${title}</a></li>`;
  });
  return `<header class="site-header">
  <a class="brand" href="index.html">${logo(26)}<span>Runout</span></a>
  <nav aria-label="Site"><ul>${links.join("")}</ul></nav>
</header>`;
}
