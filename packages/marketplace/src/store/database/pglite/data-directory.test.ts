import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fdatasyncSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../database.ts";
import { openDatabase } from "../open-database.ts";
import { openPglite } from "./open-pglite.ts";

let parent: string;
let dataDirectory: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), "runout-data-")));
  dataDirectory = join(parent, "data");
});

afterEach(async () => {
  for (const child of children.splice(0)) await end(child);
  await rm(parent, { recursive: true, force: true });
});

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Starts a process that opens the directory; `line` gives the next line it says. */
function startHolder(directory: string, user: { uid?: number } = {}) {
  const script = fileURLToPath(new URL("../../../../test/support/hold-directory.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@runout/source", script, directory], {
    stdio: ["pipe", "pipe", "inherit"],
    ...user,
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string | undefined> => {
    const next = await lines.next();
    return next.done ? undefined : next.value;
  };
  return { child, line };
}

const CREATE = "create table kept (n integer); insert into kept values (1), (2)";
const insert = { name: "insert", text: "insert into kept values ($1)" };
const read = { name: "read", text: "select n from kept order by n" };

describe("a data directory", () => {
  it("is created with its parents and keeps what was written when closed and opened again", async () => {
    const deep = join(dataDirectory, "a", "b");
    const first = await openDatabase({ dataDirectory: deep });
    await first.script(CREATE);
    await first.close();
    expect(await readdir(deep)).toEqual(["cluster"]);
    const second = await openDatabase({ dataDirectory: deep });
    expect(await second.query(read)).toEqual([{ n: 1 }, { n: 2 }]);
    await second.close();
  });

  it("begins with a snapshot only while it is new", async () => {
    const source = await openPglite();
    await source.script(CREATE);
    const snapshot = await source.snapshot();
    await source.close();
    const first = await openPglite({ dataDirectory, snapshot });
    await first.script("delete from kept where n = 1");
    await first.close();
    const second = await openPglite({ dataDirectory, snapshot });
    expect(await second.query(read)).toEqual([{ n: 2 }]);
    await second.close();
  });

  it("with an unfinished database from an interrupted start is created anew", async () => {
    await mkdir(join(dataDirectory, "cluster.unfinished", "base"), { recursive: true });
    await writeFile(join(dataDirectory, "cluster.unfinished", "PG_VERSION"), "18\n");
    const database = await openDatabase({ dataDirectory });
    await database.ping();
    await database.close();
    expect(await readdir(dataDirectory)).toEqual(["cluster"]);
  });

  it("in place of which there is a file is refused by name", async () => {
    await writeFile(dataDirectory, "a file");
    const reason = "there is a file in its place; name a directory";
    await expect(openDatabase({ dataDirectory })).rejects.toThrow(
      `cannot use the data directory ${dataDirectory}: ${reason}`,
    );
    const below = join(dataDirectory, "below");
    await expect(openDatabase({ dataDirectory: below })).rejects.toThrow(`${below}: ${reason}`);
  });

  it.each([
    ["/proc/x", "its file system takes no new directories; name another directory"],
    ["/proc/x/y/z", "its file system takes no new directories; name another directory"],
    ["/proc/version", "there is a file in its place; name a directory"],
    ["/proc/version/x/y", "there is a file in its place; name a directory"],
    [`/tmp/${"x".repeat(300)}`, "its name is longer than its file system takes; name another directory"],
  ])("that can never be one is refused with the reason: %s", async (path, reason) => {
    await expect(openDatabase({ dataDirectory: path })).rejects.toThrow(
      `cannot use the data directory ${path}: ${reason}`,
    );
  });

  it("of another PostgreSQL version is refused and the lock let go", async () => {
    await mkdir(join(dataDirectory, "cluster"), { recursive: true });
    await writeFile(join(dataDirectory, "cluster", "PG_VERSION"), "17\n");
    for (const _ of [1, 2]) {
      await expect(openDatabase({ dataDirectory })).rejects.toThrow("made by PostgreSQL 17");
    }
  });

  it("that is damaged is refused with PostgreSQL's reason and the lock let go", async () => {
    await (await openDatabase({ dataDirectory })).close();
    await rm(join(dataDirectory, "cluster", "global", "pg_control"));
    for (const _ of [1, 2]) {
      await expect(openDatabase({ dataDirectory })).rejects.toThrow(/cannot open the database in .*pg_control/);
    }
  });

  it("that this user may not write is refused by name", async () => {
    await mkdir(dataDirectory);
    await chmod(parent, 0o755);
    await chmod(dataDirectory, 0o555);
    // The superuser may write anywhere, so as the superuser the attempt is made by another user.
    const { line } = startHolder(dataDirectory, process.getuid?.() === 0 ? { uid: 65534 } : {});
    expect(await line()).toBe(
      `cannot use the data directory ${dataDirectory}: this user may not write there; change its owner or name another directory`,
    );
  });
});

describe("a second process", () => {
  it("is refused while the first lives, and let in after it has closed", async () => {
    const database = await openDatabase({ dataDirectory });
    const refused = startHolder(dataDirectory);
    expect(await refused.line()).toBe(
      `the data directory ${dataDirectory} is in use by process ${process.pid}; stop it, or give this one another directory, or use a PostgreSQL server for several processes`,
    );
    await database.script("create table still_usable (n integer)");
    await database.close();
    expect(await startHolder(dataDirectory).line()).toBe("open");
  });

  it("is refused while the first is in the middle of opening, and so is a second open in the same process", async () => {
    const results = await Promise.allSettled([1, 2, 3].map(() => openDatabase({ dataDirectory })));
    const opened = results.filter((result) => result.status === "fulfilled");
    expect(opened).toHaveLength(1);
    for (const { value } of opened) await value.close();
  });

  it("takes over the lock of a process that was killed, and finds every acknowledged row", async () => {
    const { child, line } = startHolder(dataDirectory);
    expect(await line()).toBe("open");
    child.stdin.write("insert\n");
    let acknowledged = 0;
    while (acknowledged < 200) acknowledged = Number(await line());
    await end(child);
    expect((await readdir(dataDirectory)).filter((name) => name.startsWith("lock."))).toHaveLength(1);
    for (let more = await line(); more !== undefined; more = await line()) acknowledged = Number(more);

    const database = await openDatabase({ dataDirectory });
    const rows = await database.query<{ n: number }>({ name: "written", text: "select n from written order by n" });
    expect(rows.map(({ n }) => n).slice(0, acknowledged)).toEqual(
      Array.from({ length: acknowledged }, (_, i) => i + 1),
    );
    await database.close();
    expect(await readdir(dataDirectory)).toEqual(["cluster"]);
  });

  it("takes over a killed process's lock only once when several try", async () => {
    const { child, line } = startHolder(dataDirectory);
    await line();
    await end(child);
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => openDatabase({ dataDirectory })));
    const opened = results.filter((result) => result.status === "fulfilled");
    expect(opened).toHaveLength(1);
    for (const { value } of opened) await value.close();
  });

  it("is refused in a directory whose path is too long for a socket", async () => {
    const long = join(dataDirectory, "x".repeat(120));
    const database = await openDatabase({ dataDirectory: long });
    await expect(openDatabase({ dataDirectory: long })).rejects.toThrow(`${long} is in use by process ${process.pid}`);
    await database.close();
  });
});

