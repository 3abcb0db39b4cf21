import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeEngine } from "../../../../test/support/engine-behavior.ts";
import { openDatabase } from "../open-database.ts";
import { openPglite } from "./open-pglite.ts";
import type { PgliteDatabase } from "./pglite-database.ts";

describe("PGlite in memory", () => {
  describeEngine(() => openDatabase({ dataDirectory: "memory://" }));
});

describe("the event loop", () => {
  const work = { name: "work", text: "select count(*) as n from generate_series(1, 10000)" };
  let database: PgliteDatabase;
  beforeAll(async () => {
    database = await openPglite();
  });
  afterAll(() => database.close());

  /** How often the event loop turns until something is done. */
  async function countTurns(done: Promise<unknown>): Promise<number> {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await done;
    isDone = true;
    return turns;
  }

  it("turns between calls that wait in line", async () => {
    const calls = Array.from({ length: 50 }, () => database.query(work));
    expect(await countTurns(Promise.all(calls))).toBeGreaterThanOrEqual(49);
    const transactions = Array.from({ length: 50 }, () => database.transaction(({ query }) => query(work)));
    expect(await countTurns(Promise.all(transactions))).toBeGreaterThanOrEqual(49);
  });

  it("turns during a long transaction", async () => {
    const long = database.transaction(async (transaction) => {
      for (let n = 0; n < 300; n += 1) await transaction.query(work);
    });
    // It had a turn before the first statement too.
    expect(await countTurns(long)).toBeGreaterThan(3);
  });

  it("has turned for all that was called before a database is closed", async () => {
    const closing = await openPglite();
    const calls = Array.from({ length: 10 }, () => closing.query(work));
    await closing.close();
    expect(await Promise.all(calls)).toHaveLength(10);
  });
});

describe("a snapshot", () => {
  const count = { name: "count", text: "select count(*) as n from seeded" };
  let snapshot: Blob;

  beforeAll(async () => {
    const seeded = await openPglite();
    await seeded.script("create table seeded (id integer); insert into seeded select generate_series(1, 1000)");
    snapshot = await seeded.snapshot();
    await seeded.close();
  });

  it("opens as many independent copies", async () => {
    const [first, second] = await Promise.all([openPglite({ snapshot }), openPglite({ snapshot })]);
    await first.script("delete from seeded");
    expect(await first.query(count)).toEqual([{ n: 0 }]);
    expect(await second.query(count)).toEqual([{ n: 1000 }]);
    await Promise.all([first.close(), second.close()]);
  });

  it("does not include a transaction that was open when it was taken", async () => {
    const source = await openPglite({ snapshot });
    const work = source.transaction(async (transaction) => {
      await transaction.query({ name: "insert", text: "insert into seeded values (0)" });
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("undone");
    });
    const [copy] = await Promise.all([source.snapshot(), expect(work).rejects.toThrow("undone")]);
    const database = await openPglite({ snapshot: copy });
    expect(await database.query(count)).toEqual([{ n: 1000 }]);
    await Promise.all([database.close(), source.close()]);
  });
});

describe("the process", () => {
  const before = process.exitCode;
  afterAll(() => {
    process.exitCode = before;
  });

  it("keeps its exit code through opening and closing", async () => {
    process.exitCode = 3;
    const database = await openPglite();
    await database.close();
    expect(process.exitCode).toBe(3);
  });
});
