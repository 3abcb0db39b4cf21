import { bucketOfSeller } from "../../domain/ids.ts";
import type { Schemas } from "../../domain/schemas.ts";
import type { Queryable } from "../database/database.ts";

type OrderStatus = Schemas["OrderStatus"];

const find = {
  name: "seller_order_counts",
  text: "select counts from seller_order_counts where bucket = $1 and seller_id = $2",
};

/** How many orders a seller has, of one status or of all. Looks at no order. */
export async function countSellerOrders(
  database: Queryable,
  sellerId: number,
  status: OrderStatus | undefined,
): Promise<number> {
  const [row] = await database.query<{ counts: Partial<Record<OrderStatus, number>> }>(find, [
    bucketOfSeller(sellerId),
    sellerId,
  ]);
  const counts = row?.counts ?? {};
  if (status !== undefined) return counts[status] ?? 0;
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Counts one order more: an SQL text. The operands are SQL expressions, of an order that has just been added. */
export const insertOrderCount = (order: { bucket: string; seller: string; status: string }): string =>
  `insert into seller_order_counts (bucket, seller_id, counts)
    values (${order.bucket}, ${order.seller}, jsonb_build_object(${order.status}::text, 1))
    on conflict (bucket, seller_id) do update
      set counts = seller_order_counts.counts || jsonb_build_object(${order.status}::text, ${countOf(order.status)} + 1)`;

/**
 * Sets the counts to what they become when an order moves from one status to another: an SQL text for `update
 * seller_order_counts set`. The operands are SQL expressions, and differ.
 */
export const moveOrderCount = (from: string, to: string): string =>
  `counts = seller_order_counts.counts
    || jsonb_build_object(${from}::text, ${countOf(from)} - 1, ${to}::text, ${countOf(to)} + 1)`;

/** Counts the orders of all sellers: an SQL text of the rows of `seller_order_counts`. */
export const ALL_ORDER_COUNTS = `select bucket, seller_id, jsonb_object_agg(status, orders) from (
    select bucket, seller_id, status, count(*) as orders from orders group by bucket, seller_id, status) counted
  group by bucket, seller_id`;

const countOf = (status: string) => `coalesce((seller_order_counts.counts->>${status}::text)::int, 0)`;
