import { docsLoader } from "@astrojs/starlight/loaders";
import type { Loader } from "astro/loaders";

/** A page of the site as Astro gets it. */
export interface SitePage {
  /** Its path in the site, without an ending. */
  id: string;
  title: string;
  description: string;
  /** The text of a page that is written in Markdown. */
  markdown?: string;
  /** The main part of a page that is made from the contract. */
  html?: string;
  /** Whether the search reads its text. Default true. A page whose parts are records of the search is left out. */
  searched?: boolean;
  /** The headings in `html`. Astro finds those in `markdown` itself. */
  headings?: { depth: number; slug: string; text: string }[];
}

/** Loads the pages of `src/content/docs` and the given ones. */
export function loadPages(pages: readonly SitePage[]): Loader {
  const written = docsLoader();
  return {
    name: "site-pages",
    load: async (context) => {
      // What an earlier build has left: a page may be gone.
      context.store.clear();
      await written.load(context);
      for (const { id, title, description, markdown, html, searched = true, headings = [] } of pages) {
        const tableOfContents = markdown === undefined && headings.length === 0 ? false : { maxHeadingLevel: 2 };
        const data = await context.parseData({ id, data: { title, description, tableOfContents, pagefind: searched } });
        const rendered =
          markdown === undefined
            ? { html: `<div class="not-content generated">${html}</div>`, metadata: { headings } }
            : // As a file of the collection: only to those Starlight adds its links of headings.
              await context.renderMarkdown(markdown, {
                fileURL: new URL(`src/content/docs/${id}.md`, context.config.root),
              });
        context.store.set({ id, data, body: markdown ?? html ?? "", rendered });
      }
    },
  };
}
