import * as messages from "@runout/spec/messages";
/** A refusal that is decided by HTTP itself (routing, credentials, limits, validation) and not by the marketplace. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  readonly statusCode: number;
  /** What the log says besides, where the message must not. Never holds a credential. */
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

/** In bytes: the largest body that is taken. The longest documented one is far below. */
export const BODY_LIMIT_BYTES = 1_048_576;

/** Refuses a body that is above the limit. */
export function bodyTooLarge(limit: number): HttpError {
  return new HttpError(413, messages.BodyTooLarge({ limit }));
}

/** Refuses a method that a path does not have. */
export function methodNotAllowed(method: string, methods: readonly string[]): HttpError {
  return new HttpError(405, messages.MethodNotAllowed({ method, allowed: allowHeader(methods) }));
}

const ORDER = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The value of an `Allow` header for a path: HEAD goes with GET, and OPTIONS with everything. */
export function allowHeader(methods: readonly string[]): string {
  const all = new Set([...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"]);
  return [...all].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)).join(", ");
}
