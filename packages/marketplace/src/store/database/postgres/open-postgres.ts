import { DatabaseUnavailableError } from "../database-unavailable-error.ts";
import { PostgresDatabase, type PostgresOptions } from "./postgres-database.ts";

/**
 * Connects to a PostgreSQL server and makes sure that it answers.
 *
 * @throws {Error} naming the server, never the password, when the URL is not one or the server cannot be reached.
 */
export async function openPostgres(options: PostgresOptions): Promise<PostgresDatabase> {
  const server = describeServer(options.databaseUrl);
  const database = new PostgresDatabase(options);
  try {
    await database.ping();
    return database;
  } catch (error) {
    await database.close();
    throw new Error(`cannot use the PostgreSQL database ${server}: ${reasonOf(error)}`, { cause: error });
  }
}

function describeServer(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (url?.protocol !== "postgres:" && url?.protocol !== "postgresql:") {
    throw new Error("the database URL must have the form postgres://user:password@host:port/database");
  }
  return `${url.host}${url.pathname}`;
}

/** A host with several addresses fails with one error per address and no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof DatabaseUnavailableError) return reasonOf(error.cause);
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
