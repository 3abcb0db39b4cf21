import type { IncomingMessage, RequestListener } from "node:http";
import { type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";
import { isOpen, type ReadRequest, Router, severalHosts } from "@runout/http/request";
import {
  allowHeader,
  cacheControl,
  crossOriginHeaders,
  HttpError,
  isKnown,
  isPreflight,
  methodNotAllowed,
} from "@runout/http/response";
import { PICTURE_HEADERS, placeholderPicture } from "@runout/http/site-links";
import * as messages from "@runout/spec/messages";
import { compileAdaptation } from "./adapt-body.ts";
import { chooseResponse, readPreferences } from "./choose-response.ts";
import { isFor, responseExamples } from "./examples.ts";
import { makeErrorResponse, makeResponse } from "./make-response.ts";
import type { MockRequest, Prism } from "./prism.ts";
import { type CallerLevel, compileValidators, readRequest, type ValidRequest } from "./read-request.ts";
import { errorResponse, type MockResponse, messageResponse, sendResponse } from "./send-response.ts";

/** Headers that the mock reads and sends in addition to those of the document. */
const OWN_HEADERS = { sent: ["Prefer"], read: ["Allow", "X-Runout-Mock", "SL-Violations"] };

const NO_CONTENT: MockResponse = { status: 204, headers: {}, body: undefined };

/** The operations of a path, by method, in capitals. */
type Route = Map<string, Operation>;

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
  const router = createRouter(operations);
  const corsHeaders = Object.entries(crossOriginHeaders([document], OWN_HEADERS));
  // The base of the URLs in the examples; the mock's own replaces it.
  const base = document.servers?.[0]?.url.replace(/\/$/, "");
  const validators = compileValidators(document, operations);
  const served = new Map(
    operations.map((operation) => {
      const { operationId } = operation;
      const adapt = compileAdaptation(document, operations, base ?? "", operation);
      return [
        operationId,
        { described: prism.operations.get(operationId), validate: validators.get(operationId), adapt },
      ];
    }),
  );

  return (incoming, response) => {
    for (const [name, value] of corsHeaders) response.setHeader(name, value);
    if (isPreflight(incoming.method, incoming.headers)) {
      response.setHeader("access-control-allow-methods", allowHeader(["GET", "POST", "PUT", "PATCH", "DELETE"]));
      response.setHeader("access-control-max-age", "600");
    }
    respond(incoming)
      .catch(errorResponse)
      .then((answer) => sendResponse(incoming, response, answer))
      // Only a connection that is already closed gets here.
      .catch(() => response.destroy());
  };

  async function respond(incoming: IncomingMessage): Promise<MockResponse> {
    const request = readRequest(incoming);
    const { method, path, call } = request;
    if (call.hasSeveralHosts) throw severalHosts();
    const picture = method === "GET" || method === "HEAD" ? placeholderPicture(path) : undefined;
    if (picture !== undefined) return { status: 200, headers: PICTURE_HEADERS, body: picture };
    const found = router.find(path);
    // A preflight for an unknown path is not refused, or the page could not read the 404.
    if (found === undefined && isPreflight(method, call.headers)) return NO_CONTENT;
    if (found === undefined) throw new HttpError(404, messages.ResourceNotFound);
    const methods = [...found.route.keys()];
    const allow = allowHeader(methods);
    if (method === "OPTIONS") return { ...NO_CONTENT, headers: { allow } };
    const operation = found.route.get(method === "HEAD" ? "GET" : method);
    if (operation === undefined) {
      const { statusCode, message } = methodNotAllowed(method, methods);
      return messageResponse(statusCode, message, { allow });
    }
    const answer = await respondTo(request, operation, found.values);
    // Errors too: with other credentials the response may be another.
    const vary = isOpen(operation.security) ? {} : { vary: "Authorization" };
    return rebaseResponse({ ...answer, headers: { ...answer.headers, ...vary } }, base, request);
  }

  async function respondTo(
    request: ReadRequest,
    operation: Operation,
    pathValues: Readonly<Record<string, string>>,
  ): Promise<MockResponse> {
    const { described, validate, adapt } = served.get(operation.operationId) ?? {};
    if (described === undefined || validate === undefined || adapt === undefined) {
      throw new Error(`${operation.operationId} is not served.`);
    }
    const { path, call } = request;
    const preferences = readPreferences(call.headers.prefer?.toString(), request.query);
    const received = await validate(request, pathValues).catch(onlyHttpError);
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
    const query = new URLSearchParams(request.queryText);
    const answer = await makeResponse(prism, described, toPrismRequest(operation, path), preferred, (body) =>
      isAdapted ? adapt({ ...received, path, query }, preferred.dynamic ? body : undefined) : undefined,
    );
    const headers = withCaching(answer.headers, received.level);
    const { etag } = headers;
    const isNotModified = etag !== undefined && isKnown(etag, call.headers["if-none-match"]?.toString());
    if (isNotModified && operation.responses.has(304)) return { status: 304, headers, body: undefined };
    return { ...answer, headers };
  }
}

function createRouter(operations: readonly Operation[]): Router<Route> {
  const router = new Router<Route>();
  const routes = new Map<string, Route>();
  for (const operation of operations) {
    const known = routes.get(operation.path);
    const route = known ?? new Map<string, Operation>();
    route.set(operation.method, operation);
    if (known === undefined) {
      routes.set(operation.path, route);
      router.add(operation.path, route);
    }
  }
  return router;
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

/** What Prism needs to find the responses of an operation. */
function toPrismRequest(operation: Operation, path: string): MockRequest {
  const method = operation.method.toLowerCase() as MockRequest["method"]; // readOperations yields these methods only
  return { method, url: { path }, headers: {} };
}

/** Replaces the base of the examples' URLs in headers and body, so that a link in a response leads back to the mock. */
function rebaseResponse(response: MockResponse, from: string | undefined, request: ReadRequest): MockResponse {
  const { status, headers, body = "" } = response;
  if (from === undefined || !`${JSON.stringify(headers)}${body}`.includes(from)) return response;
  const literal = from.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Not the beginning of a longer host or port.
  const pattern = new RegExp(`${literal}(?![\\w.-])`, "g");
  const rebase = (text: string) => text.replaceAll(pattern, () => request.base);
  const values = Object.entries(headers).map(([name, value]) => [name, rebase(value)]);
  return { status, headers: Object.fromEntries(values), body: response.body && rebase(response.body) };
}
