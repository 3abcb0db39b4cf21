import { buildSite } from "./build-site.ts";
import { siteFolder } from "./site-folder.ts";

await buildSite(siteFolder);
