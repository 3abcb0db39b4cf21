import { DatabaseUnavailableError } from "./database-unavailable-error.ts";
import { isConnectionLoss } from "./postgres/connection-loss.ts";

/** A statement that PostgreSQL refused: the same fields from both engines, and never the values that were sent. */
export class StatementError extends Error {
  override readonly name = "StatementError";
  /** SQLSTATE, for example `23505` for a unique violation. */
  readonly code: string;
  readonly constraint: string | undefined;
  readonly table: string | undefined;
  readonly detail: string | undefined;

  constructor(message: string, fields: { code: string; constraint?: unknown; table?: unknown; detail?: unknown }) {
    super(message);
    this.code = fields.code;
    this.constraint = text(fields.constraint);
    this.table = text(fields.table);
    this.detail = text(fields.detail);
  }
}

/** The embedded engine has panicked: PostgreSQL's word for stopping at once rather than go on with unsaved data. */
export class EngineStoppedError extends Error {
  override readonly name = "EngineStoppedError";
  readonly isDiskFull: boolean;

  /** @param panic what PostgreSQL said */
  constructor(panic: string) {
    super(`the database has stopped: ${panic}`);
    this.isDiskFull = panic.includes("No space left on device");
  }
}

const DISK_FULL = "53100";
const READ_ONLY = "25006";

/**
 * Turns a driver's error into a StatementError, or into a DatabaseUnavailableError when the statement would be fine at another
 * time. Anything that is not a refusal by PostgreSQL, such as a lost connection, comes back unchanged.
 */
export function toDatabaseError(error: unknown, statement: string): unknown {
  if (error instanceof EngineStoppedError) {
    return new DatabaseUnavailableError(error.isDiskFull ? "diskFull" : "unreachable", error);
  }
  if (!(error instanceof Error) || !("severity" in error) || !("code" in error)) return error;
  if (typeof error.code !== "string" || isConnectionLoss(error)) return error;
  // PostgreSQL panics when it cannot write its log. What of it has reached the disk is known after recovery.
  if (error.severity === "PANIC") return new DatabaseUnavailableError("outcomeUnknown", error);
  if (error.code === DISK_FULL) return new DatabaseUnavailableError("diskFull", error);
  if (error.code === READ_ONLY) return new DatabaseUnavailableError("readOnly", error);
  return new StatementError(`${statement}: ${error.message}`, { ...error, code: error.code });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
