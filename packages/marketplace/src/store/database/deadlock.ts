import { StatementError } from "./statement-error.ts";

/** Ended by PostgreSQL in favor of another transaction, with nothing done: `deadlock_detected`, `serialization_failure`. */
const codes: readonly string[] = ["40P01", "40001"];

/** Whether a transaction failed only because of another one, so that doing it again is all it needs. */
export const isDeadlock = (error: unknown): boolean => error instanceof StatementError && codes.includes(error.code);
