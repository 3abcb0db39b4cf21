import type { Database } from "@runout/marketplace/services";

/** The rows of every table, as sorted JSON texts, and the sequences. */
export type Dump = Record<string, string[]>;

const tables = {
  name: "dump_tables",
  text: "select table_name as name from information_schema.tables where table_schema = 'public' order by table_name",
};
const sequences = {
  name: "dump_sequences",
  text: "select sequencename as name, coalesce(last_value, 0) as value from pg_sequences where schemaname = 'public' order by 1",
};

/** Reads the whole database. */
export async function dumpDatabase(database: Database): Promise<Dump> {
  const dump: Dump = {};
  for (const { name } of await database.query<{ name: string }>(tables)) {
    const rows = await database.query<{ row: string }>({
      name: `dump_${name}`,
      isPrepared: false,
      text: `select to_jsonb(t)::text as row from ${name} t order by 1`,
    });
    dump[name] = rows.map(({ row }) => row);
  }
  const numbers = await database.query<{ name: string; value: number }>(sequences);
  dump.sequences = numbers.map(({ name, value }) => `${name} ${value}`);
  return dump;
}
