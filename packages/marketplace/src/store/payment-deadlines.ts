import { bucketOfSeller } from "../domain/listing-id.ts";
import type { OrderKey } from "../domain/order-id.ts";
import type { DeadlineChange } from "../domain/payment-deadline.ts";
import type { Queryable } from "./database/database.ts";

const set = {
  name: "payment_deadline_set",
  text: `insert into payment_deadlines (bucket, seller_id, number, due) values ($1, $2, $3, $4)
    on conflict (bucket, seller_id, number) do update set due = excluded.due`,
};
const drop = {
  name: "payment_deadline_drop",
  text: "delete from payment_deadlines where bucket = $1 and seller_id = $2 and number = $3",
};
const read = {
  name: "payment_deadline_read",
  text: "select due from payment_deadlines where bucket = $1 and seller_id = $2 and number = $3",
};
const passed = {
  name: "payment_deadlines_passed",
  text: `select seller_id, number, due from payment_deadlines
    where due <= $1 and (due, seller_id, number) > ($2::timestamptz, $3, $4)
    order by due, seller_id, number limit 100`,
};

/** A deadline that has passed. */
export type PassedDeadline = OrderKey & { due: string };

const valuesOf = (key: OrderKey) => [bucketOfSeller(key.sellerId), key.sellerId, key.number];

/** Writes down what a change of an order means for its deadline. The order must be locked by the same transaction. */
export async function changeDeadline(transaction: Queryable, key: OrderKey, change: DeadlineChange): Promise<void> {
  if (change.kind === "set") await transaction.query(set, [...valuesOf(key), change.due]);
  if (change.kind === "drop") await transaction.query(drop, valuesOf(key));
}

/** When an order must be paid; undefined when nothing is due. */
export async function findDeadline(transaction: Queryable, key: OrderKey): Promise<string | undefined> {
  const [row] = await transaction.query<{ due: string }>(read, valuesOf(key));
  return row?.due;
}

/** The next hundred deadlines that have passed, the longest ago first; `after` is the last one already seen. */
export async function findPassedDeadlines(
  database: Queryable,
  now: Date,
  after: PassedDeadline | undefined,
): Promise<PassedDeadline[]> {
  const rows = await database.query<{ seller_id: number; number: number; due: string }>(passed, [
    now,
    after?.due ?? "-infinity",
    after?.sellerId ?? 0,
    after?.number ?? 0,
  ]);
  return rows.map(({ seller_id, number, due }) => ({ sellerId: seller_id, number, due }));
}
