/// <reference types="astro/client" />

declare module "virtual:site-pages" {
  /** What `site-config.ts` hands over: pages that are not files of `src/content`. */
  export const pages: import("./load-pages.ts").SitePage[];
}
