import { bucketOfSeller } from "../../domain/listing-id.ts";
import type { OrderKey } from "../../domain/order-id.ts";
import type { Queryable } from "../database/database.ts";

const add = {
  name: "sales_add",
  text: `insert into release_sales (release_id, seller_id, order_number, position, listing_id, price, currency, condition)
    select release_id, order_items.seller_id, order_number, position, listing_id, price, currency, media_condition
    from order_items join orders on orders.bucket = order_items.bucket
      and orders.seller_id = order_items.seller_id and orders.number = order_items.order_number
    where order_items.bucket = $1 and order_items.seller_id = $2 and order_items.order_number = $3
    on conflict do nothing`,
};
const remove = {
  name: "sales_remove",
  text: `delete from release_sales using order_items
    where order_items.bucket = $1 and order_items.seller_id = $2 and order_items.order_number = $3
      and release_sales.release_id = order_items.release_id and release_sales.seller_id = $2
      and release_sales.order_number = $3`,
};

/** Counts the items of an order among what was paid for their releases, or no longer. */
export async function setSales(transaction: Queryable, key: OrderKey, paid: boolean): Promise<void> {
  await transaction.query(paid ? add : remove, [bucketOfSeller(key.sellerId), key.sellerId, key.number]);
}
