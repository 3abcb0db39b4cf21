import type { IncomingMessage, RequestListener } from "node:http";
import { type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";
import { demandOneHost, isOpen, mergeSlashes, originForm } from "@runout/http/request";
import {
  allowHeader,
  cacheControl,
  crossOriginHeaders,
  HttpError,
  isKnown,
  isPreflight,
  methodNotAllowed,
  NOT_FOUND_MESSAGE,
} from "@runout/http/response";
import { PICTURE_HEADERS, placeholderPicture } from "@runout/http/site-links";
import { baseUrl } from "@runout/listen";
import { compileAdaptation } from "./adapt-body.ts";
import { chooseResponse, readPreferences } from "./choose-response.ts";
import { isFor, responseExamples } from "./examples.ts";
import { compileRoutes, type Route } from "./find-route.ts";
import { makeErrorResponse, makeResponse } from "./make-response.ts";
import type { MockRequest, Prism } from "./prism.ts";
import { type CallerLevel, compileRequestReaders, type ValidRequest } from "./read-request.ts";
import { errorResponse, type MockResponse, messageResponse, sendResponse } from "./send-response.ts";

/** Headers that the mock reads and sends in addition to those of the document. */
const OWN_HEADERS = { sent: ["Prefer"], read: ["Allow", "X-Runout-Mock", "SL-Violations"] };

const NO_CONTENT: MockResponse = { status: 204, headers: {}, body: undefined };

/** A host name, an IPv4 address or an IPv6 address in brackets, and perhaps a port. */
const HOST = /^([a-z0-9]([a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/**
 * Makes the HTTP side of the mock. Prism's own server is not used: it never answers a body that is not JSON, and its errors have
 * another shape than the API's.
 *
 * @throws Error for a document with an operation that cannot be served
 */
export function createRequestListener(document: OpenApiDocument, prism: Prism): RequestListener {
  const problems: string[] = [];
  const operations = readOperations(document, problems);
  if (problems.length > 0) throw new Error(`The document cannot be served: ${problems.join(" ")}`);
  const findRoute = compileRoutes(operations);
  const corsHeaders = Object.entries(crossOriginHeaders([document], OWN_HEADERS));
  // The base of the URLs in the examples; the mock's own is put in its place.
  const base = document.servers?.[0]?.url.replace(/\/$/, "");
  const readers = compileRequestReaders(document, operations);
  const served = new Map(
    operations.map((operation) => {
      const { operationId } = operation;
      const adapt = compileAdaptation(document, operations, base ?? "", operation);
      return [operationId, { described: prism.operations.get(operationId), read: readers.get(operationId), adapt }];
    }),
  );

  return (request, response) => {
    for (const [name, value] of corsHeaders) response.setHeader(name, value);
    if (isPreflight(request.method, request.headers)) {
      response.setHeader("access-control-allow-methods", allowHeader(["GET", "POST", "PUT", "PATCH", "DELETE"]));
      response.setHeader("access-control-max-age", "600");
    }
    respond(request)
      .catch(errorResponse)
      .then((answer) => sendResponse(request, response, answer))
      // Only a connection that is already closed gets here.
      .catch(() => response.destroy());
  };

  async function respond(request: IncomingMessage): Promise<MockResponse> {
    demandOneHost(request.rawHeaders);
    const target = originForm(request.url);
    const { path, query } = splitTarget(target);
    const route = findRoute(path);
    const picture = request.method === "GET" || request.method === "HEAD" ? placeholderPicture(path) : undefined;
    if (picture !== undefined) return { status: 200, headers: PICTURE_HEADERS, body: picture };
    // A preflight for an unknown path is not refused, or the page could not read the 404.
    if (route === undefined && isPreflight(request.method, request.headers)) return NO_CONTENT;
    if (route === undefined) throw new HttpError(404, NOT_FOUND_MESSAGE);
    const methods = [...route.operations.keys()];
    const allow = allowHeader(methods);
    const { method = "" } = request;
    if (method === "OPTIONS") return { ...NO_CONTENT, headers: { allow } };
    const operation = route.operations.get(method === "HEAD" ? "GET" : method);
    if (operation === undefined) {
      const { statusCode, message } = methodNotAllowed(method, methods);
      return messageResponse(statusCode, message, { allow });
    }
    const own = baseOf(request);
    const answer = await respondTo(request, route, operation, { path, query, url: `${own}${target}` });
    // Errors too: with other credentials the response may be another.
    const vary = isOpen(operation.security) ? {} : { vary: "Authorization" };
    return rebaseResponse({ ...answer, headers: { ...answer.headers, ...vary } }, base, own);
  }

  async function respondTo(
    request: IncomingMessage,
    { parameters }: Route,
    operation: Operation,
    { path, query, url }: { path: string; query: URLSearchParams; url: string },
  ): Promise<MockResponse> {
    const { described, read, adapt } = served.get(operation.operationId) ?? {};
    if (described === undefined || read === undefined || adapt === undefined) {
      throw new Error(`${operation.operationId} is not served.`);
    }
    const preferences = readPreferences(request.headers.prefer?.toString(), query);
    const received = await read({ incoming: request, url, pathValues: parameters, query }).catch(onlyHttpError);
    const examples = responseExamples(document, operation, operation.success);
    const preferred = chooseResponse(described, preferences, (name) => {
      const example = examples.find((each) => each.name === name);
      return example === undefined || received instanceof HttpError || isFor(example, received.level);
    });
    if (received instanceof HttpError) {
      if (received.statusCode !== preferred.status) return makeErrorResponse(described, received);
      return makeResponse(prism, described, toPrismRequest(operation, path), preferred);
    }
    const isAdapted = preferences.example === undefined && preferred.status === operation.success;
    const answer = await makeResponse(prism, described, toPrismRequest(operation, path), preferred, (body) =>
      isAdapted ? adapt({ ...received, path, query }, preferred.dynamic ? body : undefined) : undefined,
    );
    const headers = withCaching(answer.headers, received.level);
    const { etag } = headers;
    const isNotModified = etag !== undefined && isKnown(etag, request.headers["if-none-match"]);
    if (isNotModified && operation.responses.has(304)) return { status: 304, headers, body: undefined };
    return { ...answer, headers };
  }
}

function onlyHttpError(error: unknown): HttpError | ValidRequest {
  if (error instanceof HttpError) return error;
  throw error;
}

/** The document's example of `Cache-Control` is of one caller; it depends on who calls. */
function withCaching(headers: MockResponse["headers"], level: CallerLevel): MockResponse["headers"] {
  const isCacheable = headers["cache-control"]?.includes("must-revalidate");
  return {
    ...headers,
    ...(isCacheable && { "cache-control": cacheControl(level === "user") }),
  };
}

function splitTarget(target: string): { path: string; query: URLSearchParams } {
  const mark = target.indexOf("?");
  const [path, query] = mark === -1 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
  return { path: mergeSlashes(path), query: new URLSearchParams(query) };
}

/** What Prism needs to find the responses of an operation. */
function toPrismRequest(operation: Operation, path: string): MockRequest {
  const method = operation.method.toLowerCase() as MockRequest["method"]; // readOperations yields these methods only
  return { method, url: { path }, headers: {} };
}

/** The base of the mock's own URLs as the caller wrote it, without a slash at the end. */
function baseOf({ headers, socket }: IncomingMessage): string {
  if (headers.host !== undefined && HOST.test(headers.host)) return `http://${headers.host}`;
  const { localAddress = "127.0.0.1", localPort = 80 } = socket;
  return baseUrl({ host: localAddress, port: localPort });
}

/** Replaces the base of the examples' URLs in headers and body, so that a link in a response leads back to the mock. */
function rebaseResponse({ status, headers, body }: MockResponse, from: string | undefined, to: string): MockResponse {
  const values = Object.entries(headers).map(([name, value]) => [name, rebase(value, from, to)]);
  return { status, headers: Object.fromEntries(values), body: body && rebase(body, from, to) };
}

function rebase(text: string, from: string | undefined, to: string): string {
  if (from === undefined) return text;
  const literal = from.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Not the beginning of a longer host or port.
  return text.replaceAll(new RegExp(`${literal}(?![\\w.-])`, "g"), () => to);
}
