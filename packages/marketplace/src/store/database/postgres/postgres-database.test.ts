import { findPostgres, type PostgresServer, startPostgres } from "@runout/harness/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeEngine } from "../../../../test/support/engine-behavior.ts";
import { migrate } from "../migrate.ts";
import { openDatabase } from "../open-database.ts";
import { openPostgres } from "./open-postgres.ts";

const binaries = findPostgres();

describe.runIf(binaries)("on a PostgreSQL server (skipped where /usr/lib/postgresql/*/bin/postgres is missing)", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  describe("with named statements", () => {
    describeEngine(() => openDatabase({ databaseUrl: server.url }));
  });

  describe("with unnamed statements", () => {
    describeEngine(() => openDatabase({ databaseUrl: server.url, namedStatements: false }));
  });

  const prepared = { name: "prepared", text: "select name from pg_prepared_statements" };

  it("a statement is prepared under its name, and not when names are off", async () => {
    for (const [namedStatements, expected] of [
      [true, [{ name: "prepared" }]],
      [false, []],
    ] as const) {
      const database = await openPostgres({ databaseUrl: server.url, namedStatements, maxConnections: 1 });
      await database.query(prepared);
      expect((await database.query(prepared)).filter((row) => row.name !== "")).toEqual(expected);
      await database.close();
    }
  });

  it("connections that the server ends do not end the process, and new ones take their place", async () => {
    const database = await openPostgres({ databaseUrl: server.url });
    const other = await openPostgres({ databaseUrl: server.url });
    const endAll = {
      name: "end_all",
      text: "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'",
    };
    await database.ping();
    await other.query(endAll);
    const work = database.transaction(async (transaction) => {
      await other.query(endAll);
      await transaction.query(prepared);
    });
    await expect(work).rejects.toThrow();
    await database.ping();
    await Promise.all([database.close(), other.close()]);
  });

  it("two processes' worth of callers migrate at once and each step is applied once", async () => {
    const databases = await Promise.all([1, 2, 3, 4].map(() => openPostgres({ databaseUrl: server.url })));
    const migrations = [
      { version: 1, name: "one", sql: "create table migrated (id integer); insert into migrated values (1)" },
      { version: 2, name: "two", sql: "insert into migrated values (2)" },
    ];
    const applied = await Promise.all(databases.map((database) => migrate(database, migrations)));
    expect(applied.flat().toSorted()).toEqual(["one", "two"]);
    await Promise.all(databases.map((database) => database.close()));
  });

  it("a wrong database name is an error that names the server and its reason", async () => {
    const databaseUrl = server.url.replace(/postgres$/, "missing");
    await expect(openPostgres({ databaseUrl })).rejects.toThrow(
      /127\.0\.0\.1:\d+\/missing: database "missing" does not exist/,
    );
  });
});

describe("a server that cannot be used", () => {
  it("is named without its password", async () => {
    const opening = openPostgres({ databaseUrl: "postgres://someone:secret@localhost:1/shop" });
    await expect(opening).rejects.toThrow(/^cannot use the PostgreSQL database localhost:1\/shop: .*ECONNREFUSED/);
    await expect(opening).rejects.not.toThrow("secret");
  });

  it.each(["", "shop", "mysql://localhost/shop"])("%o is not taken for a database URL", async (databaseUrl) => {
    await expect(openPostgres({ databaseUrl })).rejects.toThrow("must have the form postgres://");
  });
});
