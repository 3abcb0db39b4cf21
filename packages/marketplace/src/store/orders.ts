import { bucketOfSeller } from "../domain/listing-id.ts";
import type { OrderKey } from "../domain/order-id.ts";
import type { Schemas } from "../schemas.ts";
import type { Queryable, Statement } from "./database/database.ts";
import type { OrderRow } from "./rows.ts";

/** An order with the names its answer needs. */
export type OrderDetails = OrderRow & {
  seller_username: string;
  seller_email: string;
  buyer_username: string;
  buyer_email: string;
};

const columns = `orders.*, sellers.username as seller_username, sellers.email as seller_email,
  buyers.username as buyer_username, buyers.email as buyer_email`;
const tables = `orders join users as sellers on sellers.id = orders.seller_id join users as buyers on buyers.id = orders.buyer_id`;

const details = {
  name: "order_details",
  text: `select ${columns} from ${tables} where orders.bucket = $3 and orders.seller_id = $1 and orders.number = $2`,
};
/** Reads the order of a seller ($1), a number ($2) and a bucket ($3), and locks it. */
export const orderToLock = `select ${columns} from ${tables}
  where orders.bucket = $3 and orders.seller_id = $1 and orders.number = $2 for update of orders`;

const lock = { name: "order_lock", text: orderToLock };
const insert = {
  name: "order_insert",
  text: `with added as (
      insert into orders (bucket, seller_id, number, buyer_id, status, currency, shipping, shipping_method,
        shipping_address, additional_instructions, created, last_activity)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning buyer_id, seller_id, number, created)
    insert into buyer_orders (buyer_id, seller_id, number, created) select buyer_id, seller_id, number, created from added`,
};
/** What each sort orders by; orders that are equal come by their numbers. */
const sortKeys = {
  id: "orders.number",
  buyer: 'lower(buyers.username) collate "C"',
  created: "orders.created",
  status: 'lower(orders.status) collate "C"',
  last_activity: "orders.last_activity",
} as const;

export type OrderSort = keyof typeof sortKeys;

/** Which orders of a seller; what is undefined does not narrow. */
export type OrderFilter = {
  sellerId: number;
  status: Schemas["OrderStatus"] | undefined;
  createdAfter: string | undefined;
  createdBefore: string | undefined;
  archived: boolean | undefined;
};

const matches = `orders.bucket = $1::bigint % 1024 and orders.seller_id = $1
  and ($2::text is null or orders.status = $2)
  and ($3::timestamptz is null or orders.created > $3)
  and ($4::timestamptz is null or orders.created < $4)
  and ($5::boolean is null or orders.archived = $5)`;

const count: Statement = { name: "orders_count", text: `select count(*)::int as items from orders where ${matches}` };

const pages = new Map<string, Statement>(
  (["asc", "desc"] as const).flatMap((order) =>
    Object.entries(sortKeys).map(([sort, key]): [string, Statement] => [
      `${sort} ${order}`,
      {
        name: `orders_by_${sort}_${order}`,
        text: `select ${columns} from ${tables} where ${matches}
          order by ${key} ${order}, orders.number ${order} limit $6 offset $7`,
      },
    ]),
  ),
);

const filterValues = (filter: OrderFilter) => [
  filter.sellerId,
  filter.status ?? null,
  filter.createdAfter ?? null,
  filter.createdBefore ?? null,
  filter.archived ?? null,
];

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
  order: Omit<OrderRow, "archived" | "tracking_number" | "tracking_carrier" | "tax">,
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
  ]);
}

/** Counts a seller's orders. */
export async function countOrders(database: Queryable, filter: OrderFilter): Promise<number> {
  const [row] = await database.query<{ items: number }>(count, filterValues(filter));
  return row?.items ?? 0;
}

/** Reads one page of a seller's orders. */
export async function readOrders(
  database: Queryable,
  filter: OrderFilter,
  order: { sort: OrderSort; sortOrder: "asc" | "desc" },
  page: { limit: number; offset: number },
): Promise<OrderDetails[]> {
  const statement = pages.get(`${order.sort} ${order.sortOrder}`);
  if (!statement) throw new Error(`no statement sorts orders by ${order.sort} ${order.sortOrder}`);
  return database.query<OrderDetails>(statement, [...filterValues(filter), page.limit, page.offset]);
}
