import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./ports.ts";
import { type PostgresServer, postgresUser, untilReady } from "./postgres.ts";

export interface Pooler {
  /** The URL of a database on the server, through the pooler. */
  databaseUrl(name: string): string;
  stop(): Promise<void>;
}

/** PgBouncer's program, where Debian and its derivatives put it. */
export function findPgbouncer(): string | undefined {
  return ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer"].find((path) => existsSync(path));
}

/** Starts PgBouncer in transaction mode before a server, with few connections, so that they change hands often. */
export async function startPgbouncer(program: string, server: PostgresServer): Promise<Pooler> {
  const directory = await mkdtemp(join(tmpdir(), "runout-pgbouncer-"));
  const port = await freePort();
  const target = new URL(server.url);
  await writeFile(join(directory, "users.txt"), '"postgres" ""\n');
  await writeFile(
    join(directory, "pgbouncer.ini"),
    [
      "[databases]",
      `* = host=${target.hostname} port=${target.port}`,
      "[pgbouncer]",
      "listen_addr = 127.0.0.1",
      `listen_port = ${port}`,
      "unix_socket_dir =",
      "auth_type = trust",
      `auth_file = ${join(directory, "users.txt")}`,
      "pool_mode = transaction",
      "default_pool_size = 3",
    ].join("\n"),
  );
  const user = postgresUser();
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid ?? user.uid);
  const pooler = spawn(program, [join(directory, "pgbouncer.ini")], { ...user, cwd: directory, stdio: "ignore" });
  const databaseUrl = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;

  async function stop(): Promise<void> {
    if (pooler.exitCode === null && pooler.signalCode === null) {
      pooler.kill("SIGTERM");
      await once(pooler, "exit");
    }
    await rm(directory, { recursive: true, force: true });
  }

  try {
    await untilReady(databaseUrl("postgres"), pooler);
  } catch (error) {
    await stop();
    throw error;
  }
  return { databaseUrl, stop };
}
