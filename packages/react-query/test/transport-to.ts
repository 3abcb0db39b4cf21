import { type ClientOptions, createTransport, type Transport } from "@runout/client";

/** Makes a transport of the demo's seller over a `fetch`, which repeats no failure and does not wait for the rate limit. */
export const transportTo = (
  fetch: (request: Request) => Promise<Response>,
  options: Partial<ClientOptions> = {},
): Transport =>
  createTransport({
    baseUrl: "http://sandbox.test",
    auth: { type: "token", token: "seller-token" },
    userAgent: "react-query-test/1.0",
    fetch,
    pacing: false,
    retries: 0,
    ...options,
  });
