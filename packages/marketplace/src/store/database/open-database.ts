import { platform } from "#platform";
import type { Database } from "./database.ts";
import { openPglite } from "./pglite/open-pglite.ts";

export interface OpenDatabaseOptions {
  /** Where the embedded database keeps its data; `memory://` keeps nothing. @default "memory://" */
  dataDirectory?: string | undefined;
  /** A PostgreSQL server to use instead of the embedded one. @default none */
  databaseUrl?: string | undefined;
  /** With a `databaseUrl`: prepare statements; turn off behind a pooler in transaction mode. @default true */
  namedStatements?: boolean | undefined;
  /** With a `databaseUrl`: how many connections are opened at most. @default 10 */
  maxConnections?: number | undefined;
  /**
   * With a `databaseUrl`: how long a statement may take. A call whose statement takes longer fails, and its connection is given
   * up. Seeding, migrations, resets and snapshots have no limit as long as the server answers. @default 10 seconds
   */
  limitMilliseconds?: number | undefined;
  /** With a `databaseUrl`: whether changes make way for transactions that run alone. @default false */
  makesWay?: boolean | undefined;
  /** What a new embedded database begins with, from `snapshot()`. @default empty */
  snapshot?: Blob | undefined;
}

/** Opens a PostgreSQL server when a URL is given, and the embedded database otherwise. */
export async function openDatabase(options: OpenDatabaseOptions = {}): Promise<Database> {
  const { dataDirectory, databaseUrl, namedStatements, maxConnections, limitMilliseconds, makesWay, snapshot } =
    options;
  if (databaseUrl === undefined) return openPglite({ dataDirectory, snapshot });
  return platform.openServer({ databaseUrl, namedStatements, maxConnections, limitMilliseconds, makesWay });
}
