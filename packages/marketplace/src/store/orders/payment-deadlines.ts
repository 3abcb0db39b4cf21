import { bucketOfSeller } from "../../domain/listing-id.ts";
import type { OrderKey } from "../../domain/order-id.ts";
import type { Queryable } from "../database/database.ts";

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
