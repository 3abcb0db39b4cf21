import { createHash } from "node:crypto";
import { BUYER } from "@runout/harness/demo-users";
import { SELLER, STORE, TOKENS } from "../demo-calls.ts";

const hash = (token: string) => createHash("sha256").update(token).digest("hex");

/** Tokens for the two sellers that count outside the sandbox too: the sandbox checks every answer, which takes time. */
const GRANT_TOKENS = `insert into personal_tokens (token_hash, user_id, demo)
  values ('${hash(TOKENS.seller)}', ${SELLER.id}, false), ('${hash(TOKENS.store)}', ${STORE.id}, false)
  on conflict do nothing`;

/** A quarter of the listings leave `For Sale`, spread evenly over the other six statuses. */
const SPREAD_STATUSES = `update listings
  set status = (array['Draft', 'Expired', 'Sold', 'Violation', 'Suspended', 'Deleted'])[1 + (id / 4096) % 6]
  where bucket = ${SELLER.bucket} and seller_id = ${SELLER.id} and status = 'For Sale' and (id / 1024) % 4 = 0`;

const WITHDRAW_OFFERS = `delete from release_offers using listings
  where listings.bucket = ${SELLER.bucket} and listings.id = release_offers.listing_id and listings.status <> 'For Sale'`;

const counts = ["For Sale", "Draft", "Expired", "Sold", "Violation", "Suspended", "Deleted"]
  .map((status) => ({ status, column: status.toLowerCase().replace(" ", "_") }))
  .map(
    ({ status, column }) => `${column} = (select count(*) from listings where bucket = ${SELLER.bucket}
      and seller_id = ${SELLER.id} and status = '${status}')`,
  );
const RECOUNT_LISTINGS = `update inventories set version = gen_random_uuid(), ${counts.join(", ")}
  where bucket = ${SELLER.bucket} and seller_id = ${SELLER.id}`;

/** The number of the first order that is loaded by SQL; those made by calls come before. */
export const FIRST_BULK_ORDER = 1_000_000;

/** Orders of one listing each, some in every status in which no time limit runs, one in ten archived, one a minute. */
const addOrders = (orders: number) => `insert into orders
    (bucket, seller_id, number, buyer_id, buyer_key, status, currency, shipping_address, archived, created, last_activity)
  select ${SELLER.bucket}, ${SELLER.id}, ${FIRST_BULK_ORDER} + n, users.id, users.username,
    case when n % 10 < 7 then 'Shipped' when n % 10 < 9 then 'Cancelled (Item Unavailable)' else 'Payment Received' end,
    'GBP', 'An address', n % 10 = 3, timestamptz '2020-01-01T00:00:00Z' + n * interval '1 minute',
    timestamptz '2020-01-01T00:00:00Z' + n * interval '1 minute' + (n % 10080 * 7919 % 10080) * interval '1 minute'
  from generate_series(0, ${orders - 1}) n cross join users where users.username = '${BUYER}'`;

const addOrderItems = (orders: number) => `with copies as (
    select row_number() over (order by id) - 1 as n, id, release_id, price, condition, sleeve_condition
    from (select * from listings where bucket = ${SELLER.bucket} and seller_id = ${SELLER.id} limit 10000) listed)
  insert into order_items (bucket, seller_id, order_number, position, listing_id, release_id, price, media_condition,
    sleeve_condition, condition_comments, item_location, private_comments)
  select ${SELLER.bucket}, ${SELLER.id}, ${FIRST_BULK_ORDER} + n.n, 0, copies.id, copies.release_id, copies.price,
    copies.condition, copies.sleeve_condition, '', '', ''
  from generate_series(0, ${orders - 1}) n join copies on copies.n = n.n % (select count(*) from copies)`;

/** The counts of orders are in tables that differ between checkouts. */
const RECOUNT_ORDERS = `do $$
begin
  if to_regclass('order_block_counts') is null then
    execute format('insert into %s (bucket, seller_id, counts)
      select bucket, seller_id, jsonb_object_agg(status, orders)
      from (select bucket, seller_id, status, count(*) as orders from orders group by bucket, seller_id, status) counted
      group by bucket, seller_id
      on conflict (bucket, seller_id) do update set counts = excluded.counts',
      coalesce(to_regclass('seller_order_counts'), to_regclass('order_books')));
    return;
  end if;
  delete from seller_order_counts;
  delete from order_block_counts;
  insert into seller_order_counts (bucket, seller_id, counts, archived_counts)
    select bucket, seller_id, jsonb_object_agg(status, orders), jsonb_object_agg(status, archived)
    from (select bucket, seller_id, status, count(*) as orders, count(*) filter (where archived) as archived
      from orders group by bucket, seller_id, status) counted
    group by bucket, seller_id;
  insert into order_block_counts
      (bucket, seller_id, block, first_created, last_created, orders, archived, counts, archived_counts)
    select bucket, seller_id, block, min(first_created), max(last_created), sum(orders), sum(archived),
      jsonb_object_agg(status, orders), jsonb_object_agg(status, archived)
    from (select bucket, seller_id, number / 512 as block, status, min(created) as first_created,
        max(created) as last_created, count(*) as orders, count(*) filter (where archived) as archived
      from orders group by bucket, seller_id, number / 512, status) counted
    group by bucket, seller_id, block;
end $$`;

/** What makes a loaded seller one who has been in business: listings in all statuses, orders, and fresh statistics. */
export const datasetStatements = (orders: number): readonly string[] => [
  GRANT_TOKENS,
  SPREAD_STATUSES,
  WITHDRAW_OFFERS,
  RECOUNT_LISTINGS,
  addOrders(orders),
  addOrderItems(orders),
  RECOUNT_ORDERS,
  "vacuum analyze",
  "checkpoint",
];
