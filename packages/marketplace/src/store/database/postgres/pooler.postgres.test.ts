import { findPgbouncer, type Pooler, startPgbouncer } from "@runout/harness/pgbouncer";
import { type PostgresServer, runSql, startPostgres } from "@runout/harness/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeEngine } from "../../../../test/support/engine-behavior.ts";
import { migrate } from "../migrate.ts";
import { openDatabase } from "../open-database.ts";
import { openPostgres } from "./open-postgres.ts";

const program = findPgbouncer();

describe.runIf(program)("behind PgBouncer in transaction mode (not tried where it is not installed)", () => {
  let server: PostgresServer;
  let pooler: Pooler;
  beforeAll(async () => {
    // It writes times as German text of Tokyo, unless it is told otherwise.
    server = await startPostgres();
    pooler = await startPgbouncer(program ?? "", server);
    await server.run("create database settled");
    for (const setting of ["timezone to 'UTC'", "datestyle to 'ISO, MDY'", "bytea_output to 'hex'"]) {
      await server.run(`alter database settled set ${setting}`);
    }
  });
  afterAll(async () => {
    await pooler.stop();
    await server.stop();
  });

  describe("a server whose settings are not ours", () => {
    describeEngine(() => openDatabase({ databaseUrl: pooler.databaseUrl("postgres"), namedStatements: false }));
  });

  describe("a database whose settings are ours", () => {
    describeEngine(() => openDatabase({ databaseUrl: pooler.databaseUrl("settled"), namedStatements: false }));
  });

  it("leaves neither statements nor settings behind on a connection that others use next", async () => {
    const databaseUrl = pooler.databaseUrl("postgres");
    const databases = await Promise.all([1, 2, 3].map(() => openPostgres({ databaseUrl, namedStatements: false })));
    const time = { name: "time", text: "select '2026-08-24 11:47:48+00'::timestamptz as t, $1::int4 as n" };
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => databases[n % 3]?.query(time, [n]).then((rows) => rows[0])),
    );
    expect(answers).toEqual(Array.from({ length: 60 }, (_, n) => ({ t: "2026-08-24T11:47:48.000Z", n })));
    await Promise.all(databases.map((database) => database.close()));
    // As another user of the pooler sees it.
    const { Client } = (await import("pg")).default;
    const other = new Client({ connectionString: databaseUrl });
    await other.connect();
    for (let n = 0; n < 10; n += 1) {
      const { rows } = await other.query<{ prepared: string; bytes: string; zone: string }>(
        `select (select count(*) from pg_prepared_statements where name <> '')::text as prepared,
           current_setting('bytea_output') as bytes, (select reset_val from pg_settings where name = 'TimeZone') as zone`,
      );
      expect(rows).toEqual([{ prepared: "0", bytes: "hex", zone: "Asia/Tokyo" }]);
    }
    await other.end();
  });

  it("migrations that start together are applied once", async () => {
    await server.run("create database migrated");
    const databaseUrl = pooler.databaseUrl("migrated");
    const migrations = [
      { version: 1, name: "one", sql: "create table step (n integer); insert into step values (1)" },
      { version: 2, name: "two", sql: "insert into step values (2)" },
    ];
    const databases = await Promise.all([1, 2, 3, 4].map(() => openPostgres({ databaseUrl, namedStatements: false })));
    const applied = await Promise.all(databases.map((database) => migrate(database, migrations)));
    expect(applied.flat().toSorted()).toEqual(["one", "two"]);
    await Promise.all(databases.map((database) => database.close()));
    expect(await runSql(server.databaseUrl("migrated"), "select n from step")).toEqual([{ n: 1 }, { n: 2 }]);
  });
});
