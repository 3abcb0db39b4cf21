import { bucketOfSeller } from "../../domain/ids.ts";
import type { Schemas } from "../../domain/schemas.ts";
import type { Queryable } from "../database/database.ts";

type OrderStatus = Schemas["OrderStatus"];

/** Which orders of a seller; what is undefined does not narrow. Times are exclusive. */
export interface OrderFilter {
  sellerId: number;
  status: OrderStatus | undefined;
  createdAfter: string | undefined;
  createdBefore: string | undefined;
  archived: boolean | undefined;
}

/** How long a list of orders is, and its version: another one after a new order and after every change of a status. */
export interface OrderCount {
  items: number;
  version: string;
}

type Counts = Partial<Record<OrderStatus, number>>;

/** Consecutive numbers of a seller's orders that are counted together in `order_block_counts`. */
const BLOCK_SIZE = 512;

const find = {
  name: "seller_order_counts",
  text: "select version, counts, archived_counts from seller_order_counts where bucket = $1 and seller_id = $2",
};

/**
 * Counts a seller's orders. By status and by whether they are archived, no order is looked at; by date only those in the blocks
 * that a limit divides, which are two where orders were numbered as they came.
 */
export async function countOrders(database: Queryable, filter: OrderFilter): Promise<OrderCount> {
  if (filter.createdAfter !== undefined || filter.createdBefore !== undefined) return countByDate(database, filter);
  const [row] = await database.query<{ version: string; counts: Counts; archived_counts: Counts }>(find, [
    bucketOfSeller(filter.sellerId),
    filter.sellerId,
  ]);
  if (row === undefined) return { items: 0, version: "none" };
  const all = sumOf(row.counts, filter.status);
  const archived = sumOf(row.archived_counts, filter.status);
  const items = filter.archived === undefined ? all : filter.archived ? archived : all - archived;
  return { items, version: row.version };
}

/** A filter as a condition on `orders` and its values, the first of which are bucket and seller. */
export function orderCondition({ sellerId, status, createdAfter, createdBefore, archived }: OrderFilter) {
  const parts = [
    { name: "status", test: "status =", value: status },
    { name: "after", test: "created >", value: createdAfter },
    { name: "before", test: "created <", value: createdBefore },
    { name: "archived", test: "archived =", value: archived },
  ]
    .filter(({ value }) => value !== undefined)
    .map((part, index) => ({ ...part, reference: `$${index + 3}` }));
  return {
    /** Part of a statement's name: each combination is a statement of its own, so that an index serves it. */
    name: parts.map((part) => `_${part.name}`).join(""),
    condition: ["bucket = $1", "seller_id = $2", ...parts.map(({ test, reference }) => `${test} ${reference}`)].join(
      " and ",
    ),
    values: [bucketOfSeller(sellerId), sellerId, ...parts.map(({ value }) => value)],
    /** Where the statement finds a value, such as `$3`; undefined for what does not narrow. */
    referenceTo: (name: "status" | "after" | "before" | "archived") =>
      parts.find((part) => part.name === name)?.reference,
  };
}

/** Counts an order that has just been added, and is not archived: SQL texts of two `insert`s. The operands are SQL expressions. */
export function insertOrderCount({ bucket, seller, number, status, created }: Record<OrderColumn, string>) {
  return {
    ofSeller: `insert into seller_order_counts (bucket, seller_id, counts)
      values (${bucket}, ${seller}, jsonb_build_object(${status}::text, 1))
      on conflict (bucket, seller_id) do update set version = gen_random_uuid(),
        counts = ${withCount("seller_order_counts.counts", status, "+ 1")}`,
    ofBlock: `insert into order_block_counts (bucket, seller_id, block, first_created, last_created, orders, counts)
      values (${bucket}, ${seller}, ${number}::int / ${BLOCK_SIZE}, ${created}, ${created}, 1, jsonb_build_object(${status}::text, 1))
      on conflict (bucket, seller_id, block) do update set
        first_created = least(order_block_counts.first_created, excluded.first_created),
        last_created = greatest(order_block_counts.last_created, excluded.last_created),
        orders = order_block_counts.orders + 1, counts = ${withCount("order_block_counts.counts", status, "+ 1")}`,
  };
}

/**
 * Counts an order that moves from one status to another: SQL texts of two `update`s. The operands are SQL expressions; the
 * statuses differ. `changed` is a row source with the order's `archived`.
 */
