import type { Migration } from "../../database/migrate.ts";
import { LISTING_TABLES } from "./listing-tables.ts";
import { ORDER_TABLES } from "./order-tables.ts";
import { USER_TABLES } from "./user-tables.ts";

/**
 * All tables of the marketplace: read this first to understand the store.
 *
 * - Statuses, conditions and currencies are stored in the contract's own words. Amounts are `numeric`, never floating point.
 * - Whatever belongs to a seller carries the seller's `bucket`, `seller_id % 1024`, so that a distributed database keeps it on
 *   one machine (docs/scale.md). A listing's bucket is also in its id.
 * - Texts that lists are sorted by have a second column, `..._key`: the text in lower case, compared by code point (collation
 *   "C"), so that both engines sort alike.
 * - `inventories`, `seller_order_counts`, `release_offers`, `release_sales` and `buyer_orders` repeat what other tables hold,
 *   so that reads do not depend on how much there is. Each is written by the statement that changes what it repeats, and can be
 *   rebuilt from it (`projections.ts`).
 */
export const schema: Migration = {
  version: 1,
  name: "schema",
  sql: [USER_TABLES, LISTING_TABLES, ORDER_TABLES].join("\n"),
};
