import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { platform } from "#platform";
import { PLAN_ONCE } from "../statements.ts";
import { valueParser } from "../text-values.ts";
import { emptyCluster } from "./empty-cluster.ts";
import { PgliteDatabase } from "./pglite-database.ts";
import { EngineLog, PgliteEngine, type StartedEngine } from "./pglite-engine.ts";
import { PreparedStatements } from "./prepared-statements.ts";

export interface OpenPgliteOptions {
  /** Where to keep the data. @default "memory://", which keeps nothing */
  dataDirectory?: string | undefined;
  /** What a new database begins with, from `snapshot()`. A directory that holds a database already keeps it. @default empty */
  snapshot?: Blob | undefined;
  /** Replaces the call that makes an open file durable; for tests. */
  syncFile?: ((descriptor: number) => void) | undefined;
}

/** 16 MB instead of 128: a database in memory would hold every page twice. */
const MEMORY_PARAMETERS = ["-c", "shared_buffers=16MB"];

/**
 * Opens PostgreSQL inside this process.
 *
 * @throws {Error} when the data directory cannot be used: held by another process, not writable, not a directory.
 */
export async function openPglite(options: OpenPgliteOptions = {}): Promise<PgliteDatabase> {
  const { dataDirectory = "memory://", snapshot, syncFile } = options;
  const archive = async () => snapshot ?? emptyCluster();
  if (dataDirectory.startsWith("memory://")) {
    const startParams = [...PGlite.defaultStartParams, ...MEMORY_PARAMETERS];
    return new PgliteDatabase(new PgliteEngine(await startEngine({ loadDataDir: await archive(), startParams })));
  }
  return platform.openDirectory(dataDirectory, { archive, syncFile });
}

/** PGlite reports a failed start without a reason; the reason is the last thing the engine printed. */
export async function startEngine(options: PGliteOptions): Promise<StartedEngine> {
  const log = new EngineLog();
  try {
    const pglite = await PGlite.create({ ...options, onStderr: log.onStderr });
    log.guard(pglite);
    pinTypes(pglite);
    await pglite.exec(PLAN_ONCE);
    return { pglite, statements: new PreparedStatements(pglite), log };
  } catch (error) {
    throw new Error(`${messageOf(error)}; ${log.lastLines}`, { cause: error });
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Replaces PGlite's conversions by ours. Values arrive here as text already. */
function pinTypes(pglite: PGlite): void {
  for (const type of Object.keys(pglite.parsers)) pglite.parsers[type] = valueParser(Number(type));
  pglite.serializers = {};
}
