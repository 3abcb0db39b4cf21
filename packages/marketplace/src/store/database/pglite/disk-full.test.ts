import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { mountSmallDisk, type SmallDisk } from "../../../../test/support/small-disk.ts";
import type { EmbeddedDatabase } from "../database.ts";
import { openPglite } from "./open-pglite.ts";

const MEGABYTE = 1024 * 1024;
const first = await mountSmallDisk(120);
const insert = { name: "insert", text: "insert into kept values ($1, $2)" };
const count = { name: "count", text: "select count(*) as n, coalesce(max(n), 0) as last from kept" };
/** Goes to the log only: nothing else grows. */
const log = { name: "log", text: "select pg_logical_emit_message(true, 'x', repeat('x', 20000)) is null as logged" };

describe.runIf(first)("a disk that is full (not tried where this user may not mount one)", () => {
  let disk: SmallDisk;
  let database: EmbeddedDatabase;
  const open = () => openPglite({ dataDirectory: join(disk.path, "data") });
  const full = expect.objectContaining({ name: "DatabaseUnavailableError", reason: "diskFull" });

  beforeEach(async () => {
    const mounted = await mountSmallDisk(120);
    if (!mounted) throw new Error("a second disk cannot be mounted");
    disk = mounted;
    database = await open();
    await database.script("create table kept (n integer primary key, filler text)");
  });
  afterEach(async () => {
    await database.close();
    await disk.unmount();
  });
  afterAll(() => first?.unmount());

  /** Inserts until the database refuses. @returns the number of the last row that was acknowledged, and the refusal */
  async function insertUntilRefused(from: number): Promise<{ last: number; refusal: unknown }> {
    for (let n = from; ; n += 1) {
      const refusal = await database.query(insert, [n, "filler ".repeat(5000 + n)]).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refusal) return { last: n - 1, refusal };
    }
  }

  it("refuses changes with a clear error, answers reads, and takes changes again when there is space", async () => {
    await disk.fill(MEGABYTE);
    const { last, refusal } = await insertUntilRefused(1);
    expect(refusal).toEqual(full);
    await expect(
      database.transaction((transaction) => transaction.query(insert, [last + 1, "x".repeat(1_000_000)])),
    ).rejects.toThrow("The disk of the database is full. Nothing was changed; try again when there is space.");
    expect(await database.query(count)).toEqual([{ n: last, last }]);

    await disk.clear();
    await database.query(insert, [last + 1, ""]);
    await database.close();
    database = await open();
    expect(await database.query(count)).toEqual([{ n: last + 1, last: last + 1 }]);
  });

  it("that has no room for the log stops the engine, which starts again by itself and has lost nothing", async () => {
    await database.query(insert, [1, "acknowledged"]);
    await disk.fill(MEGABYTE);
    let refusal: unknown;
    for (let n = 2; !refusal; n += 1) {
      await database
        .transaction(async (transaction) => {
          await transaction.query(insert, [n, ""]);
          await transaction.query(log);
        })
        .catch((error: unknown) => {
          refusal = error;
        });
    }
    expect(refusal).toEqual(expect.objectContaining({ name: "DatabaseUnavailableError" }));
    await expect(database.query(count)).rejects.toEqual(full);
    await expect(database.ping()).rejects.toEqual(full);

    await disk.clear();
    await expect
      .poll(() =>
        database.ping().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    const [before] = await database.query<{ n: number; last: number }>(count);
    expect(before?.n).toBe(before?.last);
    await database.query(insert, [1_000_000, "after"]);
    await database.close();
    database = await open();
    expect(await database.query(count)).toEqual([{ n: (before?.n ?? 0) + 1, last: 1_000_000 }]);
  });

  it("is told apart when there is no room for a new database, and nothing is left of the attempt", async () => {
    await database.close();
    await disk.fill(10 * MEGABYTE);
    const dataDirectory = join(disk.path, "another");
    await expect(openPglite({ dataDirectory })).rejects.toThrow(
      `cannot use the data directory ${dataDirectory}: the disk is full; make space, about 64 MB for a new database`,
    );
    expect(disk.freeBytes()).toBeGreaterThan(9 * MEGABYTE);
    await disk.clear();
  });

  it("or mounted for reading only is refused with the remedy", async () => {
    await database.close();
    disk.setReadOnly(true);
    await expect(open()).rejects.toThrow(
      "its file system is read-only; mount it for writing or name another directory",
    );
    disk.setReadOnly(false);
    database = await open();
    expect(await database.query(count)).toEqual([{ n: 0, last: 0 }]);
  });
});
