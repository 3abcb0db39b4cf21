import { openMarketplace } from "@runout/marketplace";
import type { InjectOptions } from "fastify";
import { buildApp } from "./app.ts";
import { readConfig } from "./config.ts";

/** The whole server without a port. */
export interface ServerWithoutPort {
  /** Answers a request as the server would over a connection; a cut connection rejects, as `fetch` does. */
  fetch(request: Request): Promise<Response>;
  /** Lets go of the database. */
  close(): Promise<void>;
}

/** Statuses that come without a body (Fetch, 2.2.3). */
const bodiless = [204, 205, 304];

/**
 * Opens the server for tests in the same process: a sandbox that keeps nothing and refuses nobody for being quick, unless the
 * environment says otherwise.
 *
 * @param environment the variables that the server reads; `HOST`, `PORT` and TLS mean nothing here
 * @throws ConfigError when a variable is wrong
 */
export async function openFetch(environment: Record<string, string | undefined> = {}): Promise<ServerWithoutPort> {
  const config = readConfig({ SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", ...environment });
  const { databaseUrl, dataDirectory, seed, sandbox } = config;
  const place = databaseUrl ? { databaseUrl } : { dataDirectory };
  const marketplace = await openMarketplace({ ...place, seed, demoCredentials: sandbox });
  const app = buildApp({ marketplace, config: { ...config, tls: undefined }, scenario: config.scenario });
  return {
    async fetch(request) {
      const { pathname, search, host } = new URL(request.url);
      const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
      const options: InjectOptions = {
        // Fastify's router takes any method; inject's types name the common ones.
        method: request.method as NonNullable<InjectOptions["method"]>,
        url: pathname + search,
        headers: { host, ...Object.fromEntries(request.headers) },
        ...(body && { payload: body }),
      };
      const answer = await app.inject(options).catch((cause: unknown) => {
        throw new TypeError("fetch failed", { cause });
      });
      const headers = new Headers();
      for (const [name, value] of Object.entries(answer.headers)) {
        for (const one of [value ?? []].flat()) headers.append(name, String(one));
      }
      const content = bodiless.includes(answer.statusCode) ? null : new Uint8Array(answer.rawPayload);
      return new Response(content, { status: answer.statusCode, headers });
    },
    async close() {
      await app.close();
      await marketplace.close();
    },
  };
}
