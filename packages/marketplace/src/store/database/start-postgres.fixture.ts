import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openPostgres } from "./open-postgres.ts";

export interface PostgresServer {
  url: string;
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

/** Starts a server of its own with an empty database, on a free port, in a temporary folder that goes away with it. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), "runout-postgres-"));
  const user = postgresUser();
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid ?? user.uid);
  execFileSync(
    join(binaries, "initdb"),
    ["-D", directory, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"],
    {
      ...user,
      cwd: directory,
      stdio: "ignore",
    },
  );
  const port = await freePort();
  // Another time zone and date style than ours, so that the tests show that neither matters.
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "timezone=Asia/Tokyo",
    "datestyle=German",
  ];
  const server = spawn(
    join(binaries, "postgres"),
    ["-D", directory, ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...user,
      cwd: directory,
      stdio: "ignore",
    },
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  return {
    url,
    stop: async () => {
      server.kill("SIGINT");
      if (server.exitCode === null) await once(server, "exit");
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as the superuser. */
function postgresUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function untilReady(databaseUrl: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const database = await openPostgres({ databaseUrl });
      return await database.close();
    } catch (error) {
      if (attempt === 100) throw error;
      await delay(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
