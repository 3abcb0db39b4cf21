import { type PostgresServer, startPostgres } from "@runout/harness/postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Transaction, TransactionOptions } from "../database.ts";
import { openPostgres } from "./open-postgres.ts";
import type { PostgresDatabase } from "./postgres-database.ts";

const read = { name: "read_kept", text: "select n from kept order by n" };
const insert = { name: "insert_kept", text: "insert into kept values ($1)" };

/** Enough for a statement on a busy machine. */
const limits = { limitMilliseconds: 2000, waitMilliseconds: 2000 };

let server: PostgresServer;
let database: PostgresDatabase;

beforeAll(async () => {
  server = await startPostgres();
});
beforeEach(async () => {
  await server.run("drop table if exists kept; create table kept (n integer); insert into kept values (1)");
  database = await openPostgres({ databaseUrl: server.url, ...limits });
});
afterEach(async () => {
  server.thaw();
  await database.close();
});
afterAll(() => server.stop());

const kept = () => server.run("select n from kept order by n");
const failed = (reason: string) => ({
  status: "rejected",
  reason: expect.objectContaining({ name: "DatabaseUnavailableError", reason }),
});

/** How many connections the server has besides the one that asks. */
async function countConnections(): Promise<number | undefined> {
  const [row] = await server.run<{ count: number }>(
    "select count(*)::int from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
  );
  return row?.count;
}

/** Opens so many connections, which are idle afterwards. */
const warmUp = (count: number) => Promise.all(Array.from({ length: count }, () => database.query(read)));

describe("a server that accepts and says nothing", () => {
  it("makes every call fail, and leaves open only what may have been committed", async () => {
    const cold = await openPostgres({ databaseUrl: server.url, ...limits });
    let freeze = () => {};
    const frozen = new Promise<void>((resolve) => {
      freeze = resolve;
    });
    let begun = 0;
    const insertAndThen = (work: (transaction: Transaction) => Promise<unknown>, options?: TransactionOptions) =>
      database.transaction(async (transaction) => {
        await transaction.query(insert, [2]);
        begun += 1;
        await frozen;
        await work(transaction);
      }, options);
    const underWay = [
      insertAndThen((transaction) => transaction.query(read)),
      insertAndThen((transaction) => transaction.query(read), { unlimited: true }),
      insertAndThen(async () => {}),
      insertAndThen(async (transaction) => transaction.send(insert, [3])),
    ];
    await expect.poll(() => begun).toBe(4);
    await warmUp(6);
    server.freeze();
    const changes = [database.query(insert, [4]), database.script("insert into kept values (5)")];
    const others = [
      database.query(read),
      database.ping(),
      database.transaction((transaction) => transaction.query(insert, [6])),
      database.transaction((transaction) => transaction.query(insert, [7]), { alone: true, unlimited: true }),
      cold.transaction((transaction) => transaction.query(insert, [8])),
      cold.query(read),
    ];
    freeze();
    expect(await Promise.allSettled([...underWay, ...changes, ...others])).toEqual(
      [
        ...["unreachable", "unreachable", "outcomeUnknown", "outcomeUnknown"],
        ...changes.map(() => "outcomeUnknown"),
        ...others.map(() => "unreachable"),
      ].map(failed),
    );

    server.thaw();
    // Every connection was given up; what had arrived is done, and nothing of what was undone.
    await expect.poll(countConnections).toBe(0);
    const rows = (await kept()).map(({ n }) => n);
    expect(rows.filter((n) => n === 6 || n === 7 || n === 8)).toEqual([]);
    expect(await database.query(read)).toHaveLength(rows.length);
    await cold.close();
  });

  it("is asked once by a read, and not again on each idle connection", async () => {
    await warmUp(5);
    server.freeze();
    expect(await Promise.allSettled([database.query(read)])).toEqual([failed("unreachable")]);
    server.thaw();
    await expect.poll(countConnections).toBe(4);
    await warmUp(4);
    expect(await countConnections()).toBe(4);
  });

  it("does not stop the database from being closed", async () => {
    await warmUp(2);
    server.freeze();
    await database.close();
  });
});

describe("a statement that takes longer than the limit", () => {
  const slow = { name: "slow", text: "select pg_sleep(3)::text as slept" };

  it("is given up on a server that answers others, and waited for in work without a limit", async () => {
    const unlimited = [
      database.transaction((transaction) => transaction.query(slow), { unlimited: true }),
      database.script(slow.text),
    ];
    expect(await Promise.allSettled([database.query(slow)])).toEqual([failed("unreachable")]);
    expect(await database.query(read)).toEqual([{ n: 1 }]);
    expect(await Promise.all(unlimited)).toEqual([[{ slept: "" }], undefined]);
  });
});
