import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type PostgresServer, startPostgres } from "@runout/harness/postgres";
import { type ServerProcess, startServerProcess } from "@runout/harness/server-process";

/** A database for servers to keep their data in. */
export interface Engine {
  name: EngineName;
  /** The environment variables that make a server use it. */
  environment: Record<string, string>;
  /** Makes it ready; after a kill, again with the data it holds. */
  start(): Promise<void>;
  /** Ends it as a crash does. The embedded database dies with the server: there it does nothing. */
  kill(): Promise<void>;
  /** Ends it for good and removes its data. */
  remove(): Promise<void>;
}

export type EngineName = "PGlite" | "PostgreSQL";

/** Both, in the order in which they are tried. */
export const ENGINE_NAMES: readonly EngineName[] = ["PGlite", "PostgreSQL"];

/** Makes an engine with a folder of its own. */
export async function createEngine(name: EngineName): Promise<Engine> {
  if (name === "PostgreSQL") return createPostgresEngine();
  const folder = await mkdtemp(join(tmpdir(), "runout-data-"));
  return {
    name,
    environment: { DATA_DIR: join(folder, "data") },
    start: async () => {},
    kill: async () => {},
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function createPostgresEngine(): Promise<Engine> {
  const server: PostgresServer = await startPostgres({ settings: ["max_connections=120"] });
  let isRunning = true;
  return {
    name: "PostgreSQL",
    environment: { DATABASE_URL: server.url },
    async start() {
      if (!isRunning) await server.resume();
      isRunning = true;
    },
    async kill() {
      isRunning = false;
      await server.halt("kill");
    },
    remove: () => server.stop(),
  };
}

/**
 * Starts a sandbox without a rate limit, on a free port, and waits until it is ready.
 *
 * @param environment further variables
 * @throws Error with what it wrote when it ended before it was ready
 */
export function startSandbox(environment: Record<string, string>): Promise<ServerProcess> {
  const entry = fileURLToPath(new URL("main.ts", import.meta.resolve("@runout/server")));
  const settings = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", LOG_LEVEL: "error" };
  return startServerProcess(entry, { ...settings, ...environment });
}
