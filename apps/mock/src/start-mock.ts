import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { refuseConnection } from "@runout/http/node";
import type { OpenApiDocument } from "@runout/http/openapi";
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
