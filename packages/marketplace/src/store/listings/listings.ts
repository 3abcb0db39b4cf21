import type { ListingDetails, ListingRow } from "../../domain/entities.ts";
import { bucketOfListing } from "../../domain/ids.ts";
import type { Queryable } from "../database/database.ts";

/** The columns of `ListingRow`. */
export const LISTING_COLUMNS = [
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

const columns = LISTING_COLUMNS.map((column) => `listings.${column}`).join(", ");

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

/** Which of these listings are in the user's cart. */
export async function findInCart(database: Queryable, userId: number, ids: readonly number[]): Promise<Set<number>> {
  const rows = await database.query<{ listing_id: number }>(inCart, [userId, ids]);
  return new Set(rows.map((row) => row.listing_id));
}
