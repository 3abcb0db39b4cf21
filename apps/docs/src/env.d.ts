/// <reference types="astro/client" />
/// <reference types="vite/client" />

declare module "virtual:site-pages" {
  /** What `site-config.ts` hands over: pages that are not files of `src/content`. */
  export const pages: import("./load-pages.ts").SitePage[];
}

declare module "virtual:documents" {
  type OpenApiDocument = import("@runout/http/openapi").OpenApiDocument;
  /** Both documents of the contract, without what no panel shows. */
  export const marketplace: OpenApiDocument;
  export const sandbox: OpenApiDocument;
}

declare module "virtual:cross-origin" {
  /** Tables in HTML, for the page "In the browser". */
  export const headers: string;
  export const methods: string;
}