describe("a commit", () => {
  it("is on the disk before it is acknowledged, and a read costs no disk write", async () => {
    let syncs = 0;
    const syncFile = (descriptor: number) => {
      fdatasyncSync(descriptor);
      syncs += 1;
    };
    const database = await openPglite({ dataDirectory, syncFile });
    await database.script(CREATE);

    for (let n = 0; n < 50; n += 1) {
      const before = syncs;
      await database.query(insert, [n]);
      expect(syncs).toBeGreaterThan(before);
    }
    const beforeTransaction = syncs;
    await database.transaction(async (transaction) => {
      for (let n = 0; n < 5; n += 1) await transaction.query(insert, [n]);
      expect(syncs).toBe(beforeTransaction);
    });
    expect(syncs).toBe(beforeTransaction + 1);
    const beforeReads = syncs;
    for (let n = 0; n < 20; n += 1) await database.query(read);
    expect(syncs).toBe(beforeReads);
    await database.close();
  });

  it.each([
    ["a query", (database: Database) => database.query(insert, [3])],
    ["a transaction", (database: Database) => database.transaction((transaction) => transaction.query(insert, [3]))],
    ["a script", (database: Database) => database.script("insert into kept values (3)")],
  ])("that the disk refuses is not acknowledged: %s", async (_, write) => {
    let refusing = false;
    const syncFile = (descriptor: number) => {
      if (refusing) throw new Error("input/output error");
      fdatasyncSync(descriptor);
    };
    const database = await openPglite({ dataDirectory, syncFile });
    await database.script(CREATE);
    refusing = true;
    const attempt = write(database);
    await expect(attempt).rejects.toMatchObject({ name: "DatabaseUnavailableError", reason: "outcomeUnknown" });
    await expect(attempt).rejects.toHaveProperty("cause.message", expect.stringContaining("could not fsync file"));
    // Starting again needs the disk too.
    await expect(database.query(read)).rejects.toMatchObject({ reason: "unreachable" });
    await expect(database.transaction(async () => {})).rejects.toMatchObject({ reason: "unreachable" });
    refusing = false;
    const rows = async () => (await database.query(read).catch(() => [])).slice(0, 2);
    await expect.poll(rows).toEqual([{ n: 1 }, { n: 2 }]);
    await database.query(insert, [9]);
    await database.close();

    const again = await openPglite({ dataDirectory });
    expect(await again.query(read)).toEqual(expect.arrayContaining([{ n: 1 }, { n: 2 }, { n: 9 }]));
    await again.close();
  });
});
