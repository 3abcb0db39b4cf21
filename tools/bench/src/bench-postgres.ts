import { existsSync } from "node:fs";
import { join } from "node:path";
import { findPostgres, type PostgresServer, startPostgres } from "@runout/harness/postgres";

/** The PostgreSQL that is measured. */
export interface BenchPostgres extends PostgresServer {
  /** The folder with `pgbench`. */
  binaries: string;
  /** Where it writes its log, as JSON, one entry a line. */
  logFile: string;
}

/**
 * As on a small machine of its own; all settings about safety (fsync, full pages, synchronous commit) stay at their defaults.
 * Checkpoints are rare, so that a round with one is not compared with a round without.
 */
const SETTINGS = [
  "shared_buffers=1GB",
  "effective_cache_size=4GB",
  "maintenance_work_mem=512MB",
  "max_wal_size=8GB",
  "checkpoint_timeout=30min",
  "random_page_cost=1.1",
  "logging_collector=on",
  "log_destination=jsonlog",
  "log_directory=log",
  "log_filename=postgres.log",
];

/**
 * Starts it on a folder that is made when it is not there, and is kept.
 *
 * @throws Error that says how to get one, when PostgreSQL or its pgbench is not installed
 */
export async function startBenchPostgres(directory: string): Promise<BenchPostgres> {
  const binaries = findPostgres();
  if (binaries === undefined || !existsSync(join(binaries, "pgbench"))) {
    throw new Error("There is no PostgreSQL here. Install it (apt-get install postgresql), or add --engines pglite.");
  }
  const server = await startPostgres({ binaries, directory, settings: SETTINGS });
  return { ...server, binaries, logFile: join(directory, "log", "postgres.json") };
}
