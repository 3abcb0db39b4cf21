import type { ListingRow, ReleaseRow, UserRow } from "../../domain/entities.ts";
import { bucketOfListing, bucketOfSeller, listingBuckets } from "../../domain/listing-id.ts";
import type { Queryable } from "../database/database.ts";
import { countColumns, countList, countsOf, moveCounts } from "../inventory/inventory-counts.ts";
import { sortKey } from "../sort-key.ts";

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
    | "holds_quantity"
    | "shipping_policy"
    | "shipping_first"
    | "ships_to"
    | "min_order_total"
    | "seller_rating"
    | "seller_ratings" as `seller_${Key}`]: UserRow[Key];
};

const ownColumns = [
  "bucket",
  "id",
  "seller_id",
  "release_id",
  "status",
  "condition",
  "sleeve_condition",
  "price",
  "currency",
  "comments",
  "allow_offers",
  "audio",
  "external_id",
  "location",
  "weight",
  "format_quantity",
  "quantity",
  "posted",
  "expires",
] as const satisfies readonly (keyof ListingRow)[];

const columns = ownColumns.map((column) => `listings.${column}`).join(", ");

const details = {
  name: "listing_details",
  text: `select ${columns},
      releases.title as release_title, releases.artist as release_artist, releases.label as release_label,
      releases.catalog_number as release_catalog_number, releases.format as release_format, releases.year as release_year,
      releases.estimated_weight as release_estimated_weight, releases.image_count as release_image_count,
      releases.in_wantlist as release_in_wantlist, releases.in_collection as release_in_collection,
      sellers.username as seller_username, sellers.country as seller_country,
      sellers.holds_quantity as seller_holds_quantity,
      sellers.shipping_policy as seller_shipping_policy, sellers.shipping_first as seller_shipping_first,
      sellers.ships_to as seller_ships_to, sellers.min_order_total as seller_min_order_total,
      sellers.seller_rating as seller_seller_rating, sellers.seller_ratings as seller_seller_ratings
    from listings join releases on releases.id = release_id join users as sellers on sellers.id = seller_id
    where bucket = $1 and listings.id = $2`,
};
const lock = {
  name: "listing_lock",
  text: `select ${columns} from listings where bucket = $1 and id = $2 for update`,
};

/** Whatever changes a listing also changes its seller's counts and version and what is offered of its release, in one statement. */
const insert = {
  name: "listing_insert",
  text: `with added as (
      insert into listings (${ownColumns.join(", ")}, title_key, artist_key, label_key, catalog_number_key, location_key)
      select $1::smallint, nextval('listing_numbers') * ${listingBuckets} + $1::smallint, $2::bigint, $3::bigint, $4::text, $5, $6,
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

const changed = (assignments: string) => `with before as (select status from listings where bucket = $1 and id = $2),
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

const update = {
  name: "listing_update",
  text: changed(`status = $3, condition = $4, sleeve_condition = $5, price = $6, comments = $7, allow_offers = $8,
        external_id = $9, location = $10, location_key = $11, weight = $12, format_quantity = $13, quantity = $14,
        expires = $15`),
};
const setStatus = { name: "listing_set_status", text: changed("status = $3") };
const touch = {
  name: "inventory_touch",
  text: "update inventories set version = gen_random_uuid() where bucket = $1 and seller_id = $2",
};
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
    sortKey(listing.location),
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
    sortKey(listing.location),
    listing.weight,
    listing.format_quantity,
    listing.quantity,
    listing.expires,
  ]);
}

/** Moves a listing to another status. It must be locked by the same transaction. */
export async function setListingStatus(
  transaction: Queryable,
  id: number,
  status: ListingRow["status"],
): Promise<void> {
  await transaction.query(setStatus, [bucketOfListing(id), id, status]);
}

/** Says that an inventory is shown differently from now on, because its seller has changed. */
export async function touchInventory(transaction: Queryable, sellerId: number): Promise<void> {
  await transaction.query(touch, [bucketOfSeller(sellerId), sellerId]);
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
