import type { OrderMessageDetails } from "../../domain/entities.ts";
import type { OrderKey } from "../../domain/ids.ts";
import { bucketOfSeller } from "../../domain/ids.ts";
import type { MessageEntry } from "../../domain/message-entry.ts";
import type { Queryable } from "../database/database.ts";

/** Where a statement that appends entries finds what it needs, as value references such as `$1`. */
export interface AppendValues {
  bucket: string;
  seller: string;
  number: string;
  created: string;
  /** A JSON array of entries. */
  entries: string;
}

const count = {
  name: "order_messages_count",
  text: "select count(*)::int as items from order_messages where bucket = $3 and seller_id = $1 and order_number = $2",
};
const page = {
  name: "order_messages_page",
  text: `select order_messages.*, users.username as actor_username
    from order_messages join users on users.id = actor_id
    where bucket = $5 and seller_id = $1 and order_number = $2 order by number desc limit $3 offset $4`,
};
const refunds = {
  name: "order_messages_refunds",
  text: `select coalesce(sum((details ->> 'amount')::numeric), 0) as amount from order_messages
    where bucket = $3 and seller_id = $1 and order_number = $2 and type = 'refund_sent'`,
};
const append = {
  name: "order_messages_append",
  text: appendEntries({ bucket: "$1", seller: "$2", number: "$3", created: "$4", entries: "$5" }),
};

/** Counts the entries of an order's log. */
export async function countOrderMessages(database: Queryable, key: OrderKey): Promise<number> {
  const [row] = await database.query<{ items: number }>(count, [
    key.sellerId,
    key.number,
    bucketOfSeller(key.sellerId),
  ]);
  return row?.items ?? 0;
}

/** Reads one page of an order's log, newest first. */
export const readOrderMessages = (
  database: Queryable,
  key: OrderKey,
  { limit, offset }: { limit: number; offset: number },
): Promise<OrderMessageDetails[]> =>
  database.query<OrderMessageDetails>(page, [key.sellerId, key.number, limit, offset, bucketOfSeller(key.sellerId)]);

/** Adds up what the seller has paid back so far, in the order's currency. */
export async function sumRefunds(database: Queryable, key: OrderKey): Promise<string> {
  const [row] = await database.query<{ amount: string }>(refunds, [
    key.sellerId,
    key.number,
    bucketOfSeller(key.sellerId),
  ]);
  return row?.amount ?? "0";
}

/** Appends entries to an order's log in the given order. The order must be locked, or have been made, by the same transaction. */
export async function appendOrderMessages(
  transaction: Queryable,
  key: OrderKey,
  created: string,
  entries: readonly MessageEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const bucket = bucketOfSeller(key.sellerId);
  await transaction.query(append, [bucket, key.sellerId, key.number, created, JSON.stringify(entries)]);
}

/** Appends entries to an order's log, numbered on from the last one: an SQL text. The order must be locked. */
export function appendEntries({ bucket, seller, number, created, entries }: AppendValues): string {
  return `insert into order_messages (bucket, seller_id, order_number, number, type, created, actor_id, subject, message, details)
    select ${bucket}, ${seller}, ${number}, coalesce(last.number, 0) + entries.position, type, ${created}, actor_id, subject,
      message, details
    from rows from (jsonb_to_recordset(${entries}::jsonb)
        as (type text, actor_id bigint, subject text, message text, details jsonb))
      with ordinality as entries (type, actor_id, subject, message, details, position),
      (select max(number) as number from order_messages
        where bucket = ${bucket} and seller_id = ${seller} and order_number = ${number}) last`;
}
