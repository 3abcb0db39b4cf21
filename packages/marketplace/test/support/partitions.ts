import type { Database, Statement, Transaction } from "../../src/store/database/database.ts";

/** The tables that belong to a seller, each with its key. All of them are spread by the seller's bucket. */
const tables = {
  listings: "bucket, id",
  inventories: "bucket, seller_id",
  orders: "bucket, seller_id, number",
  seller_order_counts: "bucket, seller_id",
  order_block_counts: "bucket, seller_id, block",
  order_items: "bucket, seller_id, order_number, position",
  order_messages: "bucket, seller_id, order_number, number",
  payment_deadlines: "bucket, seller_id, number",
};
const PARTITIONS = 8;

/** Spreads the sellers' tables over hash partitions, as a distributed database spreads them over its shards. */
export async function partitionTables(database: Database): Promise<void> {
  for (const [table, key] of Object.entries(tables)) {
    const indexes = await database.query<{ definition: string }>(
      {
        name: "fixture_indexes",
        text: `select pg_get_indexdef(indexrelid) as definition from pg_index
          where indrelid = $1::text::regclass and not indisunique`,
      },
      [table],
    );
    const parts = Array.from(
      { length: PARTITIONS },
      (_, part) =>
        `create table ${table}_part${part} partition of ${table} for values with (modulus ${PARTITIONS}, remainder ${part});`,
    );
    await database.script(`
      alter table ${table} rename to ${table}_whole;
      create table ${table} (like ${table}_whole including defaults) partition by hash (bucket);
      ${parts.join("\n")}
      insert into ${table} select * from ${table}_whole;
      drop table ${table}_whole cascade;
      alter table ${table} add primary key (${key});
      ${indexes.map(({ definition }) => `${definition};`).join("\n")}`);
  }
  await database.script("analyze");
}

interface Plan {
  "Relation Name"?: string;
  "Actual Loops"?: number;
  Plans?: Plan[];
}

/** Carries a statement out and takes it back, and tells which partitions it looked into. */
export async function partitionsOf(
  transaction: Transaction,
  statement: Statement,
  values: readonly unknown[],
): Promise<Set<string>> {
  // The plans of tables that are too large to be read whole.
  await transaction.script(`savepoint before_explain;
    set local enable_seqscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off;`);
  const explain = { name: "", text: `explain (analyze, costs off, timing off, format json) ${statement.text}` };
  const rows = await transaction.query<{ "QUERY PLAN": { Plan: Plan }[] }>(
    { ...explain, name: `explain ${statement.name}` },
    values,
  );
  await transaction.script("rollback to savepoint before_explain");
  return new Set(rows.flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan: plan }) => scanned(plan))));
}

function scanned(plan: Plan): string[] {
  const part = /_part(\d+)$/.exec(plan["Relation Name"] ?? "")?.[1];
  const own = part !== undefined && plan["Actual Loops"] !== 0 ? [part] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scanned)];
}
