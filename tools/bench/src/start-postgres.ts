import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { runSql } from "./run-sql.ts";

export interface PostgresServer {
  /** The folder with `pgbench` and `psql`. */
  binaries: string;
  /** Where it writes its log, as JSON, one entry a line. */
  logFile: string;
  url(database: string): string;
  stop(): Promise<void>;
}

const VERSIONS = "/usr/lib/postgresql";

/**
 * The folder with the programs of the newest PostgreSQL, where Debian and its derivatives put them.
 *
 * @throws Error that says how to get one
 */
export function findPostgres(): string {
  const folders = (existsSync(VERSIONS) ? readdirSync(VERSIONS) : [])
    .filter((version) => existsSync(join(VERSIONS, version, "bin", "pgbench")))
    .sort((a, b) => Number(b) - Number(a));
  const [newest] = folders;
  if (newest === undefined) {
    throw new Error("There is no PostgreSQL here. Install it (apt-get install postgresql), or add --engines pglite.");
  }
  return join(VERSIONS, newest, "bin");
}

/**
 * As on a small machine of its own; whatever is about safety (fsync, full pages, synchronous commit) stays as it comes.
 * Checkpoints are rare, so that a round with one is not compared with a round without.
 */
const SETTINGS = [
  "shared_buffers=1GB",
  "effective_cache_size=4GB",
  "maintenance_work_mem=512MB",
  "max_wal_size=8GB",
  "checkpoint_timeout=30min",
  "random_page_cost=1.1",
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "logging_collector=on",
  "log_destination=jsonlog",
  "log_directory=log",
  "log_filename=postgres.log",
];

/** Starts a PostgreSQL server on a free port. The folder is made when it is not there, and is kept. */
export async function startPostgres(binaries: string, directory: string): Promise<PostgresServer> {
  const user = postgresUser();
  const options = { ...user, cwd: "/" };
  if (!existsSync(directory)) {
    mkdirSync(directory, { recursive: true });
    if (user.uid !== undefined) chownSync(directory, user.uid, user.gid ?? user.uid);
    const cluster = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"];
    execFileSync(join(binaries, "initdb"), ["-D", directory, ...cluster], { ...options, stdio: "ignore" });
  }
  const port = await freePort();
  const server = spawn(
    join(binaries, "postgres"),
    ["-D", directory, ...[...SETTINGS, `port=${port}`].flatMap((setting) => ["-c", setting])],
    { ...options, stdio: "ignore" },
  );
  const hasEnded = () => server.exitCode !== null || server.signalCode !== null;
  const stop = async () => {
    if (hasEnded()) return;
    server.kill("SIGINT");
    await once(server, "exit");
  };
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  try {
    await untilReady(url("postgres"), hasEnded);
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL does not start; its log is in ${join(directory, "log")}`, { cause: error });
  }
  return {
    binaries,
    logFile: join(directory, "log", "postgres.json"),
    url,
    stop,
  };
}

/** PostgreSQL refuses to run as the superuser. */
function postgresUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function untilReady(url: string, hasEnded: () => boolean): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await runSql(url, "select 1");
      return;
    } catch (error) {
      if (attempt === 300 || hasEnded()) throw error;
      await delay(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("no port is free");
  return address.port;
}
