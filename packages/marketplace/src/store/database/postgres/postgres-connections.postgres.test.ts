import { chmod, chown, mkdir } from "node:fs/promises";
import { type PostgresServer, postgresUser, startPostgres } from "@runout/harness/postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CuttingProxy, startCuttingProxy } from "../../../../test/support/cutting-proxy.ts";
import { mountSmallDisk } from "../../../../test/support/small-disk.ts";
import { DatabaseUnavailableError } from "../database-unavailable-error.ts";
import { openPostgres } from "./open-postgres.ts";
import type { PostgresDatabase } from "./postgres-database.ts";

let server: PostgresServer;
let proxy: CuttingProxy;
let database: PostgresDatabase;

const read = { name: "read_kept", text: "select n from kept order by n" };
const insert = { name: "insert_kept", text: "insert into kept values ($1)" };

beforeAll(async () => {
  server = await startPostgres();
  proxy = await startCuttingProxy(server.url);
  database = await openPostgres({ databaseUrl: proxy.url });
});
beforeEach(() =>
  database.script("drop table if exists kept; create table kept (n integer); insert into kept values (1)"),
);
afterAll(async () => {
  await database.close();
  await proxy.close();
  await server.stop();
});

const kept = () => server.run("select n from kept order by n");
const unavailable = (reason: string) => expect.objectContaining({ name: "DatabaseUnavailableError", reason });

describe("an idle connection that has died unnoticed", () => {
  it("costs a read nothing", async () => {
    proxy.cutAt("read_kept", "before");
    expect(await database.query(read)).toEqual([{ n: 1 }]);
  });

  it("costs a ping nothing", async () => {
    proxy.cutAt("select 1", "before");
    await database.ping();
  });

  it("costs a transaction nothing, because it had not begun", async () => {
    proxy.cutAt("begin", "before");
    await database.transaction((transaction) => transaction.query(insert, [2]));
    expect(await kept()).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it("leaves it open whether a write outside a transaction was made, and does not repeat it", async () => {
    proxy.cutAt("insert_kept", "after");
    await expect(database.query(insert, [2])).rejects.toEqual(unavailable("outcomeUnknown"));
    expect(await kept()).toEqual([{ n: 1 }, { n: 2 }]);
  });
});

describe("a connection that is lost in a transaction", () => {
  it("undoes it all, and says that nothing was changed", async () => {
    proxy.cutAt("values (3)", "after");
    const work = database.transaction(async (transaction) => {
      await transaction.query(insert, [2]);
      await transaction.script("insert into kept values (3)");
    });
    await expect(work).rejects.toEqual(unavailable("unreachable"));
    await expect(work).rejects.toThrow("Nothing was changed");
    await expect.poll(kept).toEqual([{ n: 1 }]);
  });

  it.each([
    ["before", [{ n: 1 }]],
    ["after", [{ n: 1 }, { n: 2 }]],
  ] as const)("%s the commit arrives leaves its outcome open, and it is not repeated", async (when, rows) => {
    proxy.cutAt("commit", when);
    const work = database.transaction((transaction) => transaction.query(insert, [2]));
    await expect(work).rejects.toEqual(unavailable("outcomeUnknown"));
    await expect(work).rejects.toThrow("it may have been made or not. Look before you send it again.");
    await expect.poll(kept).toEqual(rows);
    expect(await database.query(read)).toEqual(rows);
  });
});

describe("a connection that is lost with a statement that was sent and its commit", () => {
  it.each([
    ["before", [{ n: 1 }]],
    ["after", [{ n: 1 }, { n: 2 }]],
  ] as const)("%s they arrive leaves the outcome open, and they are not repeated", async (when, rows) => {
    proxy.cutAt("insert_kept", when);
    const work = database.transaction(async (transaction) => {
      await transaction.query(read);
      transaction.send(insert, [2]);
    });
    await expect(work).rejects.toEqual(unavailable("outcomeUnknown"));
    await expect.poll(kept).toEqual(rows);
  });
});

it("a server that is read-only refuses changes as unavailable, and answers reads", async () => {
  const readOnly = await openPostgres({ databaseUrl: `${server.url}?options=-c%20default_transaction_read_only%3Don` });
  await expect(readOnly.query(insert, [2])).rejects.toEqual(unavailable("readOnly"));
  await expect(readOnly.transaction((transaction) => transaction.query(insert, [2]))).rejects.toThrow(
    "The database takes no changes at the moment.",
  );
  expect(await readOnly.query(read)).toEqual([{ n: 1 }]);
  await readOnly.close();
});

const disk = await mountSmallDisk(8);

describe.runIf(disk)("a server whose disk is full (not tried where this user may not mount one)", () => {
  const grow = {
    name: "grow",
    text: "insert into grown select repeat(md5(n::text), 30) from generate_series(1, 200) n",
  };
  afterAll(async () => {
    await database.script("drop table grown");
    await database.script("drop tablespace small");
    await disk?.unmount();
  });

  it("refuses changes as unavailable, answers reads, and takes changes again when there is space", async () => {
    const location = `${disk?.path}/space`;
    const { uid, gid } = postgresUser();
    await mkdir(location);
    await chmod(disk?.path ?? "", 0o755);
    if (uid !== undefined) await chown(location, uid, gid ?? uid);
    await database.script(`create tablespace small location '${location}'`);
    await database.script("create table grown (filler text) tablespace small");
    await disk?.fill(1024 * 1024);
    let refusal: unknown;
    while (!refusal)
      refusal = await database.query(grow).then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(refusal).toEqual(unavailable("diskFull"));
    await expect(database.transaction((transaction) => transaction.query(grow))).rejects.toEqual(
      unavailable("diskFull"),
    );
    const count = { name: "count_grown", text: "select count(*) % 200 as rest from grown" };
    expect(await database.query(count)).toEqual([{ rest: 0 }]);
    await disk?.clear();
    await database.query(grow);
  });
});

it("a server that goes away and comes back is used again", async () => {
  await server.halt("immediate");
  await expect(database.query(read)).rejects.toBeInstanceOf(DatabaseUnavailableError);
  await expect(database.transaction(async () => {})).rejects.toEqual(unavailable("unreachable"));
  await server.resume();
  expect(await database.query(read)).toEqual([{ n: 1 }]);
});

it("a caller who waits too long for a busy connection is told to come back", async () => {
  // Long enough to open a connection on a busy machine.
  const narrow = await openPostgres({ databaseUrl: server.url, maxConnections: 1, waitMilliseconds: 5000 });
  await narrow.transaction(async () => {
    // From outside the transaction, as another request would.
    const other = new Promise((resolve, reject) => setImmediate(() => narrow.ping().then(resolve, reject)));
    await expect(other).rejects.toEqual(unavailable("unreachable"));
  });
  await narrow.close();
});
