import type { PoolClient, QueryConfig } from "pg";
import { DatabaseUnavailableError } from "./database-unavailable-error.ts";
import { isConnectionLoss } from "./postgres/connection-loss.ts";
import { toDatabaseError } from "./statement-error.ts";

/**
 * Ends a transaction.
 *
 * @param limited gives a query the limit of its transaction
 * @throws {DatabaseUnavailableError} saying that nobody knows when the answer is lost: the server may have committed before it went.
 */
export async function commit(client: PoolClient, limited: (query: QueryConfig) => QueryConfig): Promise<void> {
  let command: string;
  try {
    ({ command } = await client.query(limited({ text: "commit" })));
  } catch (error) {
    throw isConnectionLoss(error)
      ? new DatabaseUnavailableError("outcomeUnknown", error)
      : toDatabaseError(error, "commit");
  }
  // PostgreSQL answers so when a statement had failed and the failure was caught and passed over.
  if (command === "ROLLBACK") throw toDatabaseError(aborted(), "commit");
}

/** In the words and with the code of the embedded engine. */
function aborted(): Error {
  return Object.assign(new Error("Transaction was rolled back instead of committed"), {
    severity: "ERROR",
    code: "25P02",
  });
}
