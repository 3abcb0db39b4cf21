import { bucketOfListing, listingId } from "../domain/listing-id.ts";
import type { Queryable } from "./database/database.ts";
import type { ListingRow, ReleaseRow, UserRow } from "./rows.ts";

/** A listing with what its answer needs of its release and its seller. */
export type ListingDetails = ListingRow & {
  [Key in
    | "title"
    | "artist"
    | "label"
    | "catalog_number"
    | "format"
    | "year"
    | "estimated_weight"
    | "image_count"
    | "in_wantlist"
    | "in_collection" as `release_${Key}`]: ReleaseRow[Key];
} & {
  [Key in
    | "username"
    | "country"
    | "shipping_policy"
    | "shipping_first"
    | "ships_to"
    | "min_order_total"
    | "seller_rating"
    | "seller_ratings" as `seller_${Key}`]: UserRow[Key];
};

/** The columns of `ListingDetails`, from `listings`, `releases` and `sellers`. */
export const listingDetailsColumns = `listings.*,
  releases.title as release_title, releases.artist as release_artist, releases.label as release_label,
  releases.catalog_number as release_catalog_number, releases.format as release_format, releases.year as release_year,
  releases.estimated_weight as release_estimated_weight, releases.image_count as release_image_count,
  releases.in_wantlist as release_in_wantlist, releases.in_collection as release_in_collection,
  sellers.username as seller_username, sellers.country as seller_country,
  sellers.shipping_policy as seller_shipping_policy, sellers.shipping_first as seller_shipping_first,
  sellers.ships_to as seller_ships_to, sellers.min_order_total as seller_min_order_total,
  sellers.seller_rating as seller_seller_rating, sellers.seller_ratings as seller_seller_ratings`;

const details = {
  name: "listing_details",
  text: `select ${listingDetailsColumns}
    from listings join releases on releases.id = release_id join users as sellers on sellers.id = seller_id
    where bucket = $1 and listings.id = $2`,
};
const lock = { name: "listing_lock", text: "select * from listings where bucket = $1 and id = $2 for update" };
const nextNumber = { name: "listing_next_number", text: "select nextval('listing_numbers') as number" };

const insert = {
  name: "listing_insert",
  text: `insert into listings (bucket, id, seller_id, release_id, status, condition, sleeve_condition, price, currency,
      comments, allow_offers, audio, external_id, location, weight, format_quantity, quantity, posted)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
};
const update = {
  name: "listing_update",
  text: `update listings set status = $3, condition = $4, sleeve_condition = $5, price = $6, comments = $7,
      allow_offers = $8, external_id = $9, location = $10, weight = $11, format_quantity = $12, quantity = $13
    where bucket = $1 and id = $2`,
};
const setStatus = { name: "listing_set_status", text: "update listings set status = $3 where bucket = $1 and id = $2" };
const emptyCarts = { name: "listing_empty_carts", text: "delete from cart_items where listing_id = $1" };
const inCart = {
  name: "listings_in_cart",
  text: "select listing_id from cart_items where user_id = $1 and listing_id = any($2::bigint[])",
};

/** Finds a listing in any status, with its release and seller. */
export async function findListing(database: Queryable, id: number): Promise<ListingDetails | undefined> {
  const [row] = await database.query<ListingDetails>(details, [bucketOfListing(id), id]);
  return row;
}

/** Finds a listing and keeps others from changing it until the transaction ends. */
export async function lockListing(transaction: Queryable, id: number): Promise<ListingRow | undefined> {
  const [row] = await transaction.query<ListingRow>(lock, [bucketOfListing(id), id]);
  return row;
}

/** Adds a listing and returns its id. */
export async function insertListing(database: Queryable, listing: Omit<ListingRow, "id" | "bucket">): Promise<number> {
  const [next] = await database.query<{ number: number }>(nextNumber);
  if (!next) throw new Error("the sequence of listing numbers gave nothing");
  const id = listingId(next.number, listing.seller_id);
  await database.query(insert, [
    bucketOfListing(id),
    id,
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
  ]);
  return id;
}

/** Writes what of a listing can change. */
export async function updateListing(database: Queryable, listing: ListingRow): Promise<void> {
  await database.query(update, [
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
    listing.weight,
    listing.format_quantity,
    listing.quantity,
  ]);
}

/** Moves a listing to another status. */
export async function setListingStatus(
  transaction: Queryable,
  id: number,
  status: ListingRow["status"],
): Promise<void> {
  await transaction.query(setStatus, [bucketOfListing(id), id, status]);
}

/** Takes a listing off the marketplace for good and out of every cart. Its row stays, as orders and the owner's filter know it. */
export async function deleteListing(transaction: Queryable, id: number): Promise<void> {
  await setListingStatus(transaction, id, "Deleted");
  await transaction.query(emptyCarts, [id]);
}

/** Which of these listings are in the user's cart. */
export async function findInCart(database: Queryable, userId: number, ids: readonly number[]): Promise<Set<number>> {
  const rows = await database.query<{ listing_id: number }>(inCart, [userId, ids]);
  return new Set(rows.map((row) => row.listing_id));
}
