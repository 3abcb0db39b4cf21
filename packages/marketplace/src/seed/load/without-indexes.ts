import type { Transaction } from "../../store/database/database.ts";

const list = {
  name: "indexes_of_table",
  text: `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = $1::text::regclass and not indisunique`,
};

/** Takes a table's indexes away while many rows go in, and builds them afterwards, which is several times as quick. */
export async function withoutIndexes(
  transaction: Transaction,
  table: string,
  work: () => Promise<void>,
  built: (count: number, of: number) => void,
): Promise<void> {
  const indexes = await transaction.query<{ name: string; definition: string }>(list, [table]);
  for (const { name } of indexes) await transaction.script(`drop index ${name}`);
  await work();
  for (const [count, { definition }] of indexes.entries()) {
    await transaction.script(definition);
    built(count + 1, indexes.length);
  }
}
