import type { ReleaseRow } from "../../domain/entities.ts";
import type { OrderKey } from "../../domain/ids.ts";
import { bucketOfSeller } from "../../domain/ids.ts";
import type { Offers, PricePoint } from "../../domain/release-prices.ts";
import type { Schemas } from "../../domain/schemas.ts";
import type { Queryable } from "../database/database.ts";

const COLUMNS = `id, title, artist, label, catalog_number, format, format_name, format_quantity, format_descriptions, year,
  country, genres, styles, estimated_weight, image_count, in_wantlist, in_collection, blocked_from_sale, identifiers`;
const byId = { name: "release_by_id", text: `select ${COLUMNS} from releases where id = $1` };
const catalogSize = {
  name: "catalog_size",
  text: "select count(*)::int as releases, count(distinct artist)::int as artists, count(distinct label)::int as labels from releases",
};
// What is for sale and what was sold of a release, by all sellers, is in tables of its own: see projections.ts.
const offers = {
  name: "release_offers",
  text: `select currency, min(price) as lowest, count(*)::int as count
    from release_offers where release_id = $1 group by currency`,
};
const pricePoints = {
  name: "release_price_points",
  text: `select price, currency, condition from release_offers where release_id = $1
    union all select price, currency, condition from release_sales where release_id = $1`,
};
const addSales = {
  name: "sales_add",
  text: `insert into release_sales (release_id, seller_id, order_number, position, listing_id, price, currency, condition)
    select release_id, order_items.seller_id, order_number, position, listing_id, price, currency, media_condition
    from order_items join orders on orders.bucket = order_items.bucket
      and orders.seller_id = order_items.seller_id and orders.number = order_items.order_number
    where order_items.bucket = $1 and order_items.seller_id = $2 and order_items.order_number = $3
    on conflict do nothing`,
};
const removeSales = {
  name: "sales_remove",
  text: `delete from release_sales using order_items
    where order_items.bucket = $1 and order_items.seller_id = $2 and order_items.order_number = $3
      and release_sales.release_id = order_items.release_id and release_sales.seller_id = $2
      and release_sales.order_number = $3`,
};

/** Finds a release. */
export async function findRelease(database: Queryable, id: number): Promise<ReleaseRow | undefined> {
  const [row] = await database.query<ReleaseRow>(byId, [id]);
  return row;
}

/** Counts releases, distinct artists and distinct labels. */
export async function countCatalog(database: Queryable): Promise<Schemas["CatalogStatistics"]> {
  const [row] = await database.query<Schemas["CatalogStatistics"]>(catalogSize);
  return row ?? { releases: 0, artists: 0, labels: 0 };
}

/** Finds what is for sale of a release, summed up for each currency. */
export const findOffers = (database: Queryable, releaseId: number): Promise<Offers[]> =>
  database.query<Offers>(offers, [releaseId]);

/** Finds what is asked for a release now and what was paid for it. */
export const findPricePoints = (database: Queryable, releaseId: number): Promise<PricePoint[]> =>
  database.query<PricePoint>(pricePoints, [releaseId]);

/** Counts the items of an order among what was paid for their releases, or no longer. */
export async function setSales(transaction: Queryable, key: OrderKey, paid: boolean): Promise<void> {
  await transaction.query(paid ? addSales : removeSales, [bucketOfSeller(key.sellerId), key.sellerId, key.number]);
}
