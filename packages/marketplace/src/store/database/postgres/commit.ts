import type { PoolClient, QueryConfig } from "pg";
import { DatabaseUnavailableError } from "../database-unavailable-error.ts";
import { StatementError, toDatabaseError } from "../statement-error.ts";
import { isConnectionLoss } from "./connection-loss.ts";

/**
 * Ends a transaction.
 *
 * @param limited gives a query the limit of its transaction
 * @throws {DatabaseUnavailableError} saying that the outcome is unknown when the answer is lost: the server may have committed before it went.
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

/** Ended by PostgreSQL in favor of another transaction, with nothing done: `deadlock_detected`, `serialization_failure`. */
const CODES: readonly string[] = ["40P01", "40001"];

/** How often something is tried that PostgreSQL ends because it and something else wait for each other. */
const MAX_ATTEMPTS = 5;

/**
 * Does work again when it failed only because of other work at the same time. What fails so has done nothing.
 *
 * @param work is told which attempt it is, from 1
 */
export async function retryDeadlocks<T>(work: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

const isDeadlock = (error: unknown): boolean => error instanceof StatementError && CODES.includes(error.code);
