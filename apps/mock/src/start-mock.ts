import { readFile } from "node:fs/promises";
import { createServer, maxHeaderSize } from "node:http";
import { createRequire } from "node:module";
import type { Duplex } from "node:stream";
import type { OpenApiDocument } from "@runout/http/openapi";
import { connectionRefusal } from "@runout/http/response";
import { closeServer, startListening } from "@runout/listen";
import { createPrism } from "./prism.ts";
import { createRequestListener } from "./request-listener.ts";

export interface MockOptions {
  /** An OpenAPI 3.1 document in which every reference is local. Default: the marketplace document of `@runout/spec`. */
  document?: object | undefined;
  /** Default: 127.0.0.1. */
  host?: string | undefined;
  /** Default: 4010. 0 picks a free one. */
  port?: number | undefined;
}

export interface Mock {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  url: string;
  /** Stops listening, and returns when the requests in progress are answered. */
  close: () => Promise<void>;
}

/** How long `close` waits for requests in progress. */
const GRACE_MS = 2000;

/** How long a client has to read the response and close the connection, which is then closed for it. */
const LINGER_MS = 1000;

/**
 * Starts a mock that answers every operation of the document with the document's examples. It stores nothing.
 *
 * @throws Error of the listening socket, with its `code`: EADDRINUSE, EADDRNOTAVAIL, ENOTFOUND and the like
 */
export async function startMock({ document, host = "127.0.0.1", port = 4010 }: MockOptions = {}): Promise<Mock> {
  // What is missing or wrong in it is found when its operations are read.
  const served = document === undefined ? await readMarketplaceDocument() : (document as OpenApiDocument);
  const server = createServer(createRequestListener(served, await createPrism(served)));
  server.on("clientError", refuseConnection);
  const url = await startListening(server, { host, port });
  return { url, close: () => closeServer(server, GRACE_MS) };
}

/** The bundled marketplace document of `@runout/spec`. */
async function readMarketplaceDocument(): Promise<OpenApiDocument> {
  const file = createRequire(import.meta.url).resolve("@runout/spec/openapi.json");
  // The file is generated from the specification and linted there.
  return JSON.parse(await readFile(file, "utf8")) as OpenApiDocument;
}

/** Answers what is not a request in the API's error shape, and ends the connection. */
function refuseConnection(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, text } = connectionRefusal(error.code, maxHeaderSize);
  // The rest of a slow request may still come; it must not be carried out once it is refused.
  if (status === 408) socket.end(text, () => socket.destroy());
  else socket.end(text);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
