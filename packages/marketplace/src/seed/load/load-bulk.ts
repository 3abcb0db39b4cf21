import type { UserRow } from "../../domain/entities.ts";
import { bucketOfSeller, listingBuckets } from "../../domain/listing-id.ts";
import type { Queryable, Transaction } from "../../store/database/database.ts";
import { catalogRow } from "../../store/releases/release-derived-columns.ts";
import { bulkRelease, firstBulkRelease } from "../bulk-releases.ts";
import { insertRows, setNextListingNumber } from "./load-seed.ts";
import { withoutIndexes } from "./without-indexes.ts";

/** How many rows one statement makes; keeps memory bounded and progress visible. */
const listingChunk = 20_000;
const releaseChunk = 5_000;
/** How many listings there are of one release. */
const listingsPerRelease = 4;
const fewestReleases = 24;

/** Before the cast's own listings; each further listing is a second younger. */
const firstPosted = "2024-01-01T00:00:00Z";

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

/** Adds many listings for sale to one seller's inventory, and the releases they are of. Counts are left to the caller. */
export async function loadBulkListings(
  transaction: Transaction,
  seller: UserRow,
  count: number,
  progress: Progress,
): Promise<void> {
  const releases = Math.max(fewestReleases, Math.ceil(count / listingsPerRelease));
  await loadReleases(transaction, releases, (done) => progress(done * 0.2));
  const [next] = await transaction.query<{ number: number }>(nextNumber);
  const first = next?.number ?? 0;
  const bucket = bucketOfSeller(seller.id);
  await withoutIndexes(
    transaction,
    "listings",
    async () => {
      for (let start = first; start < first + count; start += listingChunk) {
        const end = Math.min(start + listingChunk, first + count) - 1;
        const range = [start, end, listingBuckets, firstPosted, firstBulkRelease, releases];
        await transaction.query(insert, [bucket, seller.id, seller.currency, ...range]);
        progress(0.2 + ((end + 1 - first) / count) * 0.4);
      }
    },
    (built, of) => progress(0.6 + (built / of) * 0.4),
  );
  await setNextListingNumber(transaction, first + count);
}

async function loadReleases(transaction: Queryable, count: number, progress: Progress): Promise<void> {
  for (let start = 0; start < count; start += releaseChunk) {
    const length = Math.min(releaseChunk, count - start);
    const rows = Array.from({ length }, (_, index) => catalogRow(bulkRelease(start + index)));
    await insertRows(transaction, "releases", rows);
    progress((start + length) / count);
  }
}
