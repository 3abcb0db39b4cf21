import { buildSite, SITE_FOLDER } from "./build-site.ts";

// What a test runner sets for itself, and Astro would take for its own settings: the site would be one for development.
for (const name of ["BASE_URL", "DEV", "MODE", "NODE_ENV", "PROD", "SSR"]) delete process.env[name];

// Another folder than the usual one: for the test that compares two builds.
await buildSite(process.argv[2] ?? SITE_FOLDER);
