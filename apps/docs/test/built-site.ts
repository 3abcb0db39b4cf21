import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PageFile, pages } from "../src/header.ts";
import { siteFolder } from "../src/site-folder.ts";

/** Every page of the site. */
export const pageFiles = Object.keys(pages) as PageFile[]; // the keys are the files

/** The text of a file of the site, which `build-once.ts` has built. */
export const readSite = (file: string): string => readFileSync(join(siteFolder, file), "utf8");
