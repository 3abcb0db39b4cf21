import type { OrderRow } from "../../domain/entities.ts";
import { bucketOfSeller } from "../../domain/listing-id.ts";
import type { MessageEntry } from "../../domain/message-entry.ts";
import type { DeadlineChange } from "../../domain/payment-deadline.ts";
import type { Transaction } from "../database/database.ts";
import { appendText } from "./order-messages-append.ts";
import { moveOrder } from "./seller-order-counts.ts";

const entries = appendText({ bucket: "$1", seller: "$2", number: "$3", created: "$4", entries: "$5" });

/**
 * The order, its count, its log and its deadline in one call: four would make the lock last four round trips. The kind of the
 * deadline's change decides which of the two last parts does anything.
 */
const write = {
  name: "order_change",
  text: `with changed as (
      update orders set status = $6, shipping = $7, tracking_number = $8, tracking_carrier = $9, last_activity = $4
      where bucket = $1 and seller_id = $2 and number = $3),
    booked as (
      update order_books set ${moveOrder("$12", "$6")} where bucket = $1 and seller_id = $2 and $12 <> $6),
    appended as (${entries}),
    due as (
      insert into payment_deadlines (bucket, seller_id, number, due)
      select $1, $2, $3, $11::timestamptz where $10 = 'set'
      on conflict (bucket, seller_id, number) do update set due = excluded.due)
    delete from payment_deadlines where bucket = $1 and seller_id = $2 and number = $3 and $10 = 'drop'`,
};

/** Writes what of an order can change, the entries that tell of it, and what it means for the deadline. The order must be locked. */
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
  transaction.send(write, [
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
