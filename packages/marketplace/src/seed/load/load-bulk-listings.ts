import type { UserRow } from "../../domain/entities.ts";
import { bucketOfSeller, LISTING_BUCKETS } from "../../domain/ids.ts";
import type { Queryable, Transaction } from "../../store/database/database.ts";
import { bulkRelease, FIRST_BULK_RELEASE } from "../bulk-releases.ts";
import { insertRows, setNextListingNumber, storedRelease } from "./insert-seed.ts";

/** How many rows one statement makes; keeps memory bounded and progress visible. */
const LISTING_CHUNK = 20_000;
const RELEASE_CHUNK = 5_000;
/** How many listings there are of one release. */
const LISTINGS_PER_RELEASE = 4;
const FEWEST_RELEASES = 24;

/** Before the demo's own listings; each further listing is a second younger. */
const FIRST_POSTED = "2024-01-01T00:00:00Z";

/** Told how far a load is, from 0 to 1. */
export type Progress = (done: number) => void;

const nextNumber = { name: "bulk_next_number", text: "select nextval('listing_numbers') as number" };
const insert = {
  name: "bulk_listings",
  text: `insert into listings (bucket, id, seller_id, release_id, status, condition, sleeve_condition, price, currency,
      comments, allow_offers, audio, external_id, location, weight, format_quantity, quantity, posted,
      title_key, artist_key, label_key, catalog_number_key, location_key)
    select $1::int, n * $6::int + $1::int, $2::bigint, releases.id,
      'For Sale',
      (array['Mint (M)', 'Near Mint (NM or M-)', 'Very Good Plus (VG+)', 'Very Good (VG)', 'Good Plus (G+)'])[1 + n % 5],
      (array['Very Good Plus (VG+)', 'Near Mint (NM or M-)', 'Generic', 'Not Graded'])[1 + n % 4],
      (3 + (n * 7919) % 19700 / 100.0)::numeric(14, 4), $3::text,
      'Copy ' || n, n % 3 = 0, n % 50 = 0, 'bulk-' || n, 'Box ' || n / 100, releases.estimated_weight, releases.format_quantity, 1,
      $7::timestamptz + n * interval '1 second',
      title_key, artist_key, label_key, catalog_number_key, 'box ' || n / 100
    from generate_series($4::bigint, $5::bigint) as n
    join releases on releases.id = $8::bigint + (n * 7919) % $9::bigint`,
};
const indexesOfTable = {
  name: "indexes_of_table",
  text: `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = $1::text::regclass and not indisunique`,
};

/** Adds many listings for sale to one seller's inventory, and the releases they are of. Counts are left to the caller. */
export async function loadBulkListings(
  transaction: Transaction,
  seller: UserRow,
  count: number,
  progress: Progress,
): Promise<void> {
  const releases = Math.max(FEWEST_RELEASES, Math.ceil(count / LISTINGS_PER_RELEASE));
  await loadReleases(transaction, releases, (done) => progress(done * 0.2));
  const [next] = await transaction.query<{ number: number }>(nextNumber);
  const first = next?.number ?? 0;
  const bucket = bucketOfSeller(seller.id);
  await withoutIndexes(
    transaction,
    "listings",
    async () => {
      for (let start = first; start < first + count; start += LISTING_CHUNK) {
        const end = Math.min(start + LISTING_CHUNK, first + count) - 1;
        const range = [start, end, LISTING_BUCKETS, FIRST_POSTED, FIRST_BULK_RELEASE, releases];
        await transaction.query(insert, [bucket, seller.id, seller.currency, ...range]);
        progress(0.2 + ((end + 1 - first) / count) * 0.4);
      }
    },
    (built, of) => progress(0.6 + (built / of) * 0.4),
  );
  await setNextListingNumber(transaction, first + count);
}

async function loadReleases(transaction: Queryable, count: number, progress: Progress): Promise<void> {
  for (let start = 0; start < count; start += RELEASE_CHUNK) {
    const length = Math.min(RELEASE_CHUNK, count - start);
    const rows = Array.from({ length }, (_, index) => storedRelease(bulkRelease(start + index)));
    await insertRows(transaction, "releases", rows);
    progress((start + length) / count);
  }
}

/** Drops a table's indexes while many rows go in, and builds them afterwards, which is several times as fast. */
async function withoutIndexes(
  transaction: Transaction,
  table: string,
  work: () => Promise<void>,
  built: (count: number, of: number) => void,
): Promise<void> {
  const indexes = await transaction.query<{ name: string; definition: string }>(indexesOfTable, [table]);
  for (const { name } of indexes) await transaction.script(`drop index ${name}`);
  await work();
  for (const [count, { definition }] of indexes.entries()) {
    await transaction.script(definition);
    built(count + 1, indexes.length);
  }
}
