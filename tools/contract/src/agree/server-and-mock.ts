import type { OpenApiDocument } from "@runout/http/openapi";
import { startMock } from "@runout/mock";
import { start } from "@runout/server";
import document from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };

/** The URLs of the two that are compared. The server is a sandbox without a rate limit. */
export interface ServerAndMock {
  server: string;
  mock: string;
}

/** The documents by which server and mock are compared; TypeScript infers literal types of them. */
export const DOCUMENTS = { document, sandboxDocument } as unknown as Record<string, OpenApiDocument>;

/** Starts a mock for each document. */
export function startMocks() {
  return Promise.all(
    Object.entries(DOCUMENTS).map(async ([name, each]) => {
      const { url, close } = await startMock({ document: each, port: 0 });
      return { name, document: each, url, close };
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
