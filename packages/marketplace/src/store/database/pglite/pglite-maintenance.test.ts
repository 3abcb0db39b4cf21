import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPglite } from "./open-pglite.ts";
import type { PgliteDatabase } from "./pglite-database.ts";
import { WAL_LIMIT_BYTES } from "./pglite-maintenance.ts";

let dataDirectory: string;
let database: PgliteDatabase;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "runout-maintenance-"));
  // Durability is not what is tested here, and bulk writes are quicker without it.
  database = await openPglite({ dataDirectory, syncFile: () => {} });
  await database.script("create table bulk (id integer primary key, filler text)");
});

afterAll(async () => {
  await database.close();
  await rm(dataDirectory, { recursive: true, force: true });
});

async function number(text: string): Promise<number> {
  const [row] = await database.query<{ value: number }>({ name: text.slice(0, 63), text });
  return Number(row?.value);
}

const walSinceCheckpoint = {
  name: "wal_since_checkpoint",
  text: "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::float8 as value from pg_control_checkpoint()",
};
async function deadRows(): Promise<number> {
  await number("select pg_stat_force_next_flush() is null as value");
  return number("select n_dead_tup as value from pg_stat_user_tables where relname = 'bulk'");
}
const analyzedRows = () => number("select reltuples as value from pg_class where relname = 'bulk'");

it("a log longer than the limit is cut by a checkpoint at the next look", async () => {
  // In one transaction, so that no look by the clock comes between.
  const [grown] = await database.transaction(async (transaction) => {
    await transaction.script("insert into bulk select n, repeat('x', 500) from generate_series(1, 70000) n");
    return transaction.query(walSinceCheckpoint);
  });
  expect(grown?.value).toBeGreaterThan(WAL_LIMIT_BYTES);
  await database.maintenance?.look();
  const [left] = await database.query(walSinceCheckpoint);
  expect(left?.value).toBeLessThan(1024 * 1024);
});

it("new rows are counted for the planner once the database is idle", async () => {
  await database.maintenance?.look();
  await database.maintenance?.look();
  expect(await analyzedRows()).toBe(70_000);
});

it("dead rows are removed once the database is idle, not while it is busy", async () => {
  await database.script("delete from bulk where id % 2 = 0");
  const dead = await deadRows();
  expect(dead).toBe(35_000);
  await database.maintenance?.look();
  expect(await deadRows()).toBe(dead);
  await database.maintenance?.look();
  await database.maintenance?.look();
  expect(await deadRows()).toBe(0);
});
