import type { ReleaseRow } from "../domain/entities.ts";
import type { Database, Transaction } from "./database/database.ts";
import { type RenderRelease, releaseDerivedColumns } from "./releases/release-derived-columns.ts";

const missing = { name: "releases_incomplete", text: "select id from releases where fragment is null limit 1" };
const batch = { name: "releases_incomplete_batch", text: "select * from releases where fragment is null limit 1000" };
const fill = {
  name: "releases_fill",
  text: `update releases set title_key = derived.title_key, artist_key = derived.artist_key, label_key = derived.label_key,
      catalog_number_key = derived.catalog_number_key, fragment = derived.fragment, plain_fragment = derived.plain_fragment
    from jsonb_to_recordset($1::jsonb) as derived (id bigint, title_key text, artist_key text, label_key text,
      catalog_number_key text, fragment text, plain_fragment text)
    where releases.id = derived.id`,
};

/**
 * Fills what SQL cannot derive of releases, where it is missing. Processes that start together wait for each other.
 */
export async function backfill(database: Database, render: RenderRelease): Promise<void> {
  if ((await database.query(missing)).length === 0) return;
  await database.transaction(
    async (transaction) => {
      await transaction.script("lock table releases in share row exclusive mode");
      while (await fillBatch(transaction, render));
    },
    { unlimited: true },
  );
}

async function fillBatch(transaction: Transaction, render: RenderRelease): Promise<boolean> {
  const releases = await transaction.query<ReleaseRow>(batch);
  const rows = releases.map((release) => ({ id: release.id, ...releaseDerivedColumns(release, render) }));
  if (rows.length > 0) await transaction.query(fill, [JSON.stringify(rows)]);
  return rows.length > 0;
}