export function moveOrderCount(
  { bucket, seller, number }: Record<"bucket" | "seller" | "number", string>,
  { from, to, changed }: { from: string; to: string; changed: string },
) {
  const move = (counts: string) => withCount(withCount(counts, from, "- 1"), to, "+ 1", counts);
  const moved = (table: string) => `counts = ${move(`${table}.counts`)},
        archived_counts = case when ${changed}.archived then ${move(`${table}.archived_counts`)} else ${table}.archived_counts end`;
  const ofSeller = (table: string) =>
    `${table}.bucket = ${bucket} and ${table}.seller_id = ${seller} and ${from} <> ${to}`;
  return {
    ofSeller: `update seller_order_counts set version = gen_random_uuid(), ${moved("seller_order_counts")}
      from ${changed} where ${ofSeller("seller_order_counts")}`,
    ofBlock: `update order_block_counts set ${moved("order_block_counts")}
      from ${changed} where ${ofSeller("order_block_counts")} and block = ${number}::int / ${BLOCK_SIZE}`,
  };
}

/** Counts the orders of all sellers into empty tables: an SQL script. */
export const COUNT_ALL_ORDERS = `
  insert into seller_order_counts (bucket, seller_id, counts, archived_counts)
    select bucket, seller_id, jsonb_object_agg(status, orders), jsonb_object_agg(status, archived)
    from (select bucket, seller_id, status, count(*) as orders, count(*) filter (where archived) as archived
      from orders group by bucket, seller_id, status) counted
    group by bucket, seller_id;
  insert into order_block_counts
      (bucket, seller_id, block, first_created, last_created, orders, archived, counts, archived_counts)
    select bucket, seller_id, block, min(first_created), max(last_created), sum(orders), sum(archived),
      jsonb_object_agg(status, orders), jsonb_object_agg(status, archived)
    from (select bucket, seller_id, number / ${BLOCK_SIZE} as block, status, min(created) as first_created,
        max(created) as last_created, count(*) as orders, count(*) filter (where archived) as archived
      from orders group by bucket, seller_id, number / ${BLOCK_SIZE}, status) counted
    group by bucket, seller_id, block;`;

type OrderColumn = "bucket" | "seller" | "number" | "status" | "created";

async function countByDate(database: Queryable, filter: OrderFilter): Promise<OrderCount> {
  const { name, condition, values, referenceTo } = orderCondition(filter);
  const [after, before] = [referenceTo("after"), referenceTo("before")];
  const limits = (earlier: string, later: string) =>
    [after && `${earlier} > ${after}`, before && `${later} < ${before}`].filter(Boolean).join(" and ");
  // Begins with `select`, which tells that it only reads.
  const text = `select counted.items, (select version from seller_order_counts where bucket = $1 and seller_id = $2) as version
    from (with blocks as materialized (
        select block, (${limits("first_created", "last_created")}) as is_inside,
          ${countOfBlock(referenceTo("archived"), referenceTo("status"))} as items
        from order_block_counts
        where bucket = $1 and seller_id = $2 and ${limits("last_created", "first_created")})
      select ((select coalesce(sum(items), 0) from blocks where is_inside)
        + (select count(*) from blocks, lateral (
          -- The offset keeps the planner from an index over time, which would read all orders between the times.
          select bucket, seller_id, number, status, created, archived from orders
          where bucket = $1 and seller_id = $2
            and number between block * ${BLOCK_SIZE} and block * ${BLOCK_SIZE} + ${BLOCK_SIZE - 1} offset 0) divided
          where not is_inside and ${condition}))::int as items) counted`;
  const [row] = await database.query<{ items: number; version: string | null }>(
    { name: `orders_count${name}`, text },
    values,
  );
  return { items: row?.items ?? 0, version: row?.version ?? "none" };
}

/** How many orders of a block a filter lets through, as an SQL expression. */
function countOfBlock(archived: string | undefined, status: string | undefined): string {
  const all = status === undefined ? "orders" : countOf("counts", status);
  const ofArchived = status === undefined ? "archived" : countOf("archived_counts", status);
  return archived === undefined
    ? all
    : `case when ${archived}::boolean then ${ofArchived} else ${all} - ${ofArchived} end`;
}

function sumOf(counts: Counts, status: OrderStatus | undefined): number {
  if (status !== undefined) return counts[status] ?? 0;
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A count with a change of one status, as an SQL expression; `read` is where the old count is read. */
const withCount = (counts: string, status: string, change: string, read = counts): string =>
  `${counts} || jsonb_build_object(${status}::text, ${countOf(read, status)} ${change})`;

const countOf = (counts: string, status: string): string => `coalesce((${counts}->>${status}::text)::int, 0)`;
