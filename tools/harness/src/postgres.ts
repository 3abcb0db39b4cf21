import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Client, types } from "pg";
import { freePort } from "./ports.ts";
import { killTree, signalTree } from "./process-tree.ts";

/** A PostgreSQL server that was started here, on a port that stays the same over restarts. */
export interface PostgresServer {
  /** Of the database `postgres`, as the superuser. */
  url: string;
  /** The URL of another database on the server. */
  databaseUrl(name: string): string;
  /** Runs SQL in the database `postgres` and returns the rows of its last statement. */
  run<Row extends Record<string, unknown>>(sql: string): Promise<Row[]>;
  /**
   * Ends the server but keeps its data. `fast` rolls back what is open and shuts down; `immediate` ends all processes at once, as
   * they do in a crash; `kill` sends SIGKILL to all of them.
   */
  halt(how: "fast" | "immediate" | "kill"): Promise<void>;
  /** Starts the server again after `halt`. */
  resume(): Promise<void>;
  /** Stops every process of the server where it is: connections stay open, and nothing is answered. */
  freeze(): void;
  /** Lets a frozen server go on. */
  thaw(): void;
  /** Ends the server, and removes its folder if it is a temporary one. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The folder with `postgres` and `initdb`. @default that of the newest version installed */
  binaries?: string;
  /** Lines of postgresql.conf, for example `fsync=off`. */
  settings?: readonly string[];
  /** A folder that is kept; it is made where it is not there. @default a temporary one */
  directory?: string;
}

const VERSIONS_FOLDER = "/usr/lib/postgresql";
const START_POLL_MS = 100;
/** Recovery after a crash takes its time. */
const START_LIMIT_MS = 60_000;

/** Another time zone and date style than ours, so that tests show that neither matters. */
const UNUSUAL_SETTINGS = ["timezone=Asia/Tokyo", "datestyle=German"];

/** The folder with the programs of the newest version installed, where Debian and its derivatives put them. */
export function findPostgres(): string | undefined {
  if (!existsSync(VERSIONS_FOLDER)) return undefined;
  const folders = readdirSync(VERSIONS_FOLDER)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(VERSIONS_FOLDER, version, "bin"));
  return folders.find((folder) => existsSync(join(folder, "postgres")));
}

/**
 * The same, for those who cannot do without.
 *
 * @throws Error that says how to get one
 */
function requirePostgres(): string {
  const found = findPostgres();
  if (found === undefined) throw new Error("PostgreSQL is not installed; on Debian: apt-get install postgresql");
  return found;
}

/**
 * Starts a server with an empty database, on a free port.
 *
 * @throws Error when PostgreSQL is not installed or does not start
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const { binaries = requirePostgres(), settings = [], directory } = options;
  if (directory !== undefined) {
    if (!existsSync(directory)) {
      mkdirSync(directory, { recursive: true });
      createCluster(binaries, directory);
    }
    return serveCluster(binaries, directory, { settings, isTemporary: false });
  }
  const temporary = await mkdtemp(join(tmpdir(), "runout-postgres-"));
  createCluster(binaries, temporary);
  return serveCluster(binaries, temporary, { settings: [...UNUSUAL_SETTINGS, ...settings], isTemporary: true });
}

function createCluster(binaries: string, directory: string): void {
  const user = postgresUser();
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid ?? user.uid);
  execFileSync(
    join(binaries, "initdb"),
    ["-D", directory, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
    { ...user, cwd: directory, stdio: "ignore" },
  );
}

/** Starts a server on a folder that holds a cluster already; a temporary one is removed when the server is stopped. */
export async function serveCluster(
  binaries: string,
  directory: string,
  { settings, isTemporary }: { settings: readonly string[]; isTemporary: boolean },
): Promise<PostgresServer> {
  const port = await freePort();
  const all = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories=", ...settings];
  const databaseUrl = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  const url = databaseUrl("postgres");
  let server: ChildProcess | undefined;

  async function resume(): Promise<void> {
    const words = ["-D", directory, ...all.flatMap((setting) => ["-c", setting])];
    const options = { ...postgresUser(), cwd: directory, stdio: "ignore" } as const;
    server = spawn(join(binaries, "postgres"), words, options);
    await untilReady(url, server);
  }

  function signal(name: "SIGSTOP" | "SIGCONT"): void {
    if (server?.pid !== undefined && server.exitCode === null) signalTree(server.pid, name);
  }

  async function halt(how: "fast" | "immediate" | "kill"): Promise<void> {
    const ended = server;
    server = undefined;
    if (ended?.pid === undefined || ended.exitCode !== null || ended.signalCode !== null) return;
    const exit = once(ended, "exit");
    if (how === "kill") await killTree(ended.pid);
    else ended.kill(how === "fast" ? "SIGINT" : "SIGQUIT");
    await exit;
  }

  async function stop(): Promise<void> {
    signal("SIGCONT");
    await halt("fast");
    if (isTemporary) await rm(directory, { recursive: true, force: true });
  }

  try {
    await resume();
  } catch (error) {
    await stop();
    throw error;
  }
  const run = <Row extends Record<string, unknown>>(sql: string) => runSql<Row>(url, sql);
  const [freeze, thaw] = [() => signal("SIGSTOP"), () => signal("SIGCONT")];
  return { url, databaseUrl, run, halt, resume, freeze, thaw, stop };
}

/** `bigint` as a number: no test has one that does not fit. */
const parsers = {
  getTypeParser: (type: number, format?: "text" | "binary") =>
    type === types.builtins.INT8 ? Number : types.getTypeParser(type, format),
};

/** Runs SQL texts one after the other on a connection of their own, and returns the rows of the last statement. */
export async function runSql<Row extends Record<string, unknown>>(
  databaseUrl: string,
  ...texts: string[]
): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl, types: parsers });
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const text of texts) {
      // One result, or one for each statement of the text.
      const results = [await client.query<Row>(text)].flat();
      rows = results.at(-1)?.rows ?? [];
    }
    return rows;
  } finally {
    await client.end();
  }
}

/** PostgreSQL refuses to run as the superuser, which gives its folders to the user that the package has made. */
export function postgresUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** Waits until a server that was just started takes connections. */
export async function untilReady(databaseUrl: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + START_LIMIT_MS; ; await delay(START_POLL_MS)) {
    const client = new Client({ connectionString: databaseUrl });
    // A connection that breaks while it is closed.
    client.on("error", () => {});
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (server.exitCode !== null) throw new Error("PostgreSQL ended instead of starting", { cause: error });
      if (Date.now() > end) throw new Error("PostgreSQL takes no connections", { cause: error });
    }
  }
}
