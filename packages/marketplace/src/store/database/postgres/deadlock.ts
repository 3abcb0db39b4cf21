import { StatementError } from "../statement-error.ts";

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
