import type { Migration } from "../database/migrate.ts";

/** What a release can be told by, such as its barcode. Nothing is known of releases from before. */
export const releaseIdentifiers: Migration = {
  version: 9,
  name: "release_identifiers",
  sql: "alter table releases add column identifiers jsonb not null default '[]';",
};
