import { Agent, request } from "node:http";
import type { OpenApiDocument } from "@runout/http/openapi";
import { startMock } from "@runout/mock";
import { start } from "@runout/server";
import document from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import type { OddRequest } from "./requests.ts";

/** The URLs of the two that are compared. The server is a sandbox without a rate limit. */
export interface Sides {
  server: string;
  mock: string;
}

/** What a request was answered. */
export interface SideAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

const agent = new Agent({ keepAlive: true });

/** Sends a request exactly as it stands; `fetch` would mend its address. */
export function sendAsIs(
  base: string,
  { method, target, headers, body }: Omit<OddRequest, "operationId" | "what">,
): Promise<SideAnswer> {
  const { hostname, port } = new URL(base);
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, hostname, port, method, path: target, headers: { ...headers, ...length } },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(parts).toString("utf8") });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The documents that server and mock are compared by; TypeScript knows them as literals. */
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
export async function startSides() {
  const environment = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", LOG_LEVEL: "error" };
  const server = await start(environment, process.stderr);
  const mocks = await startMocks();
  const sides = mocks.map(({ name, document, url }) => ({
    name,
    document,
    sides: { server: server.url, mock: url } satisfies Sides,
  }));
  async function stop(): Promise<void> {
    await Promise.all(mocks.map((mock) => mock.close()));
    await server.stop();
  }
  return { sides, stop };
}
