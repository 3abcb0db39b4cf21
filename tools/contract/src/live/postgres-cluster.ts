import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { killTree } from "./process-tree.ts";

/** A PostgreSQL server of our own in a temporary folder, which keeps its data over crashes. */
export interface PostgresCluster {
  /** Stays the same over restarts. */
  url: string;
  /** Starts it and waits until it takes connections. After a crash it recovers first. */
  start(): Promise<void>;
  /** Ends the postmaster and every backend with SIGKILL. */
  kill(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** Where Debian and its kin put each version's programs. */
const VERSIONS = "/usr/lib/postgresql";
/** How long a recovery may take, in tenths of a second. */
const PATIENCE = 600;

/**
 * Makes a cluster with the newest PostgreSQL installed. It is not started yet.
 *
 * @throws Error that says what to install when there is none
 */
export async function createCluster(): Promise<PostgresCluster> {
  const programs = findPrograms();
  const folder = await mkdtemp(join(tmpdir(), "runout-cluster-"));
  const owner = superuserGivesTo();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const options = { ...owner, cwd: folder, stdio: "ignore" } as const;
  const run = (program: string, ...words: string[]) => execFileSync(join(programs, program), words, options);
  run("initdb", "-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories=", "max_connections=120"];
  let postmaster: ReturnType<typeof spawn> | undefined;
  const end = async (how: (pid: number) => unknown) => {
    if (postmaster?.pid === undefined) return;
    const ended = postmaster.exitCode === null && postmaster.signalCode === null ? once(postmaster, "exit") : undefined;
    await how(postmaster.pid);
    await ended;
    postmaster = undefined;
  };
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async start() {
      const words = ["-D", folder, ...settings.flatMap((setting) => ["-c", setting])];
      postmaster = spawn(join(programs, "postgres"), words, options);
      for (let attempt = 1; ; attempt += 1) {
        try {
          run("pg_isready", "-q", "-h", "127.0.0.1", "-p", String(port), "-U", "postgres");
          return;
        } catch (error) {
          if (postmaster.exitCode !== null) throw new Error("PostgreSQL ended instead of starting", { cause: error });
          if (attempt === PATIENCE) throw new Error("PostgreSQL takes no connections", { cause: error });
          await delay(100);
        }
      }
    },
    kill: () => end(killTree),
    async remove() {
      await end((pid) => process.kill(pid, "SIGINT"));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  const [found] = versions.map((one) => join(VERSIONS, one, "bin")).filter((one) => existsSync(join(one, "postgres")));
  if (found === undefined) throw new Error("PostgreSQL is not installed; on Debian: apt-get install postgresql");
  return found;
}

/** PostgreSQL refuses to run as the superuser, who therefore gives it to the user that its package made. */
function superuserGivesTo(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  listener.close();
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}
