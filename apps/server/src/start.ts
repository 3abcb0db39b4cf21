import type { AddressInfo } from "node:net";
import type { Writable } from "node:stream";
import { openMarketplace } from "@runout/marketplace";
import { buildApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { loggerOptions } from "./logger.ts";

export interface RunningServer {
  /** `http://127.0.0.1:8080`, with the real port. */
  url: string;
  /** Lets the calls under way finish, then closes the database. */
  stop(): Promise<void>;
}

/**
 * Opens the marketplace and serves it, as the environment says.
 *
 * @param log where log lines go
 * @throws Error when the configuration is wrong, the data is not to be had or the port is taken; nothing stays open then
 */
export async function start(environment: NodeJS.ProcessEnv, log: Writable): Promise<RunningServer> {
  const config = readConfig(environment);
  const { databaseUrl, dataDirectory, seed, logLevel, host, port } = config;
  const contents = { seed, demoCredentials: config.sandbox };
  const marketplace = await openMarketplace(
    databaseUrl ? { databaseUrl, ...contents } : { dataDirectory, ...contents },
  );
  try {
    const app = buildApp({ marketplace, config, logger: loggerOptions(logLevel, log) });
    await app.listen({ host, port });
    // A server that listens on TCP has an address and a port.
    const address = app.server.address() as AddressInfo;
    const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
    return {
      url: `${config.tls ? "https" : "http"}://${name}:${address.port}`,
      async stop() {
        await app.close();
        await marketplace.close();
      },
    };
  } catch (error) {
    await marketplace.close();
    throw error;
  }
}
