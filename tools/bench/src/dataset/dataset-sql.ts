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

/** What makes a loaded seller one who has been in business: listings in all statuses, and orders. */
export const datasetStatements = (orders: number): readonly string[] => [
  GRANT_TOKENS,
  SPREAD_STATUSES,
  addOrders(orders),
  addOrderItems(orders),
];
