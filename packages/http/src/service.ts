import * as messages from "@runout/spec/messages";
import { CompiledDocument } from "./compiled-document.ts";
import { type Answer, type Endpoint, Exchange, Reply } from "./exchange.ts";
import { checkOperations } from "./openapi/check-operations.ts";
import { type Operation, readOperations } from "./openapi/read-operations.ts";
import { type EndpointOptions, operationEndpoint, type ServedDocument } from "./operation-endpoint.ts";
import { countCall, limitCounted, reportUncounted } from "./rate-limit/limit-rate.ts";
import type { CallCounter } from "./rate-limit/request-window.ts";
import type { Authenticate } from "./request/authenticate-request.ts";
import type { Call } from "./request/call.ts";
import { SECURITY_SCHEMES } from "./request/credentials.ts";
import { severalHosts } from "./request/location.ts";
import { ReadRequest } from "./request/read-request.ts";
import { Router } from "./request/router.ts";
import type { AnswerCheck } from "./response/answer-checks.ts";
import { isPreflight } from "./response/cross-origin.ts";
import { cacheControl, type Headers, staticHeaders } from "./response/headers.ts";
import { allowHeader, BODY_LIMIT_BYTES, HttpError, methodNotAllowed } from "./response/http-error.ts";
import { refuse } from "./response/refuse.ts";
import { siteLinkRoutes } from "./site-links/site-link-routes.ts";
import { type SiteRoute, siteEndpoint } from "./site-route.ts";
import { toFetch } from "./to-fetch.ts";

export interface ServiceOptions {
  /** The first one is the API itself, which `/openapi.json` shows. */
  documents: readonly ServedDocument[];
  /** Routes beside those of the documents. @default none */
  routes?: readonly SiteRoute[] | undefined;
  /** Looks credentials up. */
  authenticate: Authenticate;
  /** What to wait for before an operation is carried out; undefined for nothing. When it rejects, the call is refused. @default nothing */
  ready?: (() => Promise<void> | undefined) | undefined;
  counter: CallCounter;
  /** Whether calls above the limit are refused; if not, none is counted. */
  rateLimit: boolean;
  /** Base of every absolute URL in an answer. @default what the client wrote as Host */
  publicUrl?: string | undefined;
  /**
   * Whether an answer that does not match its description is a 500, be it a success or a refusal; else undocumented keys are
   * left out in silence.
   */
  validateResponses: boolean;
  /** Whether URLs of other pages repeat a token that was in the query, as the real service's do. */
  echoesCredentials: boolean;
  /** Bytes of the largest body that is taken. @default 1 MiB */
  maxBodyBytes?: number | undefined;
  /**
   * Whether the first call of an operation compiles its validators, so that the start takes a fraction of a second less. A process
   * compiles each document once, for all its services together. That the documents fit to their handlers is checked at the start in
   * any case. @default false
   */
  compilesLate?: boolean | undefined;
}

/** An API that answers requests of any transport. */
export interface Service {
  /** Answers a request. It does not throw: whatever happens becomes an answer. */
  handle(call: Call): Promise<Answer>;
  /**
   * Answers a request of the platform's `fetch`, for pages, workers and tests. A cut connection rejects, as `fetch` does.
   *
   * @param options.clientAddress what the rate limit goes by. @default "127.0.0.1"
   */
  fetch(request: Request, options?: { clientAddress?: string }): Promise<Response>;
}

/** The methods of a path, and the headers of all its answers. */
interface Route {
  readonly endpoints: Map<string, Endpoint>;
  allow: string;
  headers: Readonly<Record<"http" | "https", Headers>>;
}

/**
 * Makes a service of OpenAPI 3.1 documents and their handlers: routes, validation and serialising come from the documents.
 *
 * @throws Error that names every mismatch between document, handlers and security
 */
