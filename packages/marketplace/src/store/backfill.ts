import type { ReleaseRow } from "../domain/entities.ts";
import type { Database, Transaction } from "./database/database.ts";
import { fragmentColumns, type ReleaseFragments } from "./releases/release-derived-columns.ts";

// Not `<>`, which no index serves.
const find = {
  name: "releases_outdated",
  text: `select id from releases where fragment_version < $1
    union all select id from releases where fragment_version > $1 limit 1`,
};
const batch = {
  name: "releases_outdated_batch",
  text: `select * from releases where id in (
    (select id from releases where fragment_version < $1 limit 1000)
    union all (select id from releases where fragment_version > $1 limit 1000))`,
};
const update = {
  name: "releases_update_fragments",
  text: `update releases set fragment = made.fragment, plain_fragment = made.plain_fragment,
      fragment_version = made.fragment_version
    from jsonb_to_recordset($1::jsonb) as made (id bigint, fragment text, plain_fragment text, fragment_version text)
    where releases.id = made.id`,
};
const renewVersions = { name: "inventories_renew", text: "update inventories set version = gen_random_uuid()" };

/**
 * Renders the stored fragments of releases again that another version of the view has rendered. Inventories get new versions,
 * because their pages look different. Processes that start together wait for each other.
 */
export async function backfill(database: Database, fragments: ReleaseFragments): Promise<void> {
  if ((await database.query(find, [fragments.version])).length === 0) return;
  await database.transaction(
    async (transaction) => {
      await transaction.script("lock table releases in share row exclusive mode");
      let isChanged = false;
      while (await updateBatch(transaction, fragments)) isChanged = true;
      if (isChanged) await transaction.query(renewVersions);
    },
    { unlimited: true },
  );
}

async function updateBatch(transaction: Transaction, fragments: ReleaseFragments): Promise<boolean> {
  const releases = await transaction.query<ReleaseRow & Record<string, unknown>>(batch, [fragments.version]);
  const rows = releases.map((release) => ({ id: release.id, ...fragmentColumns(release, fragments) }));
  if (rows.length > 0) await transaction.query(update, [JSON.stringify(rows)]);
  return rows.length > 0;
}
