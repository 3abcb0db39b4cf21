import type { ReleaseRow } from "../domain/entities.ts";
import type { Database, Transaction } from "./database/database.ts";
import { rebuildProjections } from "./releases/projections.ts";
import { type CatalogRow, catalogRow } from "./releases/release-derived-columns.ts";

const missing = { name: "releases_incomplete", text: "select id from releases where fragment is null limit 1" };
const batch = { name: "releases_incomplete_batch", text: "select * from releases where fragment is null limit 1000" };
const fill = {
  name: "releases_complete",
  text: `with filled as (
      select * from jsonb_to_recordset($1::jsonb) as filled (id bigint, title_key text, artist_key text, label_key text,
        catalog_number_key text, fragment text, plain_fragment text)),
    listed as (
      update listings set title_key = filled.title_key, artist_key = filled.artist_key, label_key = filled.label_key,
        catalog_number_key = filled.catalog_number_key, location_key = lower(listings.location)
      from filled where listings.release_id = filled.id)
    update releases set title_key = filled.title_key, artist_key = filled.artist_key, label_key = filled.label_key,
      catalog_number_key = filled.catalog_number_key, fragment = filled.fragment, plain_fragment = filled.plain_fragment
    from filled where releases.id = filled.id`,
};

/**
 * Fills what a migration could not, for data from before it: what is made in JavaScript of a release, and the counts and
 * projections. Does nothing where nothing is missing. Processes that start together wait for each other.
 */
export async function completeData(database: Database): Promise<void> {
  if ((await database.query(missing)).length === 0) return;
  await database.transaction(
    async (transaction) => {
      await transaction.script("lock table releases in share row exclusive mode");
      let isChanged = false;
      while (await completeBatch(transaction)) isChanged = true;
      if (isChanged) await rebuildProjections(transaction);
    },
    { unlimited: true },
  );
}

async function completeBatch(transaction: Transaction): Promise<boolean> {
  const releases = await transaction.query<ReleaseRow>(batch);
  const rows: CatalogRow[] = releases.map(catalogRow);
  if (rows.length > 0) await transaction.query(fill, [JSON.stringify(rows)]);
  return rows.length > 0;
}
