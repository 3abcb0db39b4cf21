import type { Queryable, Transaction } from "./database/database.ts";

/** The tables with the marketplace's data, which a reset restores, and their primary keys. */
const PRIMARY_KEYS = {
  settings: ["key"],
  rates: ["currency", "as_of"],
  users: ["id"],
  applications: ["consumer_key"],
  personal_tokens: ["token_hash"],
  oauth_request_tokens: ["token_hash"],
  oauth_access_tokens: ["token_hash"],
  releases: ["id"],
  listings: ["bucket", "id"],
  suspended_listings: ["bucket", "seller_id", "listing_id"],
  inventories: ["bucket", "seller_id"],
  cart_items: ["user_id", "listing_id"],
  release_offers: ["release_id", "listing_id"],
  release_sales: ["release_id", "seller_id", "order_number", "position"],
  orders: ["bucket", "seller_id", "number"],
  order_items: ["bucket", "seller_id", "order_number", "position"],
  order_messages: ["bucket", "seller_id", "order_number", "number"],
  payment_deadlines: ["bucket", "seller_id", "number"],
  buyer_orders: ["buyer_id", "seller_id", "number"],
  seller_order_counts: ["bucket", "seller_id"],
  order_block_counts: ["bucket", "seller_id", "block"],
};
type DataTable = keyof typeof PRIMARY_KEYS;

/** The tables with the marketplace's data. */
export const DATA_TABLES = Object.keys(PRIMARY_KEYS) as DataTable[]; // the keys are the tables

/** Sequences that number rows of these tables. */
const SEQUENCES = ["listing_numbers", "personal_tokens_number_seq", "oauth_access_tokens_number_seq"];

/**
 * Restores one table: what was written since the last time goes, and what is missing then comes back from the copy. A row that was
 * written bears the number of its transaction (`xmin`), and a change of a row writes it anew. The transaction of the last time counts
 * too: a start scenario has written in it.
 */
const restoreTable = (table: DataTable): string => {
  const sameKey = PRIMARY_KEYS[table].map((column) => `kept.${column} = data.${column}`).join(" and ");
  return `
  delete from public.${table} where xmin::text::bigint >= since;
  get diagnostics changed = row_count;
  if changed > 0 or (select count(*) from public.${table}) < (select count(*) from baseline.${table}) then
    insert into public.${table}
      select * from baseline.${table} as kept where not exists (select from public.${table} as data where ${sameKey});
  end if;`;
};

const sequenceState = (sequence: string): string =>
  `select '${sequence}' as name, last_value, is_called from public.${sequence}`;

/** Makes the copy, and the function that restores it. */
export const BASELINE_SQL = `
drop schema if exists baseline cascade;
create schema baseline;
${DATA_TABLES.map((table) => `create table baseline.${table} as table public.${table};`).join("\n")}
create table baseline.sequences as ${SEQUENCES.map(sequenceState).join(" union all ")};
create table baseline.last_reset as select pg_current_xact_id()::text::bigint as xid;
create function baseline.restore() returns void language plpgsql as $$
declare
  since bigint := (select xid from baseline.last_reset);
  changed bigint;
begin
${DATA_TABLES.map(restoreTable).join("\n")}
  perform setval('public.' || name, last_value, is_called) from baseline.sequences;
  update baseline.last_reset set xid = pg_current_xact_id()::text::bigint;
end $$;`;

const restore = { name: "baseline_restore", text: "select baseline.restore()" };
const find = {
  name: "baseline_find",
  text: "select obj_description(oid, 'pg_namespace') as origin from pg_namespace where nspname = 'baseline'",
};

/**
 * Copies all data into a schema of its own, for `restoreBaseline`. For the embedded engine only, where one transaction follows the
 * other: with several at once, one that began before a reset could commit after it.
 *
 * @param origin what the data was made of, in letters and digits
 */
export const keepBaseline = (transaction: Transaction, origin: string): Promise<void> =>
  transaction.script(`${BASELINE_SQL}\ncomment on schema baseline is '${origin}';`);

/** What the data that was copied was made of; undefined where nothing was copied. */
export async function findBaseline(database: Queryable): Promise<string | undefined> {
  const [row] = await database.query<{ origin: string }>(find);
  return row?.origin;
}

/** Puts all data back to what was copied, in a time that depends on what was changed since the last reset. */
export async function restoreBaseline(transaction: Transaction): Promise<void> {
  // What refers to each other is restored as a whole, so nothing need be checked or deleted on the way.
  await transaction.script("set local session_replication_role = replica");
  await transaction.query(restore);
  await transaction.script("set local session_replication_role = origin");
}
