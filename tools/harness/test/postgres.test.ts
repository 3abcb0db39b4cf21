import { existsSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findPostgres, postgresUser, runSql, startPostgres } from "../src/postgres.ts";

describe.runIf(findPostgres())("a PostgreSQL server (skipped where PostgreSQL is not installed)", async () => {
  const folder = await mkdtemp(join(tmpdir(), "runout-harness-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(["fast", "immediate", "kill"] as const)(
    "keeps its port and its data over halt (%s) and resume",
    async (how) => {
      const server = await startPostgres();
      try {
        await server.run("create table kept (n bigint); insert into kept values (7)");
        await server.halt(how);
        await expect(runSql(server.url, "select 1")).rejects.toThrow();
        await server.resume();
        expect(await server.run("select n from kept")).toEqual([{ n: 7 }]);
      } finally {
        await server.stop();
      }
    },
  );

  it("answers nothing while it is frozen", async () => {
    const server = await startPostgres();
    try {
      server.freeze();
      const answered: string[] = [];
      const answer = server.run<{ one: number }>("select 1 as one").then(() => answered.push("query"));
      await new Promise((resolve) => setImmediate(resolve));
      answered.push("thaw");
      server.thaw();
      await answer;
      expect(answered).toEqual(["thaw", "query"]);
    } finally {
      await server.stop();
    }
  });

  it("keeps a folder that it was given, and removes one that it made", async () => {
    const { uid, gid } = postgresUser();
    const directory = join(folder, "cluster");
    // PostgreSQL's own user has to get through to it.
    if (uid !== undefined) await chown(folder, uid, gid ?? uid);
    const kept = await startPostgres({ directory });
    await kept.run("create table kept (n integer); insert into kept values (1)");
    await kept.stop();
    const again = await startPostgres({ directory });
    expect(await again.run("select n from kept")).toEqual([{ n: 1 }]);
    const [row] = await again.run<{ data_directory: string }>("show data_directory");
    expect(row?.data_directory).toBe(directory);
    await again.stop();
    expect(existsSync(directory)).toBe(true);

    const temporary = await startPostgres();
    const [setting] = await temporary.run<{ data_directory: string }>("show data_directory");
    await temporary.stop();
    expect(existsSync(setting?.data_directory ?? "")).toBe(false);
  });
});
