import type { Transport } from "../transport.ts";
import { type Call, callOf } from "./call.ts";
import { type CallOptions, sendCall } from "./call-operation.ts";

/** What a call is made with that the contract does not describe. */
export interface RequestOptions extends CallOptions {
  /** Sent as JSON. @default none */
  readonly body?: unknown;
}

/**
 * Makes a call that the contract does not describe, through the same layers. It is repeated only when it is a GET or a HEAD.
 *
 * @param path from the base URL on, encoded, beginning with a slash
 * @throws TypeError, as a rejection, for a path that would lead to another server
 * @example
 * const clock = await request(transport, "GET", "/sandbox/clock");
 */
export function request(
  transport: Transport,
  method: string,
  path: string,
  options: RequestOptions = {},
): Call<unknown> {
  return callOf(send(transport, method, path, options), (page) =>
    request(transport, method, path, { ...options, query: { ...options.query, page } }),
  );
}

async function send(transport: Transport, method: string, path: string, options: RequestOptions) {
  if (typeof path !== "string" || !path.startsWith("/")) throw new TypeError("The path must begin with a slash.");
  return sendCall<unknown>(transport, method.toUpperCase(), path, { body: undefined, ...options });
}
