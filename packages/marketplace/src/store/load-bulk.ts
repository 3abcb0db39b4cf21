import { bucketOfSeller, listingBuckets } from "../domain/listing-id.ts";
import type { Queryable } from "./database/database.ts";
import { setNextListingNumber } from "./load-seed.ts";
import type { UserRow } from "./rows.ts";

/** How many listings one statement makes; keeps memory and the length of a transaction bounded. */
const chunk = 20_000;

/** Before the cast's own listings; each further listing is a second younger. */
const firstPosted = "2024-01-01T00:00:00Z";

const nextNumber = { name: "bulk_next_number", text: "select nextval('listing_numbers') as number" };
const insert = {
  name: "bulk_listings",
  text: `insert into listings (bucket, id, seller_id, release_id, status, condition, sleeve_condition, price, currency,
      comments, allow_offers, audio, external_id, location, weight, format_quantity, quantity, posted)
    select $1::int, n * $6::int + $1::int, $2::bigint, releases.id,
      'For Sale',
      (array['Mint (M)', 'Near Mint (NM or M-)', 'Very Good Plus (VG+)', 'Very Good (VG)', 'Good Plus (G+)'])[1 + n % 5],
      (array['Very Good Plus (VG+)', 'Near Mint (NM or M-)', 'Generic', 'Not Graded'])[1 + n % 4],
      (3 + (n * 7919) % 19700 / 100.0)::numeric(14, 4), $3::text,
      'Copy ' || n, n % 3 = 0, false, 'bulk-' || n, 'Box ' || n / 100, releases.estimated_weight, releases.format_quantity, 1,
      $7::timestamptz + n * interval '1 second'
    from generate_series($4::bigint, $5::bigint) as n
    join (select *, row_number() over (order by id) - 1 as place from releases where not blocked_from_sale) as releases
      on releases.place = n % (select count(*) from releases where not blocked_from_sale)`,
};

/** Adds many listings for sale to one seller's inventory. */
export async function loadBulkListings(database: Queryable, seller: UserRow, count: number): Promise<void> {
  const [next] = await database.query<{ number: number }>(nextNumber);
  const first = next?.number ?? 0;
  const bucket = bucketOfSeller(seller.id);
  for (let start = first; start < first + count; start += chunk) {
    const end = Math.min(start + chunk, first + count) - 1;
    await database.query(insert, [bucket, seller.id, seller.currency, start, end, listingBuckets, firstPosted]);
  }
  await setNextListingNumber(database, first + count);
}
