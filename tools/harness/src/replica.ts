import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PostgresServer, postgresUser, serveCluster } from "./postgres.ts";

export interface ReplicaServer extends PostgresServer {
  /** Stops the replica from showing what the primary does from now on, until `follow`. */
  lag(): Promise<void>;
  follow(): Promise<void>;
  /** Waits until the replica shows all that the primary has done so far. */
  caughtUp(): Promise<void>;
}

/** Copies a running server and starts the copy as a streaming replica that can be read (a hot standby). */
export async function startReplica(binaries: string, primary: PostgresServer): Promise<ReplicaServer> {
  const directory = await mkdtemp(join(tmpdir(), "runout-replica-"));
  const user = postgresUser();
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid ?? user.uid);
  const options = ["-d", primary.url, "-D", directory, "-X", "stream", "-c", "fast", "-R"];
  let server: PostgresServer;
  try {
    execFileSync(join(binaries, "pg_basebackup"), options, { ...user, cwd: directory, stdio: "ignore" });
    server = await serveCluster(binaries, directory, { settings: ["hot_standby=on"], isTemporary: true });
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }

  async function until(condition: string): Promise<void> {
    for (;;) {
      const [row] = await server.run<{ holds: boolean }>(`select ${condition} as holds`);
      if (row?.holds) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  return {
    ...server,
    lag: async () => {
      await server.run("select pg_wal_replay_pause()::text");
      await until("pg_get_wal_replay_pause_state() = 'paused'");
    },
    follow: async () => {
      await server.run("select pg_wal_replay_resume()::text");
    },
    caughtUp: async () => {
      const [row] = await primary.run<{ position: string }>("select pg_current_wal_lsn()::text as position");
      await until(`pg_last_wal_replay_lsn() >= '${row?.position}'`);
    },
  };
}
