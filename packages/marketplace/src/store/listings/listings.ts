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

const SELLER_COLUMNS = [
  "username",
  "country",
  "holds_quantity",
  "shipping_policy",
  "shipping_first",
  "ships_to",
  "min_order_total",
  "seller_rating",
  "seller_ratings",
]
  .map((column) => `sellers.${column} as seller_${column}`)
  .join(", ");
const find = { name: "listing", text: `select ${columns} from listings where bucket = $1 and id = $2` };
const lock = {
  name: "listing_lock",
  text: `select ${columns} from listings where bucket = $1 and id = $2 for update`,
};

const inCart = {
  name: "listings_in_cart",
  text: "select listing_id from cart_items where user_id = $1 and listing_id = any($2::bigint[])",
};

/** Finds a listing in any status. */
export async function findListing(database: Queryable, id: number): Promise<ListingRow | undefined> {
  const [row] = await database.query<ListingRow>(find, [bucketOfListing(id), id]);
  return row;
}

/**
 * Finds a listing in any status with what its answer is made of.
 *
 * @param line the SQL of the line, over `listings` and `releases`; always the same
 */
export async function findListingDetails(
  database: Queryable,
  id: number,
  line: string,
): Promise<ListingDetails | undefined> {
  const text = `select ${columns}, ${SELLER_COLUMNS}, ${line} as line
    from listings join releases on releases.id = release_id join users as sellers on sellers.id = seller_id
    where bucket = $1 and listings.id = $2`;
  const [row] = await database.query<ListingDetails>({ name: "listing_details", text }, [bucketOfListing(id), id]);
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
