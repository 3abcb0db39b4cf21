import type { OrderRow } from "../../domain/entities.ts";
import { bucketOfSeller, type OrderKey } from "../../domain/ids.ts";
import type { MessageEntry } from "../../domain/message-entry.ts";
import type { DeadlineChange } from "../../domain/order-status.ts";
import type { Queryable, Transaction } from "../database/database.ts";
import { appendEntries } from "./order-messages.ts";
import { moveOrderCount } from "./seller-order-counts.ts";

const order = { bucket: "$1", seller: "$2", number: "$3" };
const counted = moveOrderCount(order, { from: "$12", to: "$6", changed: "changed" });
const appended = appendEntries({ ...order, created: "$4", entries: "$5" });

/**
 * The order, its counts, its log and its deadline in one call: four would make the lock last four round trips. The kind of the
 * deadline's change decides which of the two last parts does anything.
 */
const change = {
  name: "order_change",
  text: `with changed as (
      update orders set status = $6, shipping = $7, tracking_number = $8, tracking_carrier = $9, last_activity = $4
      where bucket = $1 and seller_id = $2 and number = $3 returning archived),
    counted as (${counted.ofSeller}),
    counted_in_block as (${counted.ofBlock}),
    appended as (${appended}),
    due as (
      insert into payment_deadlines (bucket, seller_id, number, due)
      select $1, $2, $3, $11::timestamptz where $10 = 'set'
      on conflict (bucket, seller_id, number) do update set due = excluded.due)
    delete from payment_deadlines where bucket = $1 and seller_id = $2 and number = $3 and $10 = 'drop'`,
};
const findDue = {
  name: "payment_deadline_read",
  text: "select due from payment_deadlines where bucket = $1 and seller_id = $2 and number = $3",
};
const findPassed = {
  name: "payment_deadlines_passed",
  text: `select seller_id, number, due from payment_deadlines
    where due <= $1 and (due, seller_id, number) > ($2::timestamptz, $3, $4)
    order by due, seller_id, number limit 100`,
};

/** A deadline that has passed. */
export type PassedDeadline = OrderKey & { due: string };

/** Writes what of an order can change, the entries that report it, and what it means for the deadline. The order must be locked. */
export function writeOrderChange(
  transaction: Transaction,
  order: Pick<
    OrderRow,
    "seller_id" | "number" | "status" | "shipping" | "tracking_number" | "tracking_carrier" | "last_activity"
  >,
  statusBefore: OrderRow["status"],
  log: readonly MessageEntry[],
  deadline: DeadlineChange,
): void {
  transaction.send(change, [
    bucketOfSeller(order.seller_id),
    order.seller_id,
    order.number,
    order.last_activity,
    JSON.stringify(log),
    order.status,
    order.shipping,
    order.tracking_number,
    order.tracking_carrier,
    deadline.kind,
    deadline.kind === "set" ? deadline.due : null,
    statusBefore,
  ]);
}

/** When an order must be paid; undefined when nothing is due. */
export async function findDeadline(transaction: Queryable, key: OrderKey): Promise<string | undefined> {
  const [row] = await transaction.query<{ due: string }>(findDue, valuesOf(key));
  return row?.due;
}

/** The next hundred deadlines that have passed, the longest ago first; `after` is the last one already seen. */
export async function findPassedDeadlines(
  database: Queryable,
  now: Date,
  after: PassedDeadline | undefined,
): Promise<PassedDeadline[]> {
  const rows = await database.query<{ seller_id: number; number: number; due: string }>(findPassed, [
    now,
    after?.due ?? "-infinity",
    after?.sellerId ?? 0,
    after?.number ?? 0,
  ]);
  return rows.map(({ seller_id, number, due }) => ({ sellerId: seller_id, number, due }));
}

const valuesOf = (key: OrderKey) => [bucketOfSeller(key.sellerId), key.sellerId, key.number];
