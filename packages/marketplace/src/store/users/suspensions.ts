import { bucketOfSeller } from "../../domain/ids.ts";
import type { Queryable } from "../database/database.ts";
import { recountInventory } from "../inventory/inventory-counts.ts";

const setSuspended = {
  name: "user_set_suspended",
  text: "update users set marketplace_suspended = $2 where id = $1",
};
const lockUser = { name: "user_lock", text: "select id from users where id = $1 for update" };
const suspend = {
  name: "listings_suspend",
  text: `with suspended as (
      update listings set status = 'Suspended', expires = null
      where bucket = $1 and seller_id = $2 and status = 'For Sale' returning id, release_id),
    recorded as (
      insert into suspended_listings (bucket, seller_id, listing_id) select $1, $2, id from suspended
      on conflict do nothing)
    delete from release_offers using suspended
    where release_offers.release_id = suspended.release_id and release_offers.listing_id = suspended.id`,
};
const reinstate = {
  name: "listings_reinstate",
  text: `with recorded_before as (
      delete from suspended_listings where bucket = $1 and seller_id = $2 returning listing_id),
    back as (
      update listings set status = 'For Sale', expires = $3 from recorded_before
      where listings.bucket = $1 and listings.id = recorded_before.listing_id and listings.status = 'Suspended'
      returning listings.release_id, listings.id, listings.seller_id, listings.price, listings.currency, listings.condition)
    insert into release_offers (release_id, listing_id, seller_id, price, currency, condition)
    select release_id, id, seller_id, price, currency, condition from back on conflict do nothing`,
};
const record = {
  name: "listing_record_suspended",
  text: "insert into suspended_listings (bucket, seller_id, listing_id) values ($1, $2, $3) on conflict do nothing",
};

/** Keeps others from changing a user until the transaction ends. */
export async function lockUserRow(transaction: Queryable, userId: number): Promise<void> {
  await transaction.query(lockUser, [userId]);
}

/** Suspends a user: what they have for sale becomes `Suspended`, and is recorded so that it can come back. */
export async function suspendUser(transaction: Queryable, userId: number): Promise<void> {
  await transaction.query(setSuspended, [userId, true]);
  await transaction.query(suspend, [bucketOfSeller(userId), userId]);
  await recountInventory(transaction, userId);
}

/** Ends a suspension: the listings that it took off the market come back, for a new term. */
export async function reinstateUser(transaction: Queryable, userId: number, expires: string): Promise<void> {
  await transaction.query(setSuspended, [userId, false]);
  await transaction.query(reinstate, [bucketOfSeller(userId), userId, expires]);
  await recountInventory(transaction, userId);
}

/** Makes a listing one of those that come back when its seller's suspension ends. */
export async function recordSuspended(transaction: Queryable, sellerId: number, listingId: number): Promise<void> {
  await transaction.query(record, [bucketOfSeller(sellerId), sellerId, listingId]);
}
