import { PAID_STATUSES } from "../domain/order-status.ts";
import type { Transaction } from "./database/database.ts";
import { countList, countsOf } from "./inventory/inventory-counts.ts";
import { COUNT_ALL_ORDERS } from "./orders/seller-order-counts.ts";

const paid = PAID_STATUSES.map((status) => `'${status}'`).join(", ");

/** Rebuilds everything that is stored twice so that reads are fast, from the rows that it repeats. */
const REBUILD = `
  truncate inventories, seller_order_counts, order_block_counts, release_offers, release_sales, buyer_orders;
  insert into inventories (bucket, seller_id, ${countList})
    select bucket, seller_id, ${countsOf} from listings group by bucket, seller_id;
  insert into release_offers (release_id, listing_id, seller_id, price, currency, condition)
    select release_id, id, seller_id, price, currency, condition from listings where status = 'For Sale';
  insert into release_sales (release_id, seller_id, order_number, position, listing_id, price, currency, condition)
    select release_id, orders.seller_id, orders.number, position, listing_id, price, currency, media_condition
    from orders join order_items on order_items.bucket = orders.bucket
      and order_items.seller_id = orders.seller_id and order_items.order_number = orders.number
    where orders.status in (${paid});
  ${COUNT_ALL_ORDERS}
  insert into buyer_orders (buyer_id, seller_id, number, created) select buyer_id, seller_id, number, created from orders;`;

/** Rebuilds all counts and projections, after rows were loaded or restored. Inventories get new versions. */
export async function rebuildProjections(transaction: Transaction): Promise<void> {
  await transaction.script(REBUILD);
}
