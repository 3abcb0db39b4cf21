import type { paths } from "@runout/spec";
import createFetchClient, { type Client } from "openapi-fetch";
import { type Auth, authentication } from "./auth.ts";
import { serializePath } from "./path.ts";

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

/** A typed client: `client.GET(path, init)`, `client.POST(path, init)`, `client.DELETE(path, init)`. */
export type MarketplaceClient = Client<paths>;

/**
 * Makes a client whose paths, parameters, bodies and answers are typed by the contract.
 *
 * @throws TypeError when `baseUrl` is no http or https URL or `userAgent` is empty
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
  if (!/^https?:$/.test(URL.parse(options.baseUrl)?.protocol ?? "")) {
    throw new TypeError(`baseUrl must be an http or https URL, not ${JSON.stringify(options.baseUrl)}.`);
  }
  if (options.userAgent.trim() === "")
    throw new TypeError("userAgent must say what your program is; the API refuses calls without one.");
  const client = createFetchClient<paths>({
    baseUrl: options.baseUrl,
    headers: { "User-Agent": options.userAgent },
    pathSerializer: serializePath,
    ...(options.fetch && { fetch: options.fetch }),
  });
  if (options.auth) client.use(authentication(options.auth));
  return client;
}
