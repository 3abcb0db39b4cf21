import type { Schemas } from "../schemas.ts";
import type { Queryable, Statement } from "./database/database.ts";
import { type ListingDetails, listingDetailsColumns } from "./listings.ts";

/**
 * What each sort orders by. Texts are compared without case by code point (collation "C"), which is the same on every
 * engine; equal rows come in the order of their ids. The real API's text order follows no simple collation.
 */
const sortKeys = {
  listed: "listings.posted",
  price: "listings.price",
  item: 'lower(releases.title) collate "C"',
  artist: 'lower(releases.artist) collate "C"',
  label: 'lower(releases.label) collate "C"',
  catno: 'lower(releases.catalog_number) collate "C"',
  audio: "listings.audio",
  status: 'lower(listings.status) collate "C"',
  location: 'lower(listings.location) collate "C"',
} as const;

export type InventorySort = keyof typeof sortKeys;
export type SortOrder = "asc" | "desc";

/** Which part of an inventory; without statuses all of them but `Deleted`. */
export type InventoryFilter = { sellerId: number; status: Schemas["ListingStatus"] | undefined };

const matches = `listings.seller_id = $1 and case when $2::text is null then listings.status <> 'Deleted' else listings.status = $2 end`;

const count: Statement = {
  name: "inventory_count",
  text: `select count(*)::int as items from listings where ${matches}`,
};

const pages = new Map<string, Statement>(
  (["asc", "desc"] as const).flatMap((order) =>
    Object.entries(sortKeys).map(([sort, key]): [string, Statement] => [
      `${sort} ${order}`,
      {
        name: `inventory_by_${sort}_${order}`,
        text: `select ${listingDetailsColumns}
          from listings join releases on releases.id = release_id join users as sellers on sellers.id = seller_id
          where ${matches}
          order by ${key} ${order}, listings.id ${order} limit $3 offset $4`,
      },
    ]),
  ),
);

/** Counts the listings of an inventory. */
export async function countInventory(database: Queryable, filter: InventoryFilter): Promise<number> {
  const [row] = await database.query<{ items: number }>(count, [filter.sellerId, filter.status ?? null]);
  return row?.items ?? 0;
}

/** Reads one page of an inventory. */
export async function readInventory(
  database: Queryable,
  filter: InventoryFilter,
  order: { sort: InventorySort; sortOrder: SortOrder },
  page: { limit: number; offset: number },
): Promise<ListingDetails[]> {
  const statement = pages.get(`${order.sort} ${order.sortOrder}`);
  if (!statement) throw new Error(`no statement sorts an inventory by ${order.sort} ${order.sortOrder}`);
  return database.query<ListingDetails>(statement, [filter.sellerId, filter.status ?? null, page.limit, page.offset]);
}
