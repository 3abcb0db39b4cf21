import { randomUUID } from "node:crypto";
import { maxHeaderSize } from "node:http";
import type { OpenApiDocument } from "@runout/http/openapi";
import { demandOneHost, SECURITY_SCHEMES } from "@runout/http/request";
import { BODY_LIMIT_BYTES, NOT_FOUND_MESSAGE } from "@runout/http/response";
import type { Caller, Credentials, ReadCounts, RequestLocation, SignedRequest } from "@runout/marketplace";
import { type FastifyInstance, type FastifyRequest, type FastifyServerOptions, fastify, LogController } from "fastify";
import { withoutCredentials } from "./credential-keys.ts";
import { logRequests } from "./plugins/access-log.ts";
import { admitCaller } from "./plugins/admission.ts";
import { answerConnectionError } from "./plugins/connection-errors.ts";
import { measureCounting } from "./plugins/count-metrics.ts";
import { mapErrors, sendMessage } from "./plugins/errors.ts";
import { isSignedForm } from "./plugins/form-body.ts";
import { addStaticHeaders } from "./plugins/headers.ts";
import { addHealthRoutes, type MetricsAccess } from "./plugins/health.ts";
import { locate } from "./plugins/location.ts";
import { measureRequests } from "./plugins/metrics.ts";
import { limitRate } from "./plugins/rate-limit.ts";
import { keepBodiesRaw } from "./plugins/raw-body.ts";
import { measureReads } from "./plugins/read-metrics.ts";
import { noteRouteMethods } from "./plugins/route-methods.ts";
import { type SendTimeouts, sendTimeouts } from "./plugins/send-timeouts.ts";
import { endConnectionsOnClose } from "./plugins/shutdown.ts";
import { answerUnrouted } from "./plugins/unrouted.ts";
import type { CallCounter } from "./rate-limit/call-counter.ts";
import type { CallerCheck, Handler, OperationCall } from "./registrar/compile-call.ts";
import type { Fault } from "./registrar/fault.ts";
import { registerDocument } from "./registrar/register-document.ts";
import { addContract } from "./website/contract.ts";
import { addPlaceholders } from "./website/placeholders.ts";
import { addRedirects } from "./website/redirects.ts";

/** An OpenAPI document and what serves it. */
export interface Service {
  document: OpenApiDocument;
  handlers: Record<string, Handler>;
  /** By operationId, for the operations that only some users may carry out. */
  callerChecks?: Readonly<Record<string, CallerCheck>> | undefined;
  context: (caller: Caller, location: RequestLocation, isRead: boolean, signed: SignedRequest | undefined) => unknown;
  fault?: ((operationId: string) => Fault | undefined) | undefined;
  /** Whether calls count against the rate limit. */
  counted: boolean;
  /** Receives the operations, to be called without HTTP. */
  calls?: Map<string, OperationCall> | undefined;
}

export interface HttpOptions {
  services: readonly Service[];
  /** @param operationId what is asked for */
  authenticate: (credentials: Credentials, operationId: string) => Promise<Caller>;
  /** Rejects when the database does not answer. */
  ping: () => Promise<void>;
  counter: CallCounter;
  /** Which database server answered calls that only read; without a replica there is nothing to tell. */
  readCounts?: ReadCounts | undefined;
  /** Who may read `/metrics`. @default everybody */
  metrics?: MetricsAccess | undefined;
  /** How the store of the counter does, where it has one. */
  sharedWindow?: Parameters<typeof measureCounting>[1] | undefined;
  /** Base of every absolute URL in an answer; without it, what the client wrote as Host. */
  publicUrl: string | undefined;
  /** Whether calls above the limit are refused. */
  rateLimit: boolean;
  validateResponses: boolean;
  tls: { cert: Buffer; key: Buffer } | undefined;
  /** Addresses and networks whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed. */
  trustedProxies: readonly string[];
  /** How long clients may take to send. @default a quarter of a minute for the headers, a minute for all */
  sendTimeouts?: SendTimeouts | undefined;
  /** Bytes of the largest body that is taken. @default 1 MiB */
  bodyLimit?: number | undefined;
  /** Whether URLs of other pages repeat a token that was in the query, as the real service's do. */
  echoesCredentials: boolean;
  logger: FastifyServerOptions["logger"];
}

