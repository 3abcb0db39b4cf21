import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SITE_FOLDER } from "../src/build-site.ts";
import { PAGES, type PageFile } from "../src/pages/site-header.ts";

/** Every page of the site. */
export const pageFiles = Object.keys(PAGES) as PageFile[]; // the keys are the files

/** The text of a file of the site, which `build-once.ts` has built. */
export const readSite = (file: string): string => readFileSync(join(SITE_FOLDER, file), "utf8");
