/** What Node says when a server is not there, or not any more. */
const SYSTEM_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENETDOWN",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** Shutdown, crash, starting up, idle session ended; and the class of connection exceptions, which poolers use too. */
const SQL_STATES = /^(57P0[1235]|25P03|08...)$/;

/** What the pinned driver says, without a code, about a connection that it has lost or given up. */
const DRIVER_TEXTS =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client .* is not queryable)/;

/** Whether an error means that the connection is gone, rather than that a statement was refused. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isConnectionLoss);
  const code = "code" in error ? error.code : undefined;
  if (typeof code === "string") return SYSTEM_CODES.has(code) || SQL_STATES.test(code);
  return DRIVER_TEXTS.test(error.message);
}

/** A connection had died while it was idle. Nothing was done on it, so the call is made again on another. */
export class StaleConnectionError extends Error {
  override readonly name = "StaleConnectionError";

  constructor(options: ErrorOptions) {
    super("the connection had died while it was idle", options);
  }
}
