import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newTestStorage } from "../../../test/support/test-marketplace.ts";
import { MIGRATIONS } from "../migrations/migration-list.ts";
import type { Database } from "./database.ts";
import { type Migration, migrate } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";

const first: Migration = {
  version: 1,
  name: "people",
  sql: "create table person (id integer); insert into person values (1);",
};
const second: Migration = {
  version: 2,
  name: "names",
  sql: "alter table person add column name text; update person set name = 'A'",
};
const broken: Migration = { version: 3, name: "broken", sql: "create table half (id integer); select * from nowhere" };

let database: Database;
beforeEach(async () => {
  database = await openDatabase(await newTestStorage("nothing"));
});
afterEach(() => database.close());

const people = () => database.query({ name: "people", text: "select * from person" });
const history = () =>
  database.query({ name: "history", text: "select version, name, applied_at from schema_migrations order by version" });

describe("migrate", () => {
  it("applies the list in order and records each step", async () => {
    expect(await migrate(database, [first, second])).toEqual(["people", "names"]);
    expect(await people()).toEqual([{ id: 1, name: "A" }]);
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(await history()).toEqual([
      { version: 1, name: "people", applied_at: at },
      { version: 2, name: "names", applied_at: at },
    ]);
  });

  it("applies only what is new", async () => {
    await migrate(database, [first]);
    expect(await migrate(database, [first, second])).toEqual(["names"]);
    expect(await migrate(database, [first, second])).toEqual([]);
  });

  it("applies each step once when several callers start together", async () => {
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database, [first, second])));
    expect(applied.flat().toSorted()).toEqual(["names", "people"]);
    expect(await people()).toHaveLength(1);
  });

  it("leaves nothing of a step that fails, and keeps the steps before it", async () => {
    await expect(migrate(database, [first, second, broken])).rejects.toThrow(
      /^migration 0003_broken failed: .*nowhere/,
    );
    expect(await history()).toHaveLength(2);
    const half = { name: "half", text: "select to_regclass('half') as found" };
    expect(await database.query(half)).toEqual([{ found: null }]);
  });

  it("refuses a list with a gap or out of order before it touches anything", async () => {
    await expect(migrate(database, [first, broken])).rejects.toThrow("0003_broken stands in place 2");
    await expect(migrate(database, [second, first])).rejects.toThrow("0002_names stands in place 1");
    await expect(history()).rejects.toMatchObject({ code: "42P01" });
  });

  it("refuses a database that is newer than the list", async () => {
    await migrate(database, [first, second]);
    await expect(migrate(database, [first])).rejects.toThrow("0002_names, which is newer than this version knows");
  });

  it("says what to do with a database from before the first release", async () => {
    await migrate(database, [{ version: 1, name: "marketplace", sql: "create table users (id bigint)" }]);
    await expect(migrate(database, MIGRATIONS)).rejects.toThrow(
      /before the first release.*delete its folder \(DATA_DIR\) or its database/,
    );
  });

  it("refuses a database whose history has a gap or another name", async () => {
    await migrate(database, [first, second]);
    await expect(migrate(database, [first, { ...second, name: "other" }])).rejects.toThrow(
      "0002_names where this version has 0002_other",
    );
    await database.script("delete from schema_migrations where version = 1");
    await expect(migrate(database, [first, second])).rejects.toThrow("its history has a gap");
  });
});
