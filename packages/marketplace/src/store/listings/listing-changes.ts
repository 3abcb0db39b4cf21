import type { ListingRow } from "../../domain/entities.ts";
import { bucketOfListing, bucketOfSeller, LISTING_BUCKETS } from "../../domain/ids.ts";
import type { Queryable } from "../database/database.ts";
import { countColumns, countList, countsOf, moveCounts } from "../inventory/inventory-counts.ts";
import { sortableText } from "../keyset.ts";
import { LISTING_COLUMNS } from "./listings.ts";

/** Whatever changes a listing also changes its seller's counts and version and what is offered of its release, in one statement. */
const insert = {
  name: "listing_insert",
  text: `with added as (
      insert into listings (${LISTING_COLUMNS.join(", ")}, title_key, artist_key, label_key, catalog_number_key, location_key)
      select $1::smallint, nextval('listing_numbers') * ${LISTING_BUCKETS} + $1::smallint, $2::bigint, $3::bigint, $4::text, $5, $6,
        $7::numeric, $8::text, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, title_key, artist_key, label_key,
        catalog_number_key, $19
      from releases where releases.id = $3
      returning id, status, price, condition),
    counted as (
      insert into inventories (bucket, seller_id, ${countList}) select $1, $2, ${countsOf} from added
      on conflict (bucket, seller_id) do update set version = gen_random_uuid(),
        ${Object.values(countColumns)
          .map((count) => `${count} = inventories.${count} + excluded.${count}`)
          .join(", ")}),
    offered as (
      insert into release_offers (release_id, listing_id, seller_id, price, currency, condition)
      select $3, id, $2, price, $8, condition from added where status = 'For Sale')
    select id from added`,
};

const update = {
  name: "listing_update",
  text: changeListing(`status = $3, condition = $4, sleeve_condition = $5, price = $6, comments = $7, allow_offers = $8,
        external_id = $9, location = $10, location_key = $11, weight = $12, format_quantity = $13, quantity = $14,
        expires = $15`),
};
const setStatus = { name: "listing_set_status", text: changeListing("status = $3") };
const emptyCarts = { name: "listing_empty_carts", text: "delete from cart_items where listing_id = $1" };
const sellersWithDue = {
  name: "due_listings_sellers",
  text: "select distinct seller_id from listings where status = 'For Sale' and expires <= $1 order by seller_id",
};

/** Like every change of listings this also changes their seller's counts and version and what is offered, in one statement. */
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

/** Adds a listing and returns its id. */
export async function insertListing(database: Queryable, listing: Omit<ListingRow, "id" | "bucket">): Promise<number> {
  const [row] = await database.query<{ id: number }>(insert, [
    bucketOfSeller(listing.seller_id),
    listing.seller_id,
    listing.release_id,
    listing.status,
    listing.condition,
    listing.sleeve_condition,
    listing.price,
    listing.currency,
    listing.comments,
    listing.allow_offers,
    listing.audio,
    listing.external_id,
    listing.location,
    listing.weight,
    listing.format_quantity,
    listing.quantity,
    listing.posted,
    listing.expires,
    sortableText(listing.location),
  ]);
  if (!row) throw new Error(`there is no release ${listing.release_id}`);
  return row.id;
}

/** Writes what of a listing can change. It must be locked by the same transaction. */
export async function updateListing(transaction: Queryable, listing: ListingRow): Promise<void> {
  await transaction.query(update, [
    listing.bucket,
    listing.id,
    listing.status,
    listing.condition,
    listing.sleeve_condition,
    listing.price,
    listing.comments,
    listing.allow_offers,
    listing.external_id,
    listing.location,
    sortableText(listing.location),
    listing.weight,
    listing.format_quantity,
    listing.quantity,
    listing.expires,
  ]);
}

/** Moves a listing to another status. It must be locked by the same transaction. */
async function setListingStatus(transaction: Queryable, id: number, status: ListingRow["status"]): Promise<void> {
  await transaction.query(setStatus, [bucketOfListing(id), id, status]);
}

/** Takes a listing off the marketplace for good and out of every cart. Its row stays, as orders and the owner's filter know it. */
export async function deleteListing(transaction: Queryable, id: number): Promise<void> {
  await setListingStatus(transaction, id, "Deleted");
  await transaction.query(emptyCarts, [id]);
}

/** The sellers who have listings for sale whose term is over. */
export async function findSellersWithDueListings(database: Queryable, now: Date): Promise<number[]> {
  const rows = await database.query<{ seller_id: number }>(sellersWithDue, [now]);
  return rows.map((row) => row.seller_id);
}

/**
 * Expires up to a thousand listings of one seller whose term is over, all or none. Listings that another transaction is changing are
 * left for the next time.
 *
 * @returns how many
 */
export async function expireDueListings(database: Queryable, sellerId: number, now: Date): Promise<number> {
  const [row] = await database.query<{ count: number }>(expire, [bucketOfSeller(sellerId), sellerId, now]);
  return row?.count ?? 0;
}

/** Changes a listing ($2) of a bucket ($1) with everything that follows from it: an SQL text. */
function changeListing(assignments: string): string {
  return `with before as (select status from listings where bucket = $1 and id = $2),
    after as (
      update listings set ${assignments} where bucket = $1 and id = $2
      returning id, seller_id, release_id, status, price, currency, condition),
    counted as (
      update inventories set version = gen_random_uuid(), ${moveCounts("before.status", "after.status")}
      from before, after where inventories.bucket = $1 and inventories.seller_id = after.seller_id),
    withdrawn as (
      delete from release_offers using after
      where release_offers.release_id = after.release_id and release_offers.listing_id = after.id
        and after.status <> 'For Sale')
    insert into release_offers (release_id, listing_id, seller_id, price, currency, condition)
    select release_id, id, seller_id, price, currency, condition from after where status = 'For Sale'
    on conflict (release_id, listing_id) do update set price = excluded.price, condition = excluded.condition`;
}