export function createService(options: ServiceOptions): Service {
  const { documents, counter, rateLimit, publicUrl, maxBodyBytes = BODY_LIMIT_BYTES } = options;
  const everyAnswer = staticHeaders(documents.map(({ document }) => document));
  const router = new Router<Route>();
  const routes = new Map<string, Route>();
  /** By method and path, what declares the endpoint there. */
  const declared = new Map<string, string>();
  let unroutedCheck: AnswerCheck | undefined;
  /** @param from what the endpoint is, for a message */
  function add(method: string, path: string, endpoint: Endpoint, from: string): void {
    const place = `${method} ${path}`;
    const other = declared.get(place);
    if (other !== undefined) throw new Error(`${place} is declared twice: by ${other} and by ${from}.`);
    declared.set(place, from);
    let route = routes.get(path);
    if (route === undefined) {
      route = { endpoints: new Map(), allow: "", headers: everyAnswer };
      routes.set(path, route);
      router.add(path, route);
    }
    route.endpoints.set(method, endpoint);
    route.allow = allowHeader([...route.endpoints.keys()]);
    const methods = { "access-control-allow-methods": route.allow };
    route.headers = { http: { ...everyAnswer.http, ...methods }, https: { ...everyAnswer.https, ...methods } };
  }
  for (const served of documents) {
    const operations = checkedOperations(served);
    if (options.validateResponses) unroutedCheck ??= CompiledDocument.of(served.document).answers.unrouted;
    const common: EndpointOptions = { ...options, publicUrl, maxBodyBytes };
    for (const operation of operations) {
      const handler = served.handlers[operation.operationId];
      // checkedOperations has seen to it that there is one.
      if (handler === undefined) continue;
      const endpoint = operationEndpoint(served, operation, handler, common);
      const from = `the operation ${operation.operationId} of "${served.document.info?.title ?? "a document"}"`;
      add(operation.method, operation.path, endpoint, from);
    }
  }
  const [api] = documents;
  for (const [from, siteRoutes] of [
    ["a route of the site's links", api ? siteLinkRoutes(api.document) : []],
    ["a route of the option `routes`", options.routes ?? []],
  ] as const) {
    for (const route of siteRoutes) {
      add(route.method, route.path, siteEndpoint(route, { publicUrl, maxBodyBytes }), from);
    }
  }
  const nowhere: Endpoint = {
    operationId: undefined,
    isCounted: true,
    maxBodyBytes,
    plainStatuses: new Set(),
    check: unroutedCheck,
    async answer({ request: { method, path, call }, reply }) {
      const route = router.find(path)?.route;
      // A browser that asks whether a page may call an unknown path is not refused, or the page could not read the 404.
      if (route === undefined && !isPreflight(method, call.headers))
        throw new HttpError(404, messages.ResourceNotFound);
      if (route !== undefined) reply.headers.allow = route.allow;
      if (route !== undefined && method !== "OPTIONS") throw methodNotAllowed(method, [...route.endpoints.keys()]);
      reply.status = 204;
    },
  };

  async function handle(call: Call): Promise<Answer> {
    const request = new ReadRequest(call);
    const { method } = call;
    const found = router.find(request.path);
    const endpoint = found?.route.endpoints.get(method === "HEAD" ? "GET" : method) ?? nowhere;
    const headers = { ...(found?.route.headers ?? everyAnswer)[call.scheme ?? "http"] };
    const reply = new Reply(headers, endpoint.operationId);
    const isCounted = rateLimit && endpoint.isCounted && method !== "OPTIONS";
    try {
      const exchange = new Exchange(request, reply, found?.values ?? NO_VALUES, endpoint);
      const { mayHoldCredentials } = exchange;
      const counted = isCounted ? countCall(counter, request, headers, mayHoldCredentials) : 0;
      const used = typeof counted === "number" ? counted : await counted;
      if (call.hasSeveralHosts) throw severalHosts();
      if (exchange.waitsForForm) {
        await exchange.readForm();
        if (isCounted && mayHoldCredentials) limitCounted(request, headers, used);
      }
      await endpoint.answer(exchange);
    } catch (error) {
      refuse(reply, error, endpoint.plainStatuses);
    }
    if (!isCounted) {
      const reported = reportUncounted(rateLimit ? counter : undefined, request, headers);
      if (reported) await reported;
    }
    complete(reply);
    if (endpoint.check !== undefined && method !== "OPTIONS" && !reply.isCut) {
      try {
        endpoint.check(reply);
      } catch (error) {
        refuse(reply, error, endpoint.plainStatuses);
        complete(reply);
      }
    }
    if (method === "HEAD") reply.body = undefined;
    return reply;
  }

  return { handle, fetch: toFetch(handle) };
}

const NO_VALUES = Object.freeze({});

/** Adds the headers that follow from the status and the body. */
function complete(reply: Reply): void {
  const { status, headers, body } = reply;
  if ((status >= 200 && status < 300) || status === 304) {
    headers["cache-control"] ??= cacheControl(reply.caller?.level === "user");
  }
  if (status !== 204 && status !== 304) headers["content-length"] = String(body?.byteLength ?? 0);
}

function checkedOperations({ document, handlers }: ServedDocument): Operation[] {
  const problems: string[] = [];
  const operations = readOperations(document, problems);
  if (problems.length === 0) {
    problems.push(...checkOperations(document, operations, Object.keys(handlers), SECURITY_SCHEMES));
  }
  if (problems.length > 0) throw new Error(`The document cannot be served: ${problems.join(" ")}`);
  return operations;
}
