import { logo } from "../style/logo.ts";

/** Where the header of a reference page leads, by file. */
const LINKS = {
  "index.html": "Start",
  "operations.html": "Operations",
  "reference.html": "Reference",
  "sandbox.html": 'Sandbox<span class="wide"> control</span>',
  "errors.html": "Errors",
  "tools/client.html": "Tools",
  "fidelity.html": "Fidelity",
  // Redoc's own search knows its page alone.
  "index.html#/search": "Search all",
} as const;

/**
 * The header of a reference page, which Redoc renders outside of the frame of the other pages.
 *
 * @param heading the title of the page for screen readers; nothing else on it is one
 */
export function siteHeader(current: string, heading: string): string {
  const links = Object.entries(LINKS).map(([file, title]) => {
    const mark = file === current ? ' aria-current="page"' : "";
    return `<li><a href="${file}"${mark}>${title}</a></li>`;
  });
  return `<header class="site-header">
  <h1 class="hidden-title">${heading}</h1>
  <a class="brand" href="index.html">${logo(26)}<span>Runout</span></a>
  <nav aria-label="Site"><ul>${links.join("")}</ul></nav>
  <select class="colors" aria-label="Colors" hidden><option value="">Auto</option><option value="dark">Dark</option><option value="light">Light</option></select>
</header>`;
}
