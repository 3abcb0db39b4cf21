import type { QueryConfig } from "pg";

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
