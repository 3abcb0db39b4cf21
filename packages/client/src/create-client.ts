import createFetchClient from "openapi-fetch";
import { type Auth, authorizationOf } from "./auth.ts";
import { checkBaseUrl } from "./check-base-url.ts";
import { checkText } from "./check-text.ts";
import type { paths } from "./contract.ts";
import { serializeBody } from "./json-body.ts";
import type { MarketplaceClient } from "./marketplace-client.ts";
import { serializePath, serializeQuery } from "./parameters.ts";
import { type CallInit, type Send, settleCall } from "./settle-call.ts";

/** How a client reaches the API. */
export interface ClientOptions {
  /** Where the API is: `https://api.discogs.com`, or a sandbox or mock of your own. */
  baseUrl: string;
  /** Who makes the calls. @default nobody: public data only, 25 calls a minute */
  auth?: Auth | undefined;
  /** What the program calls itself, such as `my-shop/1.0 +https://shop.example`. The API refuses calls without one. */
  userAgent: string;
  /** Sends the requests. @default the platform's `fetch` */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/**
 * Makes a client whose paths, parameters, bodies and answers are typed by the contract. A header that is given for one call wins
 * over the client's own.
 *
 * @throws TypeError that names the option: for a `baseUrl` that is no http or https URL, and for a `userAgent` or a credential
 * that is missing, blank, or cannot stand in a header
 * @example
 * const client = createClient({
 *   baseUrl: "http://127.0.0.1:8080",
 *   auth: { type: "token", token: "seller-token" },
 *   userAgent: "my-shop/1.0",
 * });
 * const { data, error } = await client.GET("/marketplace/listings/{listing_id}", {
 *   params: { path: { listing_id: 4300801460 } },
 * });
 */
export function createClient(options: ClientOptions): MarketplaceClient {
  if (typeof options !== "object" || options === null) throw new TypeError("createClient needs an object of options.");
  const { auth, fetch } = options;
  if (fetch !== undefined && typeof fetch !== "function") throw new TypeError("fetch must be a function.");
  if (typeof options.userAgent === "string" && options.userAgent.trim() === "") {
    throw new TypeError("userAgent must say what your program is; the API refuses calls without one.");
  }
  const client = createFetchClient<paths>({
    baseUrl: checkBaseUrl(options.baseUrl),
    headers: {
      "User-Agent": checkText(options.userAgent, "userAgent"),
      ...(auth !== undefined && { Authorization: authorizationOf(auth) }),
    },
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
    ...(fetch && { fetch }),
  });
  const send = client.request as Send; // the same function for all paths, seen without their types
  const call = (method: string) => (path: string, init?: CallInit) => settleCall(send, method, path, init);
  return {
    ...client,
    request: (method: string, path: string, init?: CallInit) => settleCall(send, method.toUpperCase(), path, init),
    ...Object.fromEntries(METHODS.map((method) => [method, call(method)])),
  } as unknown as MarketplaceClient; // the same methods with the same arguments, typed by the contract
}
