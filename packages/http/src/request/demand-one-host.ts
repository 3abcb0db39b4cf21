import { HttpError } from "../response/http-error.ts";

/**
 * Refuses a request with two Host headers (RFC 9112, 3.2): whatever stands before the server may have gone by the other one.
 *
 * @param rawHeaders names and values in turn, as they came
 * @throws HttpError 400
 */
export function demandOneHost(rawHeaders: readonly string[]): void {
  const hosts = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === "host");
  if (hosts.length > 1) throw new HttpError(400, "The Host header comes more than once.");
}
