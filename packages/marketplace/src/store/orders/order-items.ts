import type { OrderDetails, OrderItemDetails, OrderItemRow } from "../../domain/entities.ts";
import { bucketOfSeller, type OrderKey } from "../../domain/ids.ts";
import type { Queryable } from "../database/database.ts";
import { ORDER_TO_LOCK } from "./orders.ts";

const ofOrders = {
  name: "order_items_of_orders",
  text: `select order_items.*, releases.title as release_title, releases.artist as release_artist,
      releases.format as release_format
    from order_items join releases on releases.id = release_id
    where bucket = $3 and seller_id = $1 and order_number = any($2::int[])
    order by order_number, position`,
};
/** The items as one JSON text, so that a lock and what it is for are one call; prices stay text, which keeps them exact. */
const lockWithItems = {
  name: "order_lock_with_items",
  text: `select locked.*, (
      select coalesce(jsonb_agg(to_jsonb(order_items) || jsonb_build_object('price', order_items.price::text,
        'release_title', releases.title, 'release_artist', releases.artist, 'release_format', releases.format)
        order by position), '[]')
      from order_items join releases on releases.id = release_id
      where order_items.bucket = $3 and order_items.seller_id = $1 and order_number = $2) as items
    from (${ORDER_TO_LOCK}) locked`,
};
const insert = {
  name: "order_item_insert",
  text: `insert into order_items (seller_id, order_number, listing_id, position, release_id, price, media_condition,
      sleeve_condition, condition_comments, item_location, private_comments, bucket)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
};
const lockListings = {
  name: "order_items_lock_listings",
  text: `select listings.bucket, listings.id, listings.status, listings.quantity
    from listings join order_items on order_items.listing_id = listings.id and listings.bucket = $3
    where order_items.bucket = $3 and order_items.seller_id = $1 and order_items.order_number = $2 and listings.seller_id = $1
    order by listings.id for update of listings`,
};

/** Reads the items of some orders of one seller, in the order they were ordered. */
export const findOrderItems = (
  database: Queryable,
  sellerId: number,
  numbers: readonly number[],
): Promise<OrderItemDetails[]> =>
  database.query<OrderItemDetails>(ofOrders, [sellerId, numbers, bucketOfSeller(sellerId)]);

/** Finds an order with its items and keeps others from changing it until the transaction ends. */
export async function lockOrderWithItems(
  transaction: Queryable,
  key: OrderKey,
): Promise<{ order: OrderDetails; items: OrderItemDetails[] } | undefined> {
  const values = [key.sellerId, key.number, bucketOfSeller(key.sellerId)];
  const [row] = await transaction.query<OrderDetails & { items: OrderItemDetails[] }>(lockWithItems, values);
  if (!row) return undefined;
  const { items, ...order } = row;
  return { order, items };
}

/** Adds an item to an order. */
export async function insertOrderItem(transaction: Queryable, item: OrderItemRow): Promise<void> {
  await transaction.query(insert, [
    item.seller_id,
    item.order_number,
    item.listing_id,
    item.position,
    item.release_id,
    item.price,
    item.media_condition,
    item.sleeve_condition,
    item.condition_comments,
    item.item_location,
    item.private_comments,
    bucketOfSeller(item.seller_id),
  ]);
}

/** Finds the listings an order took, and keeps others from changing them until the transaction ends. */
export const lockOrderedListings = (transaction: Queryable, key: OrderKey) =>
  transaction.query<{ bucket: number; id: number; status: string; quantity: number }>(lockListings, [
    key.sellerId,
    key.number,
    bucketOfSeller(key.sellerId),
  ]);
