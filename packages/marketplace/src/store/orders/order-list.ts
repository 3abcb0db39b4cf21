import type { OrderDetails } from "../../domain/entities.ts";
import type { OrderKey } from "../../domain/ids.ts";
import { bucketOfSeller } from "../../domain/ids.ts";
import type { Schemas } from "../../domain/schemas.ts";
import type { Queryable } from "../database/database.ts";
import { ORDER_DETAILS, ORDER_TABLES } from "./orders.ts";
import { countSellerOrders } from "./seller-order-counts.ts";

const countOfBuyer = {
  name: "buyer_orders_count",
  text: "select count(*)::int as items from buyer_orders where buyer_id = $1",
};
const pageOfBuyer = {
  name: "buyer_orders_page",
  text: `select seller_id, number from buyer_orders where buyer_id = $1
    order by created desc, seller_id desc, number desc limit $2 offset $3`,
};

/** Which orders of a seller; what is undefined does not narrow. */
export interface OrderFilter {
  sellerId: number;
  status: Schemas["OrderStatus"] | undefined;
  createdAfter: string | undefined;
  createdBefore: string | undefined;
  archived: boolean | undefined;
}

/** What each sort orders by; orders that are equal come by their numbers. */
const sortKeys = {
  id: [],
  buyer: ["buyer_key"],
  created: ["created"],
  status: ["status"],
  last_activity: ["last_activity"],
} as const;

export type OrderSort = keyof typeof sortKeys;

/** Counts a seller's orders: all of them, or all of a status, without looking at any. */
export async function countOrders(database: Queryable, filter: OrderFilter): Promise<number> {
  const { name, condition, values, hasCount } = narrow(filter);
  if (hasCount) return countSellerOrders(database, filter.sellerId, filter.status);
  const text = `select count(*)::int as items from orders where ${condition}`;
  const [row] = await database.query<{ items: number }>({ name: `orders_count${name}`, text }, values);
  return row?.items ?? 0;
}

/** Reads one page of a seller's orders. Which ones is found in an index, and only those are read. */
export async function readOrders(
  database: Queryable,
  filter: OrderFilter,
  order: { sort: OrderSort; sortOrder: "asc" | "desc" },
  page: { limit: number; offset: number },
): Promise<OrderDetails[]> {
  const { name, condition, values } = narrow(filter);
  const orderBy = (table: string) =>
    [...sortKeys[order.sort], "number"].map((key) => `${table}.${key} ${order.sortOrder}`).join(", ");
  const limit = `limit $${values.length + 1} offset $${values.length + 2}`;
  const text = `select ${ORDER_DETAILS} from (
      select orders.number from orders where ${condition} order by ${orderBy("orders")} ${limit}) page
    join orders on orders.bucket = $1 and orders.seller_id = $2 and orders.number = page.number ${ORDER_TABLES}
    order by ${orderBy("orders")}`;
  return database.query<OrderDetails>({ name: `orders_by_${order.sort}_${order.sortOrder}${name}`, text }, [
    ...values,
    page.limit,
    page.offset,
  ]);
}

/** Counts what a user has bought, of all sellers. */
export async function countBuyerOrders(database: Queryable, buyerId: number): Promise<number> {
  const [row] = await database.query<{ items: number }>(countOfBuyer, [buyerId]);
  return row?.items ?? 0;
}

/** Finds one page of a buyer's orders, the newest first. */
export async function findBuyerOrders(
  database: Queryable,
  buyerId: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<OrderKey[]> {
  const rows = await database.query<{ seller_id: number; number: number }>(pageOfBuyer, [buyerId, limit, offset]);
  return rows.map((row) => ({ sellerId: row.seller_id, number: row.number }));
}

/** A filter as a condition that an index serves: each combination is a statement of its own. */
function narrow({ sellerId, status, createdAfter, createdBefore, archived }: OrderFilter) {
  const parts = [
    { name: "status", test: "orders.status =", value: status },
    { name: "after", test: "orders.created >", value: createdAfter },
    { name: "before", test: "orders.created <", value: createdBefore },
    { name: "archived", test: "orders.archived =", value: archived },
  ].filter(({ value }) => value !== undefined);
  return {
    name: parts.map((part) => `_${part.name}`).join(""),
    condition: ["orders.bucket = $1", "orders.seller_id = $2"]
      .concat(parts.map(({ test }, index) => `${test} $${index + 3}`))
      .join(" and "),
    values: [bucketOfSeller(sellerId), sellerId, ...parts.map(({ value }) => value)],
    /** Whether the counts that are kept tell how many there are. */
    hasCount: parts.every(({ name }) => name === "status"),
  };
}
