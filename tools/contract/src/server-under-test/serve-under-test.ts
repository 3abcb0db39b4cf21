import type { DatabaseUnavailableError } from "@runout/marketplace";

/** How a database fails: in one of the ways that are a 503, or in an unexpected way. */
export type Refusal = ConstructorParameters<typeof DatabaseUnavailableError>[0] | "broken";

/** The sources of a server, which may be a copy of them with a planted fault. */
interface ServerSources {
  marketplace: Pick<typeof import("@runout/marketplace"), "openMarketplace" | "DatabaseUnavailableError">;
  server: Pick<typeof import("@runout/server"), "buildApp" | "createLogger" | "readConfig">;
}

/** A sandbox and the same marketplace served without the sandbox, in this process. */
export interface ServedUnderTest {
  url: string;
  urlWithoutSandbox: string;
  /** Makes the database refuse every statement; undefined ends this. */
  refuse(refusal: Refusal | undefined): void;
  /** Runs statements in the server's database. */
  script(sql: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Serves a sandbox as `npm start` does, and beside it the same marketplace without one. Its database can be made to refuse, because
 * no request of a client can cause that.
 *
 * @param environment what the server's configuration is read from
 */
export async function serveUnderTest(
  { marketplace: { openMarketplace, DatabaseUnavailableError }, server }: ServerSources,
  environment: NodeJS.ProcessEnv,
): Promise<ServedUnderTest> {
  const { buildApp, createLogger, readConfig } = server;
  const config = readConfig(environment);
  const marketplace = await openMarketplace({
    ...(config.databaseUrl === undefined
      ? { dataDirectory: config.dataDirectory }
      : { databaseUrl: config.databaseUrl, maxConnections: config.databasePool }),
    seed: config.seed,
    demoCredentials: true,
    secretsKey: Buffer.alloc(32, 7),
  });
  let error: Error | undefined;
  const refusing = {
    ...marketplace,
    ready: () => (error === undefined ? marketplace.ready() : Promise.reject(error)),
  };
  const logger = createLogger(config.logLevel, process.stderr);
  const apps = [true, false].map((sandbox) =>
    buildApp({ marketplace: refusing, config: { ...config, sandbox }, logger }),
  );
  const [url = "", urlWithoutSandbox = ""] = await Promise.all(
    apps.map((app) => app.listen({ host: "127.0.0.1", port: 0 })),
  );
  return {
    url,
    urlWithoutSandbox,
    refuse(refusal) {
      if (refusal === undefined) error = undefined;
      else if (refusal === "broken") error = new Error("The contract tests broke the database.");
      else error = new DatabaseUnavailableError(refusal, undefined);
    },
    script: async (sql) => void (await marketplace.database.script(sql)),
    async stop() {
      await Promise.all(apps.map((app) => app.close()));
      await marketplace.close();
    },
  };
}
