import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../src/build-site.ts";
import { type PageFile, pages } from "../src/header.ts";
import { siteFolder } from "../src/site-folder.ts";

/** Every page of the site. */
export const pageFiles = Object.keys(pages) as PageFile[]; // the keys are the files

/** Sees to it that the site is there. The `test` task builds it anew first; run alone, a test builds it once. */
export async function builtSite(): Promise<void> {
  if (!existsSync(join(siteFolder, "index.html"))) await buildSite(siteFolder);
}

/** The text of a file of the site. */
export const readSite = (file: string): string => readFileSync(join(siteFolder, file), "utf8");
