import { HttpError } from "./http-error.ts";

/** In bytes: the largest body that is taken. The longest documented one is far below. */
export const BODY_LIMIT_BYTES = 1_048_576;

/** Refuses a body that is above the limit. */
export function bodyTooLarge(limit: number): HttpError {
  return new HttpError(413, `The request body is too large; at most ${limit} bytes are taken.`);
}

/** Refuses a method that a path does not have. */
export function methodNotAllowed(method: string, methods: readonly string[]): HttpError {
  return new HttpError(405, `The method ${method} is not allowed here; allowed: ${allowHeader(methods)}.`);
}

const ORDER = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The value of an `Allow` header for a path: HEAD goes with GET, and OPTIONS with everything. */
export function allowHeader(methods: readonly string[]): string {
  const all = new Set([...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"]);
  return [...all].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)).join(", ");
}
