import { HttpError } from "@runout/http/response";

/** An answer that ends the handling of a request early, with further headers. */
export class Refusal extends HttpError {
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param statusCode the HTTP status to answer
   * @param message public; sent as `{"message": ...}`
   * @param headers further headers of the answer
   */
  constructor(statusCode: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(statusCode, message);
    this.headers = headers;
  }
}
