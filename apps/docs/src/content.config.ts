import { defineCollection } from "astro:content";
import { pages } from "virtual:site-pages";
import { docsSchema } from "@astrojs/starlight/schema";
import { loadPages } from "./load-pages.ts";

/** All pages of the site but the reference, which Redoc renders. */
export const collections = { docs: defineCollection({ loader: loadPages(pages), schema: docsSchema() }) };
