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

/** Turns a driver's error into a StatementError. Anything that is not a refusal by PostgreSQL comes back unchanged. */
export function toStatementError(error: unknown, statement: string): unknown {
  if (!(error instanceof Error) || !("severity" in error) || !("code" in error)) return error;
  if (typeof error.code !== "string") return error;
  return new StatementError(`${statement}: ${error.message}`, { ...error, code: error.code });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
