import type { OrderNumbers } from "../dataset/create-orders.ts";
import { SELLER, STORE } from "../demo-calls.ts";

export type WriteKind = "create" | "edit" | "message";

const DRAW = "\\set number random(:first, :last)";
const ORDER = "bucket = :bucket and seller_id = :seller and number = :number";
const OF_ORDER = "bucket = :bucket and seller_id = :seller and order_number = :number";

const LOCK_ORDER = `select * from orders where ${ORDER} for update`;
const READ_ITEMS = `select order_items.*, releases.title, releases.artist, releases.format
  from order_items join releases on releases.id = release_id where ${OF_ORDER}`;
const addMessage = (type: string) => `insert into order_messages
    (bucket, seller_id, order_number, number, type, created, actor_id, subject, message)
  values (:bucket, :seller, :number, (select coalesce(max(number), 0) + 1 from order_messages where ${OF_ORDER}),
    '${type}', now(), :seller, 'A subject', 'A message of some words.')`;

/**
 * Each write as a transaction with the statements it cannot do without: what must be looked at, what is written, and what has
 * to be written with it in the same transaction. The caller's token, the request and the answer are not part of it.
 */
export const WRITE_SQL: Record<WriteKind, string> = {
  create: `${DRAW}
begin;
select * from releases where id = :number;
insert into listings (bucket, id, seller_id, release_id, status, condition, sleeve_condition, price, currency, comments,
    weight, format_quantity, posted, title_key, artist_key, label_key, catalog_number_key)
  select :bucket, nextval('listing_numbers') * 1024 + :bucket, :seller, id, 'For Sale', 'Mint (M)', 'Generic', 12.5, 'GBP',
    'Copy', estimated_weight, format_quantity, now(), title_key, artist_key, label_key, catalog_number_key
  from releases where id = :number returning id as listing \\gset
insert into release_offers (release_id, listing_id, seller_id, price, currency, condition)
  values (:number, :listing, :seller, 12.5, 'GBP', 'Mint (M)');
update inventories set for_sale = for_sale + 1, version = gen_random_uuid()
  where bucket = :bucket and seller_id = :seller;
commit`,
  edit: `${DRAW}
begin;
${LOCK_ORDER};
${READ_ITEMS};
update orders set shipping = :number, status = 'Invoice Sent', last_activity = now() where ${ORDER};
${addMessage("shipping")};
insert into payment_deadlines (bucket, seller_id, number, due) values (:bucket, :seller, :number, now() + interval '4 days')
  on conflict (bucket, seller_id, number) do update set due = excluded.due;
commit`,
  message: `${DRAW}
begin;
${LOCK_ORDER};
${READ_ITEMS};
${addMessage("message")};
update orders set last_activity = now() where ${ORDER};
commit`,
};

/** Whose listing or order, and between which numbers of releases or orders to draw. */
export const writeVariables = (work: WriteKind, { first, span }: OrderNumbers): Record<string, string> => {
  const { id, bucket } = work === "create" ? STORE : SELLER;
  return { seller: String(id), bucket: String(bucket), first: String(first), last: String(first + span - 1) };
};
