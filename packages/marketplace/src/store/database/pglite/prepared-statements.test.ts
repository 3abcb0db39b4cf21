import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PREPARED_COUNT } from "../../cache-limits.ts";
import { startEngine } from "./open-pglite.ts";
import type { StartedEngine } from "./pglite-engine.ts";

describe("prepared statements of the embedded engine", () => {
  let engine: StartedEngine;
  const prepared = async () =>
    (await engine.pglite.query<{ name: string }>("select name from pg_prepared_statements order by name")).rows.map(
      ({ name }) => name,
    );
  const one = { name: "one", text: "select $1::int + 1 as next" };

  beforeAll(async () => {
    engine = await startEngine({});
    await engine.pglite.exec("create table notes (id int primary key, text text)");
  });

  afterAll(() => engine.pglite.close());

  it("are parsed once under their names, unless their text is another one each time", async () => {
    const { statements } = engine;
    expect(await statements.query(one, [1])).toEqual([{ next: 2 }]);
    expect(await statements.query(one, [2])).toEqual([{ next: 3 }]);
    expect(await statements.query({ name: "other", text: "select 7 as seven", isPrepared: false }, [])).toEqual([
      { seven: 7 },
    ]);
    expect(await prepared()).toEqual(["one"]);
  });

  it("can be run again after their first run was refused", async () => {
    const { statements } = engine;
    const insert = { name: "insert", text: "insert into notes values ($1, $2)" };
    await expect(statements.query(insert, ["x", "a"])).rejects.toMatchObject({ code: "22P02" });
    expect(await statements.query(insert, [1, "a"])).toEqual([]);
    await expect(statements.query(insert, [1, "a"])).rejects.toMatchObject({ code: "23505" });
    expect(await statements.query(insert, [2, null])).toEqual([]);
    expect(await statements.query({ name: "all", text: "select * from notes order by id" }, [])).toEqual([
      { id: 1, text: "a" },
      { id: 2, text: null },
    ]);
  });

  it("are prepared again where their name stands for another text, also after that was refused", async () => {
    const { statements } = engine;
    expect(await statements.query({ name: "one", text: "select $1::int + 2 as next" }, [1])).toEqual([{ next: 3 }]);
    await expect(statements.query({ name: "one", text: "select missing" }, [])).rejects.toMatchObject({
      code: "42703",
    });
    expect(await statements.query(one, [1])).toEqual([{ next: 2 }]);
  });

  it("see a table as it is after a script has changed it", async () => {
    const { pglite, statements } = engine;
    const all = { name: "all", text: "select * from notes order by id" };
    const script = "alter table notes add column author text default 'x'";
    await pglite.exec(script);
    await statements.afterScript(script);
    expect(await statements.query(all, [])).toEqual([
      { id: 1, text: "a", author: "x" },
      { id: 2, text: null, author: "x" },
    ]);
  });

  it("are bounded: what was used longest ago is given up", async () => {
    const { statements } = engine;
    for (let index = 0; index <= PREPARED_COUNT; index += 1) {
      await statements.query({ name: `number ${index}`, text: `select ${index} as value` }, []);
    }
    await statements.query(one, [1]);
    const known = await prepared();
    // The last one is closed together with the next statement.
    expect(known.length).toBeLessThanOrEqual(PREPARED_COUNT + 1);
    expect(known).not.toContain("number 0");
    expect(await statements.query({ name: "number 0", text: "select 0 as value" }, [])).toEqual([{ value: 0 }]);
  });

  it("leave statements of PGlite's own alone, which are sent in several messages", async () => {
    const { pglite, statements } = engine;
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        index % 2 === 0 ? pglite.query("select 1 as next").then(({ rows }) => rows) : statements.query(one, [0]),
      ),
    );
    expect(results).toEqual(Array.from({ length: 50 }, () => [{ next: 1 }]));
  });
});
