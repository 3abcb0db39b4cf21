import { createHash } from "node:crypto";
import { seller, store, tokens } from "./cast.ts";

const hash = (token: string) => createHash("sha256").update(token).digest("hex");

/** Tokens for the two sellers that count outside the sandbox too: the sandbox checks every answer, which takes time. */
const grantTokens = `insert into personal_tokens (token_hash, user_id, demo)
  values ('${hash(tokens.seller)}', ${seller.id}, false), ('${hash(tokens.store)}', ${store.id}, false)
  on conflict do nothing`;

/** A quarter of the listings leave the shop window, spread evenly over the other six statuses. */
const spreadStatuses = `update listings
  set status = (array['Draft', 'Expired', 'Sold', 'Violation', 'Suspended', 'Deleted'])[1 + (id / 4096) % 6]
  where bucket = ${seller.bucket} and seller_id = ${seller.id} and status = 'For Sale' and (id / 1024) % 4 = 0`;

const withdrawOffers = `delete from release_offers using listings
  where listings.bucket = ${seller.bucket} and listings.id = release_offers.listing_id and listings.status <> 'For Sale'`;

const counts = ["For Sale", "Draft", "Expired", "Sold", "Violation", "Suspended", "Deleted"]
  .map((status) => ({ status, column: status.toLowerCase().replace(" ", "_") }))
  .map(
    ({ status, column }) => `${column} = (select count(*) from listings where bucket = ${seller.bucket}
      and seller_id = ${seller.id} and status = '${status}')`,
  );
const recount = `update inventories set version = gen_random_uuid(), ${counts.join(", ")}
  where bucket = ${seller.bucket} and seller_id = ${seller.id}`;

/** What makes a loaded shop one that has been in business: listings in all statuses, statistics and a visibility map. */
export const shopStatements: readonly string[] = [
  grantTokens,
  spreadStatuses,
  withdrawOffers,
  recount,
  "vacuum analyze",
  "checkpoint",
];
