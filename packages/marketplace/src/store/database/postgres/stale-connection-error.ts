/** A connection had died while nobody used it. Nothing was done on it, so the call is made again on another. */
export class StaleConnectionError extends Error {
  override readonly name = "StaleConnectionError";

  constructor(options: ErrorOptions) {
    super("the connection had died while it was idle", options);
  }
}
