import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "node:querystring";
import { buffer } from "node:stream/consumers";
import type { OpenApiDocument } from "@runout/http/openapi";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { DOCUMENTS } from "../documents.ts";
import { type Answer, forward, joinHeaders } from "./forward.ts";

type PrismInstance = ReturnType<typeof createInstance>;
type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type PrismRequest = Parameters<PrismInstance["request"]>[0];
interface PrismResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: unknown;
}

/** What Prism finds wrong with a request or an answer. */
export interface Violation {
  /** `["body", "price"]`; empty where it is about no part. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema, a status, or empty. */
  readonly code: string;
  /** Without the location, which is in `path`: `must be number`. */
  readonly message: string;
}

/** A request that came through the proxy, its answer, and what Prism says of both. */
export interface Exchange {
  method: string;
  /** The path, without the query. */
  path: string;
  /** By its operationId; undefined where Prism knows none. */
  operationId: string | undefined;
  requestViolations: readonly Violation[];
  answerViolations: readonly Violation[];
  status: number;
  /** The text of the answer's body. */
  text: string;
}

/** A validation proxy: it changes nothing of what goes through it. */
export interface PrismProxy {
  url: string;
  /** What went through it so far. A connection that the server closed without an answer left nothing. */
  exchanges: readonly Exchange[];
  close(): Promise<void>;
}

/** Prism with both documents, without a connection. */
export interface Prism {
  operations: readonly PrismOperation[];
  /** Finds the operation of a request, validates the request, sends it on, and validates the answer. */
  validate(
    request: PrismRequest,
    send: () => Promise<PrismResponse>,
  ): Promise<Pick<Exchange, "operationId" | "requestViolations" | "answerViolations">>;
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Reads the documents as Prism's command `prism proxy` does, without its HTTP side, which never answers a body that is not JSON. */
export async function createPrism(documents = DOCUMENTS.map(({ document }) => document)): Promise<Prism> {
  const operations = (await Promise.all(documents.map(readDocument))).flat();
  const logger = createLogger("proxy", { level: "silent" });
  const config = {
    isProxy: true,
    upstream: new URL("http://127.0.0.1"), // `send` knows the server
    upstreamProxy: undefined,
    errors: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    mock: { dynamic: false },
  } as const;
  return {
    operations,
    async validate(request, send) {
      let operationId: string | undefined;
      const instance = createInstance(config, {
        logger,
        // Prism's own drops the host, by which a request is signed, rewrites bodies and queries, and undoes compression.
        forward: (_input, _baseUrl, _proxy, operation) => () => async () => {
          operationId = operation?.iid;
          try {
            return { _tag: "Right", right: await send() };
          } catch (error) {
            return { _tag: "Left", left: error instanceof Error ? error : new Error(String(error)) };
          }
        },
      });
      const result = await instance.request(request, [...operations])();
      if (result._tag === "Left") throw result.left;
      const { input, output } = result.right.validations;
      return {
        operationId,
        // Without an operation Prism has one to say: that it knows none.
        requestViolations: operationId === undefined ? [] : input.map(toViolation),
        answerViolations: output.map(toViolation),
      };
    },
  };
}

/** A copy, because Prism resolves references in place. Without a dialect it reads schemas by draft 7, unlike OpenAPI 3.1. */
const readDocument = (document: OpenApiDocument) =>
  getHttpOperationsFromSpec({ jsonSchemaDialect: DIALECT, ...structuredClone(document) });

function toViolation(found: { path?: string[]; code?: string | number; message: string }): Violation {
  const { path = [], code = "", message } = found;
  return { path, code: String(code), message: withoutLocation(message, path) };
}

/** Prism's messages begin with the location: `Request body property price must be number`. */
function withoutLocation(message: string, [part = "", ...keys]: readonly string[]): string {
  const kind = keys.length === 0 ? "" : `${part === "body" ? "property" : "parameter"} ${keys.join(".").trim()} `;
  const locations = ["Request", "Response"].map((side) => `${side} ${part} ${kind}`);
  const found = locations.find((begin) => message.startsWith(begin)) ?? "";
  return message.slice(found.length);
}

/**
 * Starts a proxy on a free port.
 *
 * @param upstream the address of the server
 */
export async function startPrismProxy(upstream: string, prism: Prism): Promise<PrismProxy> {
  const exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) => {
    forwardRequest(incoming, outgoing).catch(() => outgoing.destroy()); // as the server did, which closed the connection
  });

  async function forwardRequest(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const received: Answer[] = [];
    const validated = await prism.validate(toPrismRequest(incoming, body), async () => {
      const answer = await forward(incoming, body, new URL(upstream));
      received.push(answer);
      const { status, headers, text } = answer;
      return { statusCode: status, headers, body: parseBody(headers["content-type"], text) };
    });
    for (const { status, rawHeaders, bytes, text } of received) {
      const { method = "", url = "" } = incoming;
      // Before the answer: who got it may ask what was found.
      exchanges.push({ method, path: url.replace(/\?.*/s, ""), ...validated, status, text });
      outgoing.writeHead(status, rawHeaders).end(bytes);
    }
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on TCP
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toPrismRequest({ method = "", url = "", headers }: IncomingMessage, body: Buffer): PrismRequest {
  const [path = "", ...query] = url.split("?");
  return {
    method: method.toLowerCase() as PrismRequest["method"], // no operation has any other
    url: { path, query: { ...parse(query.join("?")) } as NonNullable<PrismRequest["url"]["query"]> }, // every key has a value
    headers: joinHeaders(headers),
    body: body.length === 0 ? undefined : parseBody(headers["content-type"], body.toString()),
  };
}

/** A body as Prism expects it. Invalid JSON stays a text, which no schema of an object accepts. */
function parseBody(contentType: string | undefined, text: string): unknown {
  if (!/^application\/json\b/i.test(contentType ?? "")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
