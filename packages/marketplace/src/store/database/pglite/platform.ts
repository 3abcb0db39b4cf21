import type { Database } from "../database.ts";
import type { PostgresOptions } from "../postgres/postgres-database.ts";
import type { PgliteDatabase } from "./pglite-database.ts";

/** What code that runs inside a transaction can be recognized by; the part of AsyncLocalStorage that is used. */
export interface TransactionStorage {
  run<T>(scope: TransactionState, work: () => T): T;
  getStore(): TransactionState | undefined;
}

export interface TransactionState {
  open: boolean;
}

export interface OpenDirectoryOptions {
  /** What a new database begins with, as a tar archive. */
  archive: () => Promise<Blob>;
  /** Replaces the call that makes an open file durable; for tests. */
  syncFile?: ((descriptor: number) => void) | undefined;
}

/** What the build makes: a database with nothing in it, and one with the demo. */
export type PreparedName = "empty-cluster" | "demo-cluster";

/**
 * What depends on where the process runs. `#platform` is one of two files, which the field `imports` of package.json chooses:
 * bundlers for browsers take `platform-browser.ts`, and nothing of Node comes into what they make.
 */
export interface Platform {
  /** Undefined where calls cannot be followed through promises. */
  transactionStorage(): TransactionStorage | undefined;
  /** Connects to a PostgreSQL server that must answer. */
  openServer(options: PostgresOptions): Promise<Database>;
  /** The same for one that need not answer yet. */
  openStandby(options: PostgresOptions): Promise<Database>;
  /** Opens the embedded database on a disk. */
  openDirectory(dataDirectory: string, options: OpenDirectoryOptions): Promise<PgliteDatabase>;
  /** A database that the build has made, as a tar archive; undefined where there is none. */
  readPrepared(name: PreparedName): Promise<Blob | undefined>;
}
