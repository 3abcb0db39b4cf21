import { createServer, type Server } from "node:http";
import { readMarketplaceDocument, type ServedDocument } from "./document.ts";
import { createFront } from "./front.ts";
import { createPrism } from "./prism.ts";
import { refuseConnection } from "./refuse-connection.ts";

export interface MockOptions {
  /** Bundled: every reference is local. Default: the marketplace document of `@runout/spec`. */
  document?: ServedDocument | undefined;
  /** Default: 127.0.0.1. */
  host?: string | undefined;
  /** Default: 4010. 0 picks a free one. */
  port?: number | undefined;
}

export interface Mock {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  url: string;
  /** Stops listening, and returns when the requests under way are answered. */
  close: () => Promise<void>;
}

/** In milliseconds: how long `close` waits for requests under way. */
const GRACE = 2000;

/**
 * Starts a mock that answers every operation of the document with the document's examples. It keeps nothing.
 *
 * @throws Error of the listening socket, with its `code`: EADDRINUSE, EADDRNOTAVAIL, ENOTFOUND and the like
 */
export async function startMock({ document, host = "127.0.0.1", port = 4010 }: MockOptions = {}): Promise<Mock> {
  const served = document ?? (await readMarketplaceDocument());
  const server = createServer(createFront(served, await createPrism(served)));
  server.on("clientError", refuseConnection);
  await listen(server, host, port);
  return { url: urlOf(server, host), close: () => close(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close((error) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    });
    // Node closes idle connections itself, but not one that was opened and never used.
    server.closeIdleConnections();
  });
}
