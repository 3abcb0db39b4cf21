import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openPostgres } from "../../src/store/database/postgres/open-postgres.ts";
import { isReadOnly } from "../../src/store/database/statements.ts";

export interface PostgresServer {
  /** Of the database `postgres`, as the superuser. */
  url: string;
  /** The URL of another database on the server. */
  databaseUrl(name: string): string;
  /** Runs one statement in the database `postgres`, or several that nothing is read by. */
  run<Row extends Record<string, unknown>>(sql: string): Promise<Row[]>;
  /** Ends the server but keeps its data: `fast` rolls back what is open and shuts down, `kill` is a crash. */
  halt(how: "fast" | "kill"): Promise<void>;
  /** Starts the server again on its port after `halt`. */
  resume(): Promise<void>;
  /** Stops every process of the server where it is: connections stay open, and nothing is answered. */
  freeze(): void;
  /** Lets a frozen server go on. */
  thaw(): void;
  /** Ends the server and throws its data away. */
  stop(): Promise<void>;
}

const VERSIONS = "/usr/lib/postgresql";

/** The folder with `postgres` and `initdb` of the newest version installed, where Debian and its kin put them. */
export function findPostgres(): string | undefined {
  if (!existsSync(VERSIONS)) return undefined;
  const folders = readdirSync(VERSIONS)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(VERSIONS, version, "bin"));
  return folders.find((folder) => existsSync(join(folder, "postgres")));
}

/**
 * Starts a server of its own with an empty database, on a free port, in a temporary folder that goes away with it.
 *
 * @param settings lines of postgresql.conf, for example `fsync=off`
 */
export async function startPostgres(binaries: string, settings: readonly string[] = []): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), "runout-postgres-"));
  const user = postgresUser();
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid ?? user.uid);
  execFileSync(
    join(binaries, "initdb"),
    ["-D", directory, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"],
    { ...user, cwd: directory, stdio: "ignore" },
  );
  return serveCluster(binaries, directory, [...unlikeOurs, ...settings]);
}

/** Another time zone and date style than ours, so that the tests show that neither matters. */
const unlikeOurs = ["timezone=Asia/Tokyo", "datestyle=German"];

/** Starts a server on a folder that holds a cluster already; the folder goes away with it. */
export async function serveCluster(
  binaries: string,
  directory: string,
  settings: readonly string[],
): Promise<PostgresServer> {
  const port = await freePort();
  const all = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories=", ...settings];
  const databaseUrl = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  const url = databaseUrl("postgres");
  let server: ChildProcess | undefined;

  async function resume(): Promise<void> {
    const options = all.flatMap((setting) => ["-c", setting]);
    server = spawn(join(binaries, "postgres"), ["-D", directory, ...options], {
      ...postgresUser(),
      cwd: directory,
      stdio: "ignore",
    });
    await untilReady(url, server);
  }

  function signal(name: "SIGSTOP" | "SIGCONT"): void {
    const { pid } = server ?? {};
    if (pid === undefined) return;
    // The parent first, so that it starts no others meanwhile.
    for (const find of [() => [pid], () => childrenOf(pid)]) {
      for (const one of find()) {
        try {
          process.kill(one, name);
        } catch (error) {
          // A process that ends by itself meanwhile is as good as one that was told.
          if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
        }
      }
    }
  }

  async function halt(how: "fast" | "kill"): Promise<void> {
    const ended = server;
    server = undefined;
    if (ended === undefined || ended.exitCode !== null || ended.signalCode !== null) return;
    ended.kill(how === "fast" ? "SIGINT" : "SIGQUIT");
    await once(ended, "exit");
  }

  async function stop(): Promise<void> {
    signal("SIGCONT");
    await halt("fast");
    await rm(directory, { recursive: true, force: true });
  }

  const run = <Row extends Record<string, unknown>>(sql: string) => runStatement<Row>(url, sql);

  try {
    await resume();
  } catch (error) {
    await stop();
    throw error;
  }
  const [freeze, thaw] = [() => signal("SIGSTOP"), () => signal("SIGCONT")];
  return { url, databaseUrl, run, halt, resume, freeze, thaw, stop };
}

/** Runs one statement in a database, or several that nothing is read by. */
export async function runStatement<Row extends Record<string, unknown>>(
  databaseUrl: string,
  text: string,
): Promise<Row[]> {
  const database = await openPostgres({ databaseUrl, maxConnections: 1 });
  try {
    if (isReadOnly({ name: "run", text })) return await database.query<Row>({ name: "run", text });
    await database.script(text);
    return [];
  } finally {
    await database.close();
  }
}

/** PostgreSQL refuses to run as the superuser. */
export function postgresUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** The processes that a process has started and that are still there (Linux). */
const childrenOf = (pid: number): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => {
      try {
        // After the name in parentheses come the state and the parent's id.
        return (
          Number(
            readFileSync(`/proc/${one}/stat`, "utf8")
              .replace(/^.*\) /s, "")
              .split(" ")[1],
          ) === pid
        );
      } catch {
        // It has ended since the folder was listed.
        return false;
      }
    });

/** Waits until a server that was just started answers. */
export async function untilReady(databaseUrl: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const database = await openPostgres({ databaseUrl, namedStatements: false });
      return await database.close();
    } catch (error) {
      if (attempt === 300 || server.exitCode !== null) throw error;
      await delay(100);
    }
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
