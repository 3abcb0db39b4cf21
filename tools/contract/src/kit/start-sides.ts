import type { OpenApiDocument } from "@runout/http/openapi";
import { startMock } from "@runout/mock";
import { start } from "@runout/server";
import document from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import type { Sides } from "./compare-kit.ts";

/** The documents that server and mock are compared by; TypeScript knows them as literals. */
export const DOCUMENTS = { document, sandboxDocument } as unknown as Record<string, OpenApiDocument>;

/**
 * Starts a sandbox without a rate limit, which keeps nothing, and a mock for each document.
 *
 * @returns a row for each document, and how to stop all
 */
export async function startSides() {
  const environment = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", LOG_LEVEL: "error" };
  const server = await start(environment, process.stderr);
  const mocks = await Promise.all(Object.values(DOCUMENTS).map((each) => startMock({ document: each, port: 0 })));
  const sides = Object.entries(DOCUMENTS).map(([name, each], place) => ({
    name,
    document: each,
    sides: { server: server.url, mock: mocks[place]?.url ?? "" } satisfies Sides,
  }));
  async function stop(): Promise<void> {
    await Promise.all(mocks.map((mock) => mock.close()));
    await server.stop();
  }
  return { sides, stop };
}
