import { buildSite, SITE_FOLDER } from "./build-site.ts";

await buildSite(SITE_FOLDER);