/** Assembles the server: hooks first, in the order in which they meet a request, then the routes. */
export function buildHttp(options: HttpOptions): FastifyInstance {
  const { services, authenticate, ping, counter, publicUrl, rateLimit, validateResponses, tls, logger } = options;
  const { bodyLimit = BODY_LIMIT_BYTES } = options;
  const { requestTimeout, node } = sendTimeouts(options.sendTimeouts);
  const app: FastifyInstance = fastify({
    logger: logger ?? false,
    // The request's id is also the error code that a caller is told. Twelve digits of a UUID: drawn many at a time.
    genReqId: () => randomUUID().slice(-12),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "code" }),
    // While it shuts down, the server still answers what is under way, and closes the connection after it.
    return503OnClosing: false,
    trustProxy: options.trustedProxies.length > 0 && [...options.trustedProxies],
    forceCloseConnections: "idle",
    clientErrorHandler: answerConnectionError,
    // A path that cannot be decoded names nothing. Fastify answers it outside of all hooks.
    frameworkErrors: (_error, request, reply) => {
      addHeaders(reply);
      void addRateLimitHeaders(request, reply).then(() => sendMessage(reply, 404, NOT_FOUND_MESSAGE));
    },
    requestTimeout,
    // Slashes as with the real service (recorded); see mergeSlashes. How long a value of the path may be, the document says.
    routerOptions: { ignoreDuplicateSlashes: true, maxParamLength: maxHeaderSize },
    bodyLimit,
    ...(tls
      ? { https: { ...tls, ...node, requireHostHeader: false } }
      : { http: { ...node, requireHostHeader: false } }),
  });

  const routeMethods = noteRouteMethods(app);
  const documents = services.map(({ document }) => document);
  const addHeaders = addStaticHeaders(app, routeMethods, documents);
  const registry = measureRequests(app);
  if (options.readCounts) measureReads(registry, options.readCounts);
  if (options.sharedWindow) measureCounting(registry, options.sharedWindow);
  logRequests(app);
  endConnectionsOnClose(app);
  mapErrors(app);
  keepBodiesRaw(app, bodyLimit);
  const addRateLimitHeaders = limitRate(app, { refuses: rateLimit, counter });
  app.addHook("onRequest", async ({ raw }) => demandOneHost(raw.rawHeaders));
  answerUnrouted(app, routeMethods);

  addHealthRoutes(app, ping, registry, options.metrics ?? "open");
  addPlaceholders(app);
  const baseUrlOf = (request: FastifyRequest) => locate(request, publicUrl).baseUrl;
  addRedirects(app, baseUrlOf);
  // The first service is the API itself.
  const [api] = services;
  if (api) addContract(app, api.document, baseUrlOf);
  for (const { context, ...service } of services) {
    registerDocument(app, {
      ...service,
      securitySchemes: SECURITY_SCHEMES,
      validateResponses,
      waitsForBody: isSignedForm,
      admit: async (request, operation) => {
        const { caller, signed } = await admitCaller(request, operation, publicUrl, authenticate);
        request.isPersonal = caller.level === "user";
        // What the document describes in the query may come in the header or a form instead, under the same limits.
        if (signed) request.query = { ...Object(request.query), ...Object.fromEntries(signed.oauth) };
        const location = locate(request, publicUrl);
        const query = options.echoesCredentials ? location.query : withoutCredentials(location.query);
        return context(caller, { ...location, query }, operation.method === "GET", signed);
      },
    });
  }
  return app;
}
