import type { OrderKey } from "../../domain/order-id.ts";
import type { Queryable } from "../database/database.ts";

const count = {
  name: "buyer_orders_count",
  text: "select count(*)::int as items from buyer_orders where buyer_id = $1",
};
const page = {
  name: "buyer_orders_page",
  text: `select seller_id, number from buyer_orders where buyer_id = $1
    order by created desc, seller_id desc, number desc limit $2 offset $3`,
};

/** Counts what a user has bought, of all sellers. */
export async function countBuyerOrders(database: Queryable, buyerId: number): Promise<number> {
  const [row] = await database.query<{ items: number }>(count, [buyerId]);
  return row?.items ?? 0;
}

/** Finds one page of a buyer's orders, the newest first. */
export async function findBuyerOrders(
  database: Queryable,
  buyerId: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<OrderKey[]> {
  const rows = await database.query<{ seller_id: number; number: number }>(page, [buyerId, limit, offset]);
  return rows.map((row) => ({ sellerId: row.seller_id, number: row.number }));
}
