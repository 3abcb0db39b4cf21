import type { OrderDetails, OrderRow } from "../../domain/entities.ts";
import type { OrderKey } from "../../domain/ids.ts";
import { bucketOfSeller } from "../../domain/ids.ts";
import type { Queryable } from "../database/database.ts";
import { sortableText } from "../keyset.ts";
import { insertOrderCount } from "./seller-order-counts.ts";

/** The columns of `OrderDetails`: an SQL text. */
export const ORDER_DETAILS = `orders.*, sellers.username as seller_username, sellers.email as seller_email,
  buyers.username as buyer_username, buyers.email as buyer_email`;
/** The tables that they come from, in addition to `orders`: an SQL text. */
export const ORDER_TABLES = `join users as sellers on sellers.id = orders.seller_id
  join users as buyers on buyers.id = orders.buyer_id`;

const details = {
  name: "order_details",
  text: `select ${ORDER_DETAILS} from orders ${ORDER_TABLES} where orders.bucket = $3 and orders.seller_id = $1 and orders.number = $2`,
};
/** Reads the order of a seller ($1), a number ($2) and a bucket ($3), and locks it. */
export const ORDER_TO_LOCK = `select ${ORDER_DETAILS} from orders ${ORDER_TABLES}
  where orders.bucket = $3 and orders.seller_id = $1 and orders.number = $2 for update of orders`;

const lock = { name: "order_lock", text: ORDER_TO_LOCK };
const counted = insertOrderCount({ bucket: "$1", seller: "$2", number: "$3", status: "$5", created: "$11" });
const insert = {
  name: "order_insert",
  text: `with added as (
      insert into orders (bucket, seller_id, number, buyer_id, status, currency, shipping, shipping_method,
        shipping_address, additional_instructions, created, last_activity, buyer_key)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      returning buyer_id, seller_id, number, created),
    counted as (${counted.ofSeller}),
    counted_in_block as (${counted.ofBlock})
    insert into buyer_orders (buyer_id, seller_id, number, created) select buyer_id, seller_id, number, created from added`,
};

/** Finds an order. */
export async function findOrder(database: Queryable, key: OrderKey): Promise<OrderDetails | undefined> {
  const [row] = await database.query<OrderDetails>(details, [key.sellerId, key.number, bucketOfSeller(key.sellerId)]);
  return row;
}

/** Finds an order and keeps others from changing it until the transaction ends. */
export async function lockOrder(transaction: Queryable, key: OrderKey): Promise<OrderDetails | undefined> {
  const [row] = await transaction.query<OrderDetails>(lock, [key.sellerId, key.number, bucketOfSeller(key.sellerId)]);
  return row;
}

/** Adds an order. */
export async function insertOrder(
  transaction: Queryable,
  order: Omit<OrderRow, "archived" | "tracking_number" | "tracking_carrier" | "tax"> &
    Pick<OrderDetails, "buyer_username">,
): Promise<void> {
  await transaction.query(insert, [
    bucketOfSeller(order.seller_id),
    order.seller_id,
    order.number,
    order.buyer_id,
    order.status,
    order.currency,
    order.shipping,
    order.shipping_method,
    order.shipping_address,
    order.additional_instructions,
    order.created,
    order.last_activity,
    sortableText(order.buyer_username),
  ]);
}
