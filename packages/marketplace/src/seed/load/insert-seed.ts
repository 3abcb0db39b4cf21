import type { ReleaseRow } from "../../domain/entities.ts";
import { bucketOfSeller } from "../../domain/ids.ts";
import { DATA_TABLES } from "../../store/baseline.ts";
import type { Queryable, Transaction } from "../../store/database/database.ts";
import { sortableText } from "../../store/keyset.ts";
import { type ReleaseDerivedColumns, releaseDerivedColumns } from "../../store/releases/release-derived-columns.ts";
import { RELEASE_FRAGMENT_VERSION, releaseFragment } from "../../views/release-fragment.ts";
import type { SeedData } from "../demo-seed.ts";
import { insertDemoCredentials } from "./demo-credentials.ts";

/** Empties the marketplace. What stays is the schema, and which signed requests were made, because the demo's tokens stay valid. */
export const emptyMarketplace = (transaction: Transaction): Promise<void> =>
  transaction.script(`truncate ${DATA_TABLES.join(", ")} restart identity; alter sequence listing_numbers restart;`);

/** Puts a seed into an empty marketplace. Each table is filled by one statement. Counts and projections are left to the caller. */
export async function insertSeed(transaction: Queryable, seed: SeedData): Promise<void> {
  await insertRows(transaction, "rates", seed.rates);
  await insertRows(transaction, "users", seed.users);
  await insertRows(transaction, "releases", seed.releases.map(storedRelease));
  await insertRows(transaction, "listings", seed.listings.map(listingKeys(seed)));
  const buyerKeys = new Map(seed.users.map(({ id, username }) => [id, sortableText(username)]));
  const orders = seed.orders.map((order) => ({ ...order, buyer_key: buyerKeys.get(order.buyer_id) }));
  for (const [table, rows] of [
    ["orders", orders],
    ["order_items", seed.order_items],
    ["order_messages", seed.order_messages],
    ["payment_deadlines", seed.payment_deadlines],
  ] as const) {
    await insertRows(
      transaction,
      table,
      rows.map((row: { seller_id: number }) => ({ ...row, bucket: bucketOfSeller(row.seller_id) })),
    );
  }
  await insertRows(transaction, "cart_items", seed.cart_items);
  await insertDemoCredentials(transaction, seed);
  await setNextListingNumber(transaction, seed.nextListingNumber);
}

/** The row of a release with everything that is derived from it. */
export const storedRelease = (release: ReleaseRow): ReleaseRow & ReleaseDerivedColumns => ({
  ...release,
  ...releaseDerivedColumns(release, { version: RELEASE_FRAGMENT_VERSION, render: releaseFragment }),
});

function listingKeys({ releases }: SeedData) {
  const byId = new Map(releases.map((release) => [release.id, storedRelease(release)]));
  return (listing: SeedData["listings"][number]) => {
    const release = byId.get(listing.release_id);
    if (!release) throw new Error(`the seed has no release ${listing.release_id}`);
    const { title_key, artist_key, label_key, catalog_number_key } = release;
    return {
      ...listing,
      title_key,
      artist_key,
      label_key,
      catalog_number_key,
      location_key: sortableText(listing.location),
    };
  };
}

/** Fills a table from rows whose keys are its columns. */
export async function insertRows(transaction: Queryable, table: string, rows: readonly object[]): Promise<void> {
  await transaction.query(
    {
      name: `seed_${table}`,
      text: `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    },
    [JSON.stringify(rows)],
  );
}

/** Sets the number the next listing gets. */
export async function setNextListingNumber(transaction: Queryable, number: number): Promise<void> {
  await transaction.query({ name: "listing_numbers_set", text: "select setval('listing_numbers', $1, false)" }, [
    number,
  ]);
}
