import type { MessageEntry } from "../domain/message-entry.ts";
import type { OrderKey } from "../domain/order-id.ts";
import type { Queryable } from "./database/database.ts";
import type { OrderMessageRow } from "./rows.ts";

/** An entry of an order's log with the name of who made it. */
export type OrderMessageDetails = OrderMessageRow & { actor_username: string };

const count = {
  name: "order_messages_count",
  text: "select count(*)::int as items from order_messages where seller_id = $1 and order_number = $2",
};
const page = {
  name: "order_messages_page",
  text: `select order_messages.*, users.username as actor_username
    from order_messages join users on users.id = actor_id
    where seller_id = $1 and order_number = $2 order by number desc limit $3 offset $4`,
};
const refunds = {
  name: "order_messages_refunds",
  text: `select coalesce(sum((details ->> 'amount')::numeric), 0) as amount from order_messages
    where seller_id = $1 and order_number = $2 and type = 'refund_sent'`,
};
const insert = {
  name: "order_message_insert",
  text: `insert into order_messages (seller_id, order_number, number, type, created, actor_id, subject, message, details)
    values ($1, $2,
      (select coalesce(max(number), 0) + 1 from order_messages where seller_id = $1 and order_number = $2),
      $3, $4, $5, $6, $7, $8)`,
};

/** Counts the entries of an order's log. */
export async function countOrderMessages(database: Queryable, key: OrderKey): Promise<number> {
  const [row] = await database.query<{ items: number }>(count, [key.sellerId, key.number]);
  return row?.items ?? 0;
}

/** Reads one page of an order's log, newest first. */
export const readOrderMessages = (
  database: Queryable,
  key: OrderKey,
  { limit, offset }: { limit: number; offset: number },
): Promise<OrderMessageDetails[]> =>
  database.query<OrderMessageDetails>(page, [key.sellerId, key.number, limit, offset]);

/** Adds up what the seller has paid back so far, in the order's currency. */
export async function sumRefunds(database: Queryable, key: OrderKey): Promise<string> {
  const [row] = await database.query<{ amount: string }>(refunds, [key.sellerId, key.number]);
  return row?.amount ?? "0";
}

/** Appends entries to an order's log in the given order. The order must be locked, or have been made, by the same transaction. */
export async function appendOrderMessages(
  transaction: Queryable,
  key: OrderKey,
  created: string,
  entries: readonly MessageEntry[],
): Promise<void> {
  for (const entry of entries) {
    const { type, actor_id, subject, message, details } = entry;
    await transaction.query(insert, [key.sellerId, key.number, type, created, actor_id, subject, message, details]);
  }
}
