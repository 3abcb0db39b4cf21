import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database, Statement } from "../../src/store/database/database.ts";
import { StatementError } from "../../src/store/database/statement-error.ts";

function sql(text: string): Statement {
  return { name: text.slice(0, 63), text };
}

/** What both engines do alike. Called inside a `describe` by the test file of each. */
export function describeEngine(open: () => Promise<Database>): void {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await database.script(`
      drop table if exists item;
      create table item (id integer primary key, label text not null default '');
      insert into item values (1, 'one'), (2, 'two');`);
  });
  afterAll(() => database.close());

  async function value(expression: string, ...values: unknown[]): Promise<unknown> {
    const [row] = await database.query(sql(`select ${expression} as value`), values);
    return row?.value;
  }

  const countItems = async () => (await database.query(sql("select count(*) as n from item")))[0]?.n;

  it("a text that is another one each time needs no name of its own, and is not prepared", async () => {
    for (const number of [1, 2]) {
      const statement = { name: "other_text", text: `select ${number} as value`, isPrepared: false };
      expect(await database.query(statement)).toEqual([{ value: number }]);
    }
    expect(await value("(select count(*)::int from pg_prepared_statements where name = 'other_text')")).toBe(0);
  });

  describe("a statement that is sent in a transaction", () => {
    const add = sql("insert into item values ($1, $2)");

    it("is run in its turn, and kept with the rest", async () => {
      const seen = await database.transaction(async (transaction) => {
        transaction.send(add, [71, "sent"]);
        const rows = await transaction.query(sql("select label from item where id = 71"));
        transaction.send(sql("update item set label = 'sent twice' where id = 71"));
        return rows;
      });
      expect(seen).toEqual([{ label: "sent" }]);
      expect(await value("(select label from item where id = 71)")).toBe("sent twice");
      await database.query(sql("delete from item where id = 71"));
    });

    it("fails the transaction when it is refused, also when it was the last", async () => {
      const before = await countItems();
      const work = database.transaction(async (transaction) => {
        await transaction.query(add, [72, "before"]);
        transaction.send(add, [1, "is there already"]);
      });
      await expect(work).rejects.toMatchObject({ name: "StatementError", code: "23505" });
      expect(await countItems()).toBe(before);
    });

    it("is what the transaction fails with, whatever fails after it", async () => {
      const before = await countItems();
      const work = database.transaction(async (transaction) => {
        transaction.send(add, [1, "is there already"]);
        await transaction.query(add, [73, "too late"]);
      });
      await expect(work).rejects.toMatchObject({ code: "23505" });
      expect(await countItems()).toBe(before);
    });

    it("is undone with the rest when the work gives up", async () => {
      const before = await countItems();
      const work = database.transaction(async (transaction) => {
        transaction.send(add, [74, "given up"]);
        throw new Error("given up");
      });
      await expect(work).rejects.toThrow("given up");
      expect(await countItems()).toBe(before);
    });
  });

  describe("types", () => {
    it.each([
      ["42::int8", 42],
      ["9007199254740991::int8", Number.MAX_SAFE_INTEGER],
      ["count(*)", 1],
      ["7::int2", 7],
      ["7::int4", 7],
      ["1.5::float8", 1.5],
      ["24.50::numeric(12,2)", "24.50"],
      ["12345678901234567890.123456789::numeric", "12345678901234567890.123456789"],
      ["'2026-08-24 11:47:48+00'::timestamptz", "2026-08-24T11:47:48.000Z"],
      ["'2026-08-24 11:47:48.123987+02'::timestamptz", "2026-08-24T09:47:48.123Z"],
      ["'2026-08-24 11:47:48.5'::timestamptz", "2026-08-24T11:47:48.500Z"],
      ["'infinity'::timestamptz", "infinity"],
      ["'2026-08-24 11:47:48'::timestamp", "2026-08-24 11:47:48"],
      ["'2026-08-24'::date", "2026-08-24"],
      [`'{"a": [1, null, "x"]}'::jsonb`, { a: [1, null, "x"] }],
      [`'[1, 2]'::json`, [1, 2]],
      ["true", true],
      ["false", false],
      ["null::int8", null],
      ["'plain'::text", "plain"],
      ["'abc'::varchar(5)", "abc"],
      ["'1 day 02:00'::interval", "1 day 02:00:00"],
      ["'4f2b0d3c-8f5e-4a4b-9d3e-0c5d8b1f2a6e'::uuid", "4f2b0d3c-8f5e-4a4b-9d3e-0c5d8b1f2a6e"],
      ["'\\x00ff10'::bytea", new Uint8Array([0, 255, 16])],
      ["array[1, 2, null]::int4[]", [1, 2, null]],
      ["array[1, 2]::int8[]", [1, 2]],
      [
        "array['a,b', 'say \"hi\"', 'back\\slash', '', 'NULL', null]",
        ["a,b", 'say "hi"', "back\\slash", "", "NULL", null],
      ],
      [
        "array[[1, 2], [3, 4]]",
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ["'[0:1]={5,6}'::int4[]", [5, 6]],
      ["'{}'::text[]", []],
      ["array[1.10, 2.20]::numeric[]", ["1.10", "2.20"]],
      ["array[true, false]", [true, false]],
      ["array['2026-08-24 11:47:48+00'::timestamptz]", ["2026-08-24T11:47:48.000Z"]],
      ["array['2026-08-24'::date]", ["2026-08-24"]],
      [`array['{"a": 1}'::jsonb]`, [{ a: 1 }]],
    ])("%s is read as %j", async (expression, expected) => {
      expect(await value(expression)).toEqual(expected);
    });

    it("an int8 beyond the safe integers is an error, and the connection stays usable", async () => {
      await expect(value("9007199254740993::int8")).rejects.toThrow("9007199254740993 is too large for a number");
      expect(await value("1")).toBe(1);
    });

    it.each([
      ["$1::timestamptz", new Date("2026-08-24T11:47:48.250Z"), "2026-08-24T11:47:48.250Z"],
      ["$1::date", new Date("2026-08-24T23:59:59Z"), "2026-08-24"],
      ["$1::numeric", "0.10", "0.10"],
      ["$1::numeric", 12.5, "12.5"],
      ["$1::int8", 9_007_199_254_740_991n, Number.MAX_SAFE_INTEGER],
      ["$1::int4", 7, 7],
      ["$1::int4", "7", 7],
      ["$1::boolean", true, true],
      ["$1::jsonb", { a: [1, { b: null }] }, { a: [1, { b: null }] }],
      ["$1::jsonb", JSON.stringify([1, "two"]), [1, "two"]],
      ["$1::text", 'it\'s \\ "quoted" {text}, ünï ✓', 'it\'s \\ "quoted" {text}, ünï ✓'],
      ["$1::text", undefined, null],
      ["$1::int4", null, null],
      ["$1::int4[]", [1, null, 3], [1, null, 3]],
      ["$1::int4[]", [], []],
      ["$1::int8[]", [4_300_801_460], [4_300_801_460]],
      ["$1::text[]", ["a,b", 'x"y', "\\", "", "NULL", "{}"], ["a,b", 'x"y', "\\", "", "NULL", "{}"]],
      ["$1::text[]", [["a"], ["b"]], [["a"], ["b"]]],
      ["$1::jsonb[]", [{ a: 1 }], [{ a: 1 }]],
      ["$1::timestamptz[]", [new Date(0)], ["1970-01-01T00:00:00.000Z"]],
      ["$1::bytea", new Uint8Array([1, 254]), new Uint8Array([1, 254])],
    ])("%s takes %o", async (expression, sent, expected) => {
      expect(await value(expression, sent)).toEqual(expected);
    });

    it("text without a zone is taken as UTC", async () => {
      expect(await value("$1::timestamptz", "2026-08-24 11:47:48")).toBe("2026-08-24T11:47:48.000Z");
    });
  });

  describe("errors", () => {
    it("a refused statement carries SQLSTATE and constraint but no values", async () => {
      const insert = sql("insert into item (id, label) values ($1, $2)");
      const error = await database.query(insert, [1, "top secret"]).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(StatementError);
      expect(error).toMatchObject({ code: "23505", constraint: "item_pkey", table: "item" });
      expect(JSON.stringify({ ...(error as StatementError) })).not.toContain("top secret");
    });

    it("after every kind of error the next query works", async () => {
      await expect(database.query(sql("select * from nowhere"))).rejects.toMatchObject({ code: "42P01" });
      await expect(value("$1::int4", "not a number")).rejects.toMatchObject({ code: "22P02" });
      await expect(database.script("select 1; select 1/0; select 2")).rejects.toMatchObject({ code: "22012" });
      await expect(database.script("this is not SQL")).rejects.toMatchObject({ code: "42601" });
      await Promise.allSettled(Array.from({ length: 20 }, (_, index) => value("1 / $1::int4", index % 2)));
      expect(await value("1")).toBe(1);
    });

    it("a script takes effect as a whole or not at all", async () => {
      await expect(database.script("insert into item values (50); insert into item values (50)")).rejects.toThrow();
      expect(await countItems()).toBe(2);
    });

    it("one name for two texts is refused", async () => {
      await database.query({ name: "same", text: "select 1 as a" });
      await expect(database.query({ name: "same", text: "select 2 as a" })).rejects.toThrow('named "same"');
      await expect(database.query({ name: "x".repeat(64), text: "select 3" })).rejects.toThrow("1 to 63 bytes");
    });
  });

  describe("transactions", () => {
    const insert = sql("insert into item (id) values ($1)");

    it("what a transaction wrote is kept when it resolves", async () => {
      const result = await database.transaction(async (transaction) => {
        await transaction.query(insert, [10]);
        await transaction.script("insert into item values (11); insert into item values (12)");
        return "kept";
      });
      expect(result).toBe("kept");
      expect(await countItems()).toBe(5);
      await database.script("delete from item where id >= 10");
    });

    it("what a transaction wrote is gone when it rejects, with its own error", async () => {
      const reason = new Error("changed my mind");
      const work = database.transaction(async (transaction) => {
        await transaction.query(insert, [10]);
        throw reason;
      });
      await expect(work).rejects.toBe(reason);
      expect(await countItems()).toBe(2);
    });

    it("a failed statement undoes the transaction even when the failure is caught", async () => {
      const work = database.transaction(async (transaction) => {
        await transaction.query(insert, [10]);
        await transaction.query(insert, [10]).catch(() => {});
      });
      await expect(work).rejects.toMatchObject({ code: "25P02" });
      expect(await countItems()).toBe(2);
    });

    it.each([
      ["query", () => database.query(sql("select 1 as a"))],
      ["script", () => database.script("select 1")],
      ["transaction", () => database.transaction(async () => {})],
    ])("%s on the database inside a transaction throws instead of waiting for ever", async (_, call) => {
      const work = database.transaction(async (transaction) => {
        await transaction.query(insert, [10]);
        await call();
      });
      await expect(work).rejects.toThrow("from inside a transaction; use the transaction that was passed in");
      expect(await countItems()).toBe(2);
    });

    it("a transaction that has ended refuses further use", async () => {
      const ended = await database.transaction(async (transaction) => transaction);
      await expect(ended.query(insert, [10])).rejects.toThrow("Transaction is closed");
      await expect(ended.script("select 1")).rejects.toThrow("Transaction is closed");
    });

    it("the database may be used again by the code after a transaction, and by code beside it", async () => {
      const counts = await Promise.all([
        database.transaction(async (transaction) => transaction.query(sql("select 1 as n"))),
        database.query(sql("select 1 as n")),
        database.transaction(async (transaction) => transaction.query(sql("select 1 as n"))),
      ]);
      expect(counts.flat()).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
    });

    it("of 50 racing updates of one row exactly one wins", async () => {
      const claim = sql("update item set label = 'claimed' where id = 2 and label = 'two' returning id");
      const won = await Promise.all(
        Array.from({ length: 50 }, () => database.transaction((transaction) => transaction.query(claim))),
      );
      expect(won.filter((rows) => rows.length === 1)).toHaveLength(1);
      await database.script("update item set label = 'two' where id = 2");
    });
  });

  it("ping resolves while the database answers", async () => {
    await database.ping();
  });

  it("a closed database refuses every call, and closing it twice is fine", async () => {
    const other = await open();
    await Promise.all([other.close(), other.close()]);
    await expect(other.query(sql("select 1"))).rejects.toThrow("the database is closed");
    await expect(other.transaction(async () => {})).rejects.toThrow("the database is closed");
    await expect(other.ping()).rejects.toThrow("the database is closed");
  });
}
