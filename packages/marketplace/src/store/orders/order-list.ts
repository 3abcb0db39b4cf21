import type { OrderDetails } from "../../domain/entities.ts";
import type { OrderKey } from "../../domain/ids.ts";
import type { Queryable, Statement } from "../database/database.ts";
import { cursorsText, fromCursor, type KeyColumn, type ListRows, orderBy, type SortOrder } from "../keyset.ts";
import type { PageCursor, PageCursors, PageStart } from "../page-cursors.ts";
import { ORDER_DETAILS, ORDER_TABLES } from "./orders.ts";
import { type OrderCount, type OrderFilter, orderCondition } from "./seller-order-counts.ts";

const countOfBuyer = {
  name: "buyer_orders_count",
  text: "select count(*)::int as items from buyer_orders where buyer_id = $1",
};
const pageOfBuyer = {
  name: "buyer_orders_page",
  text: `select seller_id, number from buyer_orders where buyer_id = $1
    order by created desc, seller_id desc, number desc limit $2 offset $3`,
};

/**
 * What each sort orders by; orders that are equal come by their numbers. What a list is ordered by does not change while its
 * version is the same, but for `last_activity`.
 */
const sortColumns = {
  id: [],
  buyer: [{ column: "buyer_key", type: "text" }],
  created: [{ column: "created", type: "timestamptz" }],
  status: [{ column: "status", type: "text" }],
  last_activity: [{ column: "last_activity", type: "timestamptz" }],
} as const satisfies Record<string, readonly KeyColumn[]>;

export type OrderSort = keyof typeof sortColumns;

/** One page of a list of orders. */
export interface OrderPage {
  readonly sort: OrderSort;
  readonly sortOrder: SortOrder;
  readonly limit: number;
  readonly offset: number;
}

/**
 * Reads one page of a seller's orders. Which ones is found in an index, and only those are read. A page deep down is entered at a
 * cursor. A list by activity is another one after each message, so its pages are counted from the end that is nearer.
 */
export async function readOrders(
  database: Queryable,
  cursors: PageCursors,
  filter: OrderFilter,
  page: OrderPage,
  { items, version }: OrderCount,
): Promise<OrderDetails[]> {
  const list = orderRows(filter, page.sort);
  if (page.sort === "last_activity") return readFromNearerEnd(database, list, page, items);
  const key = `orders ${list.name} ${JSON.stringify(list.values)}`;
  const { cursor, skip } = await cursors.find(
    { key, version, items },
    page.sortOrder,
    page.offset,
    (direction, after, count) =>
      database.query<PageCursor>(cursorStatement(list, direction, after !== undefined), [
        ...list.values,
        count,
        ...keyOf(list, after),
      ]),
  );
  return readPage(database, list, { ...page, skip, cursor });
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

/** A list of orders: how its rows are read, and in which order. */
interface OrderRows {
  /** Part of a statement's name. */
  readonly name: string;
  readonly columns: readonly KeyColumn[];
  readonly rows: ListRows;
  readonly values: readonly unknown[];
}

function orderRows(filter: OrderFilter, sort: OrderSort): OrderRows {
  const { name, condition, values } = orderCondition(filter);
  const columns: readonly KeyColumn[] = [...sortColumns[sort], { column: "number", type: "integer" }];
  return {
    name: `${sort}${name}`,
    columns,
    rows: (selected, direction, further, limit) => `select ${selected} from orders
      where ${condition} ${further} order by ${orderBy(columns, direction)} ${limit}`,
    values,
  };
}

/** The page as so many rows from the end of the list, where that is nearer. */
async function readFromNearerEnd(database: Queryable, list: OrderRows, page: OrderPage, items: number) {
  const { limit, offset, sortOrder } = page;
  const afterPage = items - offset - limit;
  if (offset <= afterPage) return readPage(database, list, { ...page, skip: offset, cursor: undefined });
  const orders = await readPage(database, list, {
    sortOrder: sortOrder === "asc" ? "desc" : "asc",
    limit: Math.max(0, limit + Math.min(0, afterPage)),
    skip: Math.max(0, afterPage),
    cursor: undefined,
  });
  return orders.reverse();
}

function readPage(
  database: Queryable,
  list: OrderRows,
  { sortOrder, limit, skip, cursor }: Pick<OrderPage, "sortOrder" | "limit"> & PageStart,
): Promise<OrderDetails[]> {
  const { columns, values } = list;
  const next = values.length + 1;
  const from = cursor === undefined ? "" : fromCursor(columns, sortOrder, next + 2);
  const numbers = list.rows("number", sortOrder, from, `limit $${next} offset $${next + 1}`);
  const text = `select ${ORDER_DETAILS} from (${numbers}) page
    cross join lateral (
      -- The offset keeps the planner from another order of joins, which without statistics would read the page for each order.
      select * from orders where bucket = $1 and seller_id = $2 and number = page.number offset 0) orders ${ORDER_TABLES}
    order by ${orderBy(columns, sortOrder, "orders.")}`;
  const name = `orders_by_${list.name}_${sortOrder}${cursor === undefined ? "" : "_from_cursor"}`;
  return database.query<OrderDetails>({ name, text }, [...values, limit, skip, ...keyOf(list, cursor)]);
}

/** Reads cursors of a list. Values: those of the list, how many, then the key of the cursor that they follow, if any. */
function cursorStatement(list: OrderRows, direction: SortOrder, hasCursor: boolean): Statement {
  const countValue = list.values.length + 1;
  const cursorValue = hasCursor ? countValue + 1 : undefined;
  return {
    name: `order_cursors_${list.name}_${direction}${hasCursor ? "_after" : ""}`,
    text: cursorsText(list.columns, direction, list.rows, { countValue, cursorValue }),
  };
}

const keyOf = ({ columns }: OrderRows, cursor: PageCursor | undefined): unknown[] =>
  cursor === undefined ? [] : columns.map(({ column }) => cursor[column]);
