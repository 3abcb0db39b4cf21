/** A refusal that is decided by HTTP itself (routing, credentials, limits, validation) and not by the marketplace. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  readonly statusCode: number;
  /** What the log is told besides, where the message must not say it. Never holds a credential. */
  readonly reason: string | undefined;

  /**
   * @param statusCode the HTTP status to answer, 400 to 599
   * @param message public; sent as `{"message": ...}`, or alone where that is documented
   * @param reason for the log
   */
  constructor(statusCode: number, message: string, reason?: string) {
    super(message);
    this.statusCode = statusCode;
    this.reason = reason;
  }
}

export const NOT_FOUND_MESSAGE = "The requested resource was not found.";
