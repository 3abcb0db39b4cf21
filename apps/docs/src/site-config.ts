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

/** What is made of the contract and shown by Astro, by the modules in which it gets it. */
export interface SiteModules {
  "virtual:site-pages": { pages: readonly SitePage[] };
  "virtual:cross-origin": { headers: string; methods: string };
}

/**
 * Astro's configuration: Starlight, with the menu, the looks and the pages of this site.
 *
 * @param script the path of the script that runs operations in the page
 * @param modules the values that these modules export. Astro would not resolve the packages of the workspace from their sources, as
 *   Node does.
 * @param siteUrl where the site is published. Only with it a page can name its own address and its picture for link previews.
 */
export function siteConfig(
  root: string,
  outDir: string,
  script: string,
  modules: SiteModules,
  siteUrl: URL | undefined,
): AstroInlineConfig {
  const sources = new Map(
    Object.entries(modules).map(([name, values]) => [
      name,
      Object.entries(values)
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join("\n"),
    ]),
  );
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
      build: {
        assetsInlineLimit: 0,
        // Astro marks each page in MDX by a directive of its own.
        rolldownOptions: {
          onLog: (level, log, report) => {
            if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
          },
        },
      },
      // The tabs of Starlight use it; it finds its binary only from where it is installed.
      ssr: { external: ["satteri"] },
      plugins: [
        {
          name: "site-modules",
          resolveId: (id) => (sources.has(id) ? `\0${id}` : undefined),
          load: (id) => sources.get(id.replace("\0", "")),
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
