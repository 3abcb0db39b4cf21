import { bucketOfSeller } from "../../domain/listing-id.ts";
import type { Queryable } from "../database/database.ts";

const sellers = {
  name: "due_listings_sellers",
  text: "select distinct seller_id from listings where status = 'For Sale' and expires <= $1 order by seller_id",
};

/** Like every change of listings it also changes their seller's counts and version and what is offered, in one statement. */
const expire = {
  name: "due_listings_expire",
  text: `with due as (
      select id from listings
      where bucket = $1 and seller_id = $2 and status = 'For Sale' and expires <= $3
      order by id limit 1000 for update skip locked),
    expired as (
      update listings set status = 'Expired', expires = null from due
      where listings.bucket = $1 and listings.id = due.id returning listings.id, listings.release_id),
    counted as (
      update inventories set version = gen_random_uuid(), for_sale = for_sale - count, expired = expired + count
      from (select count(*)::int as count from expired) as counts
      where bucket = $1 and seller_id = $2 and count > 0),
    withdrawn as (
      delete from release_offers using expired
      where release_offers.release_id = expired.release_id and release_offers.listing_id = expired.id)
    select count(*)::int as count from expired`,
};

/** The sellers who have listings for sale whose term is over. */
export async function findSellersWithDueListings(database: Queryable, now: Date): Promise<number[]> {
  const rows = await database.query<{ seller_id: number }>(sellers, [now]);
  return rows.map((row) => row.seller_id);
}

/**
 * Expires up to a thousand listings of one seller whose term is over, all or none. Listings that somebody is changing are
 * left for the next time.
 *
 * @returns how many
 */
export async function expireDueListings(database: Queryable, sellerId: number, now: Date): Promise<number> {
  const [row] = await database.query<{ count: number }>(expire, [bucketOfSeller(sellerId), sellerId, now]);
  return row?.count ?? 0;
}
