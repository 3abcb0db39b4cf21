/** A refusal that is decided by HTTP itself (routing, credentials, limits, validation) and not by the marketplace. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  readonly statusCode: number;

  /**
   * @param statusCode the HTTP status to answer, 400 to 599
   * @param message public; sent as `{"message": ...}`, or alone where that is documented
   */
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

export const NOT_FOUND_MESSAGE = "The requested resource was not found.";
