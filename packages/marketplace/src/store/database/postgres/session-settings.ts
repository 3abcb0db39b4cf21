import type { PoolClient, QueryConfig } from "pg";
import { PLAN_ONCE } from "../statements.ts";

/** How PostgreSQL writes times and bytes as text. Our parsers read this form, and the meaning of `::date` depends on the zone. */
const NEEDED_SETTINGS = [
  { name: "timezone", value: "UTC", accepts: /^(Etc\/)?(UTC|UCT|Universal|Zulu)$/i },
  { name: "datestyle", value: "ISO, MDY", accepts: /^ISO\b/i },
  { name: "bytea_output", value: "hex", accepts: /^hex$/i },
];

/** Statements that make the settings last as long as the connection or as the transaction. */
export function settings(scope: "session" | "transaction"): string {
  const set = scope === "session" ? "set" : "set local";
  const needed = NEEDED_SETTINGS.map(({ name, value }) => `${set} ${name} to '${value}'`);
  // Nothing is prepared where settings end with a transaction.
  return (scope === "session" ? [...needed, PLAN_ONCE] : needed).join("; ");
}

/**
 * Whether a new connection has them already: from postgresql.conf, or by `alter database` or
 * `alter role`.
 */
export async function serverHasSettings(client: PoolClient): Promise<boolean> {
  const names = NEEDED_SETTINGS.map(({ name }) => `'${name}'`).join(", ");
  const { rows } = await client.query<{ name: string; value: string }>(
    `select lower(name) as name, reset_val as value from pg_settings where lower(name) in (${names})`,
  );
  return NEEDED_SETTINGS.every(({ name, accepts }) => accepts.test(rows.find((row) => row.name === name)?.value ?? ""));
}

/** The longest time of a timer in Node, 25 days. */
const NO_LIMIT_MS = 2 ** 31 - 1;

/** A query without the limit that its connection has for each. */
export function withoutLimit(query: QueryConfig): QueryConfig {
  // The pinned driver reads it from each query before it looks at its connection, and its types do not know it.
  const unlimited: QueryConfig & { query_timeout: number } = { ...query, query_timeout: NO_LIMIT_MS };
  return unlimited;
}

/** Whether a server had accepted something and did not answer in time. The driver then gives the connection up. */
export const isTimeout = (error: unknown): boolean => error instanceof Error && error.message === "Query read timeout";
