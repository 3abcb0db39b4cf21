import { startMock } from "@runout/mock";
import { start } from "@runout/server";
import { DOCUMENTS } from "../documents.ts";

/** The URLs of the two that are compared. The server is a sandbox without a rate limit. */
export interface ServerAndMock {
  server: string;
  mock: string;
}

/** Starts a mock for each document. */
export function startMocks() {
  return Promise.all(
    DOCUMENTS.map(async ({ name, document }) => {
      const { url, close } = await startMock({ document, port: 0 });
      return { name, document, url, close };
    }),
  );
}

/**
 * Starts a sandbox without a rate limit, which keeps nothing, and a mock for each document.
 *
 * @returns a row for each document, and how to stop all
 */
export async function startServerAndMocks() {
  const environment = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", LOG_LEVEL: "error" };
  const server = await start(environment, process.stderr);
  const mocks = await startMocks();
  const sides = mocks.map(({ name, document, url }) => ({
    name,
    document,
    sides: { server: server.url, mock: url } satisfies ServerAndMock,
  }));
  async function stop(): Promise<void> {
    await Promise.all(mocks.map((mock) => mock.close()));
    await server.stop();
  }
  return { sides, stop };
}
