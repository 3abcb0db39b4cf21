/** An answer that ends the handling of a request early. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status the HTTP status to answer
   * @param message public; sent as `{"message": ...}`
   * @param headers further headers of the answer
   */
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
