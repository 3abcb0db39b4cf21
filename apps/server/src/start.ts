import type { Writable } from "node:stream";
import { openMarketplace } from "@runout/marketplace";
import { buildApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { createLogger } from "./logger.ts";
import { SharedWindow } from "./rate-limit/shared-window.ts";
import { findSecretsKey } from "./secrets-key.ts";
import { showSeedProgress } from "./seed-progress.ts";

/** Between two looks for listings that expire and orders that were not paid. */
const DUE_JOBS_EVERY_MS = 60_000;

export interface RunningServer {
  /** `http://127.0.0.1:8080`, with the real port. */
  url: string;
  /** Lets open calls finish, then closes the database. */
  stop(): Promise<void>;
}

/**
 * Opens the marketplace and serves it, as the environment says.
 *
 * @param log where log lines go
 * @throws Error when the configuration is wrong, the data cannot be opened or the port is taken; nothing stays open then
 */
export async function start(environment: NodeJS.ProcessEnv, log: Writable): Promise<RunningServer> {
  const config = readConfig(environment);
  const { databaseUrl, dataDirectory, logLevel, host, port, reusePort } = config;
  const logger = createLogger(logLevel, log);
  const storage = databaseUrl
    ? {
        databaseUrl,
        replicaUrl: config.databaseReplicaUrl,
        maxConnections: config.databasePool,
        limitMilliseconds: config.databaseLimit,
        namedStatements: config.preparedStatements,
        onReplicaFailure: (err: unknown) => logger.warn({ err }, "the replica does not answer; the primary does"),
      }
    : { dataDirectory };
  const marketplace = await openMarketplace({
    ...storage,
    seed: config.seed,
    demoCredentials: config.sandbox,
    secretsKey: () => findSecretsKey(config),
    progress: showSeedProgress(log),
  });
  const sharedWindow =
    config.redisUrl === undefined || !config.rateLimit
      ? undefined
      : new SharedWindow({
          redisUrl: config.redisUrl,
          now: config.sandbox ? marketplace.clock.now : undefined,
          onFailure: (err) =>
            logger.warn({ err }, "the store of the rate limit does not answer; each process counts for itself"),
        });
  try {
    const { scenario } = config;
    const app = buildApp({ marketplace, config, sharedWindow, scenario, logger });
    const url = await app.listen({ host, port, reusePort });
    const passing = setInterval(() => {
      // What fails now is still due the next time.
      marketplace.runDueJobs().catch((err: unknown) => logger.warn({ err }, "what is due could not be done"));
    }, DUE_JOBS_EVERY_MS);
    passing.unref();
    return {
      url,
      async stop() {
        clearInterval(passing);
        await app.close();
        sharedWindow?.close();
        await marketplace.close();
      },
    };
  } catch (error) {
    sharedWindow?.close();
    await marketplace.close();
    throw error;
  }
}
