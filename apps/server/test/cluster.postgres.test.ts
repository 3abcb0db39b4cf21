import { runSql } from "@runout/harness/postgres";
import { newTestStorage } from "@runout/marketplace/fixtures/test-marketplace";
import { describe, expect, it } from "vitest";
import { runServer, type ServerProcess, stopServersAfterAll } from "./run-server.ts";

stopServersAfterAll();

async function newDatabase(contents: "nothing" | "demo" = "nothing"): Promise<string> {
  const storage = await newTestStorage(contents);
  if (!("databaseUrl" in storage)) throw new Error("these tests run on PostgreSQL only");
  return storage.databaseUrl;
}

const once = { headers: { connection: "close" } };

/** Calls the server until two processes have answered, by what they write to the log; those before `since` do not count. */
async function twoProcesses(server: ServerProcess, url: string, since = 0): Promise<number[]> {
  let pids = new Set<number>();
  await until(async () => {
    // A process that is killed takes the calls with it that it was about to answer.
    await fetch(`${url}/healthz`, once).catch(() => undefined);
    const lines = server
      .stderr()
      .slice(since)
      .matchAll(/"pid":(\d+).*"msg":"answered"/g);
    pids = new Set([...lines].map(([, pid]) => Number(pid)));
    return pids.size === 2;
  });
  return [...pids];
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe("processes that start together on an empty database", () => {
  it("all become ready, and the tables and the seed are made once", async () => {
    const DATABASE_URL = await newDatabase();
    const servers = [1, 2, 3].map(() => runServer({ DATABASE_URL, SEED: "demo", LOG_LEVEL: "error" }));
    const urls = await Promise.all(servers.map((server) => server.url()));
    for (const url of urls) expect((await fetch(`${url}/users/example_seller`)).status).toBe(200);
    expect(await runSql(DATABASE_URL, "select count(*) as n from users")).toEqual([{ n: 4 }]);
    expect(await Promise.all(servers.map((server) => server.stop()))).toEqual([0, 0, 0]);
    expect(servers.map((server) => server.stderr())).toEqual(["", "", ""]);
  });
});

describe("PROCESSES", () => {
  async function startTwo(databaseUrl: string): Promise<{ server: ServerProcess; url: string }> {
    const server = runServer({ DATABASE_URL: databaseUrl, PROCESSES: "2" });
    return { server, url: await server.url() };
  }

  it("serves one port from several processes, says so in one line, and ends them all with 0", async () => {
    const { server, url } = await startTwo(await newDatabase("demo"));
    expect(server.stdout()).toBe(`listening on ${url}\n`);
    const pids = await twoProcesses(server, url);
    expect(await server.stop()).toBe(0);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });

  it("replaces a process that dies", async () => {
    const { server, url } = await startTwo(await newDatabase("demo"));
    const [victim = 0, other] = await twoProcesses(server, url);
    process.kill(victim, "SIGKILL");
    const notice = `\nrunout-server: process ${victim} ended with SIGKILL; starting another\n`;
    await until(async () => server.stderr().includes(notice));
    const pids = await twoProcesses(server, url, server.stderr().length);
    expect(pids).toContain(other);
    expect(pids).not.toContain(victim);
    expect((await fetch(`${url}/users/example_seller`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
  });

  it("leaves no process behind when the one that watches is killed", async () => {
    const { server, url } = await startTwo(await newDatabase("demo"));
    const pids = await twoProcesses(server, url);
    await server.stop("SIGKILL");
    await until(async () => pids.every((pid) => !isAlive(pid)));
  });

  it("that cannot start say why in one line", async () => {
    const server = runServer({ DATABASE_URL: "postgres://runout:hunter2@127.0.0.1:1/runout", PROCESSES: "3" });
    expect(await server.exit).toBe(1);
    expect(server.stderr()).toMatch(/^runout-server: cannot use the PostgreSQL database [^\n]+ECONNREFUSED[^\n]+\n$/);
    expect(server.stderr()).not.toContain("hunter2");
  });
});

describe("REUSE_PORT", () => {
  it("lets a server that was started on its own share the port of another", async () => {
    const environment = { DATABASE_URL: await newDatabase("demo"), REUSE_PORT: "on" };
    const first = runServer(environment);
    const url = await first.url();
    const second = runServer({ ...environment, PORT: new URL(url).port });
    expect(await second.url()).toBe(url);
    const answers = (server: ServerProcess) => server.stderr().includes('"msg":"answered"');
    await until(async () => {
      await fetch(`${url}/healthz`, once);
      return answers(first) && answers(second);
    });
    expect(await first.stop()).toBe(0);
    expect((await fetch(`${url}/users/example_seller`)).status).toBe(200);
    expect(await second.stop()).toBe(0);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
