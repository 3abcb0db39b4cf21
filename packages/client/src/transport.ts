import { authentication } from "./layers/authentication.ts";
import { checkBaseUrl, checkText } from "./layers/check-options.ts";
import { type Auth, authorizationOf } from "./layers/credentials.ts";
import { type ClientEvent, emitter, events } from "./layers/events.ts";
import type { Answer, Budget, CallSettings, Layer, Outgoing, SendRequest, Timeouts } from "./layers/layer.ts";
import { createPacing, type Pacing, pace } from "./layers/pacing.ts";
import { retry } from "./layers/retry.ts";
import { sendRequest } from "./layers/send-request.ts";
import { attemptTimeout, totalTimeout } from "./layers/timeouts.ts";

/** How a client reaches the API. */
export interface ClientOptions {
  /** Where the API is: `https://api.discogs.com`, or a sandbox or mock of your own. */
  baseUrl: string;
  /** Who makes the calls. @default anonymous: public data only, 25 calls a minute */
  auth?: Auth | undefined;
  /** What the program calls itself, such as `my-shop/1.0 +https://shop.example`. The API refuses calls without one. */
  userAgent: string;
  /** Sends the requests. @default the platform's `fetch` */
  fetch?: SendRequest | undefined;
  /** Limits in milliseconds. @default { attempt: 30_000, total: 120_000 } */
  timeout?: Timeouts | undefined;
  /**
   * How often a failed attempt is repeated where that is safe: where the contract's `x-retry` says so, and after a 503 that says that
   * nothing was changed. A 429 did nothing and is repeated for every operation, at most five times. With 0 nothing is. @default 2
   */
  retries?: number | undefined;
  /**
   * Spaces calls so that the rate limit is not exceeded. `false` is none; one of `createPacing()` can be given to several clients that
   * call from one address. @default one of the client's own
   */
  pacing?: Pacing | false | undefined;
  /** Called for each call, wait, attempt and end. @default none */
  onEvent?: ((event: ClientEvent) => void) | undefined;
  /** More layers, outermost first, around those of the client. @default none */
  layers?: readonly Layer[] | undefined;
}

/** What calls are sent through: every layer, over `fetch`. */
export interface Transport {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** What is left of the rate limit; undefined with `pacing: false`. */
  readonly budget: Budget | undefined;
  /** Sends a call of the API. */
  send(call: TransportCall): Promise<Answer>;
}

/** A call before it is sent. */
export type TransportCall = CallSettings &
  Pick<Outgoing, "method" | "url" | "headers" | "operation"> &
  Partial<Pick<Outgoing, "body" | "own" | "init" | "fetch">>;

/** Calls a minute that the documentation promises, with credentials and without. */
const LIMIT = 60;
const ANONYMOUS_LIMIT = 25;

/**
 * Makes what the functions of `@runout/client/operations` send their calls through.
 *
 * @throws TypeError that names the option: for a `baseUrl` that is no http or https URL, and for a `userAgent` or a credential
 * that is missing, blank, or cannot stand in a header
 * @example
 * const transport = createTransport({
 *   baseUrl: "http://127.0.0.1:8080",
 *   auth: { type: "token", token: "seller-token" },
 *   userAgent: "my-shop/1.0",
 * });
 * const listing = await getListing(transport, { listing_id: 4300801460 });
 */
export function createTransport(options: ClientOptions): Transport {
  const baseUrl = checkBaseUrl(options?.baseUrl);
  const { auth, fetch, timeout = {}, retries = 2, onEvent, layers = [] } = options;
  const userAgent = checkText(options.userAgent, "userAgent");
  const authorize = auth === undefined ? undefined : authorizationOf(auth);
  if (fetch !== undefined && typeof fetch !== "function") throw new TypeError("fetch must be a function.");
  const [pacing, budget] =
    options.pacing === false ? [] : pace(options.pacing ?? createPacing(), auth ? LIMIT : ANONYMOUS_LIMIT);
  const all = [
    ...layers,
    onEvent && events("end"),
    totalTimeout(timeout.total ?? 120_000),
    retry(retries),
    pacing,
    onEvent && events("attempt"),
    attemptTimeout(timeout.attempt ?? 30_000),
    authentication(userAgent, authorize),
  ];
  const send = all.reduceRight((next, layer) => layer?.(next) ?? next, sendRequest(fetch));
  return {
    baseUrl,
    get budget() {
      return budget?.();
    },
    send(call) {
      const emit = onEvent && emitter(onEvent, call.method, call.url, call.operation?.id);
      return send({ own: true, body: undefined, ...call, attempts: 0, deadline: 0, budget, emit });
    },
  };
}
