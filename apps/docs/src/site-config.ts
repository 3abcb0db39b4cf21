import starlight from "@astrojs/starlight";
import type { AstroInlineConfig } from "astro";
import { passthroughImageService } from "astro/config";
import type { SitePage } from "./load-pages.ts";
import { BASE_PLACEHOLDER } from "./relative-addresses.ts";
import { SIDEBAR } from "./sidebar.ts";

/** What a page may do: run the site's own scripts and call a sandbox on this machine. No other host is ever asked. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const STYLESHEETS = [
  "tokens",
  "logo",
  "starlight",
  "generated",
  "landing",
  "fidelity",
  "order-status",
  "workflows",
  "planted-faults",
  "try-it",
];

/** The module by which the pages reach Astro. It would not resolve the packages of the workspace from their sources, as Node does. */
const PAGES_MODULE = "virtual:site-pages";

/**
 * Astro's configuration: Starlight, with the menu, the looks and the pages of this site.
 *
 * @param script the path of the script that runs operations in the page
 * @param siteUrl where the site is published. Only with it a page can name its own address and its picture for link previews.
 */
export function siteConfig(
  root: string,
  outDir: string,
  script: string,
  pages: readonly SitePage[],
  siteUrl: URL | undefined,
): AstroInlineConfig {
  return {
    configFile: false,
    root,
    outDir,
    logLevel: "warn",
    ...(siteUrl && { site: siteUrl.origin }),
    base: BASE_PLACEHOLDER,
    build: { format: "file" },
    image: { service: passthroughImageService() },
    vite: {
      logLevel: "warn",
      // A page that is opened from the file system finds its styles beside it.
      build: { assetsInlineLimit: 0 },
      plugins: [
        {
          name: "site-pages",
          resolveId: (id) => (id === PAGES_MODULE ? `\0${PAGES_MODULE}` : undefined),
          load: (id) => (id === `\0${PAGES_MODULE}` ? `export const pages = ${JSON.stringify(pages)}` : undefined),
        },
      ],
    },
    integrations: [
      starlight({
        title: "Runout",
        description: "The Discogs Marketplace API as a contract you can build on: document, clients, mock and sandbox.",
        favicon: "/favicon.svg",
        customCss: STYLESHEETS.map((name) => `./src/style/${name}.css`),
        components: {
          Footer: "./src/components/footer.astro",
          Head: "./src/components/head.astro",
          PageTitle: "./src/components/page-title.astro",
          SiteTitle: "./src/components/site-title.astro",
        },
        head: [
          { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY } },
          { tag: "script", attrs: { type: "module", src: `${BASE_PLACEHOLDER}/${script}` } },
          ...(siteUrl
            ? [{ tag: "meta" as const, attrs: { property: "og:image", content: `${siteUrl}card.png` } }]
            : []),
        ],
        sidebar: SIDEBAR,
        pagination: false,
        expressiveCode: {
          defaultProps: { frame: "none" },
          themes: ["github-light-high-contrast", "github-dark-high-contrast"],
        },
      }),
    ],
  };
}
