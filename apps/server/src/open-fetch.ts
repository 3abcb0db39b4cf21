import { openMarketplace } from "@runout/marketplace";
import { Registry } from "prom-client";
import { buildService } from "./app.ts";
import { readConfig } from "./config.ts";

/** The whole server without a port. */
export interface ServerWithoutPort {
  /** Answers a request as the server would over a connection; a cut connection rejects, as `fetch` does. */
  fetch(request: Request): Promise<Response>;
  /** Closes the database. */
  close(): Promise<void>;
}

/**
 * Opens the server for tests in the same process: a sandbox that keeps nothing and refuses no call for being quick, unless the
 * environment says otherwise.
 *
 * @param environment the variables that the server reads; `HOST`, `PORT` and TLS mean nothing here
 * @throws ConfigError when a variable is wrong, MarketplaceError when the scenario cannot be carried out
 */
export async function openFetch(environment: Record<string, string | undefined> = {}): Promise<ServerWithoutPort> {
  const config = readConfig({ SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", ...environment });
  const { databaseUrl, dataDirectory, seed, sandbox, scenario } = config;
  const storage = databaseUrl ? { databaseUrl } : { dataDirectory };
  const marketplace = await openMarketplace({ ...storage, seed, demoCredentials: sandbox });
  try {
    const service = buildService({ marketplace, config, scenario }, new Registry());
    await service.prepare?.();
    return { fetch: (request) => service.fetch(request), close: () => marketplace.close() };
  } catch (error) {
    await marketplace.close();
    throw error;
  }
}
