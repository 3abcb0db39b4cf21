import { operationOfPath } from "./find-operation.ts";
import type { Budget } from "./layers/layer.ts";
import { requestParts } from "./request-parts.ts";
import { toResponse } from "./to-response.ts";
import { type ClientOptions, createTransport } from "./transport.ts";

/** A `fetch` with every layer of the client. It rejects with a `CallError`, or with the reason of its signal. */
export interface ClientFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** What is left of the rate limit; undefined with `pacing: false`. */
  readonly budget: Budget | undefined;
}

/**
 * Makes a `fetch` for any client that takes one: with timeouts, retries, pacing, authentication and events. An address that begins
 * with a slash follows the base URL. What is not below the base URL is sent without credentials, and is not paced.
 *
 * The answer is complete when it is there, so that a body that breaks off is an error of the call, or is repeated. So is one of more than
 * 64 megabytes; of a refusal the first megabyte is read.
 *
 * @throws TypeError as `createTransport` does
 * @example
 * const discogs = createFetch({ baseUrl: "http://127.0.0.1:8080", userAgent: "my-shop/1.0" });
 * const response = await discogs("/marketplace/listings/4300801460");
 */
export function createFetch(options: ClientOptions): ClientFetch {
  const transport = createTransport(options);
  const base = new URL(`${transport.baseUrl}/`);
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const isRelative = typeof input === "string" && input.startsWith("/");
    const parts = await requestParts(isRelative ? `${transport.baseUrl}${input}` : input, init);
    const { origin, pathname } = new URL(parts.url);
    const own = origin === base.origin && pathname.startsWith(base.pathname);
    const operation = own ? operationOfPath(parts.method, pathname.slice(base.pathname.length - 1)) : undefined;
    return toResponse(await transport.send({ ...parts, own, operation }));
  };
  return Object.defineProperty(fetch, "budget", { get: () => transport.budget }) as ClientFetch; // the getter is its budget
}
