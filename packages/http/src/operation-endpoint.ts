import type { Caller, RequestLocation, SignedRequest } from "@runout/marketplace";
import { CompiledDocument } from "./compiled-document.ts";
import type { Endpoint, Exchange } from "./exchange.ts";
import type { OpenApiDocument } from "./openapi/document.ts";
import type { Operation } from "./openapi/read-operations.ts";
import { type Authenticate, authenticateRequest } from "./request/authenticate-request.ts";
import { parseBody } from "./request/body.ts";
import { isOpen } from "./request/credentials.ts";
import { withoutCredentials } from "./request/location.ts";
import { type CallerCheck, type Handler, type OperationCall, operationCall } from "./request/operation-call.ts";
import { applyFault, carriesOut, type Fault } from "./response/fault.ts";
import { linkHeader } from "./response/headers.ts";
import { compileResponse, isKnown, isRendered } from "./response/serialize.ts";

/** An OpenAPI document and what serves it. */
export interface ServedDocument {
  /** Bundled: every reference is local. */
  document: OpenApiDocument;
  /** By operationId, one for each operation of the document. */
  handlers: Record<string, Handler>;
  /** By operationId, for the operations that only some users may carry out. @default none */
  callerChecks?: Readonly<Record<string, CallerCheck>> | undefined;
  /** What a handler is given besides its input. */
  context: (caller: Caller, location: RequestLocation, isRead: boolean, signed: SignedRequest | undefined) => unknown;
  /** The fault that a call of an operation shows, if any. @default none */
  fault?: ((operationId: string) => Fault | undefined) | undefined;
  /** Whether calls count against the rate limit. */
  counted: boolean;
  /** Receives each operation by its id, to be called without HTTP. @default they are not needed */
  calls?: Map<string, OperationCall> | undefined;
}

/** What the endpoints of all documents have in common. */
export interface EndpointOptions {
  authenticate: Authenticate;
  /** What to wait for before an operation is carried out; undefined for nothing. */
  ready?: (() => Promise<void> | undefined) | undefined;
  publicUrl: string | undefined;
  maxBodyBytes: number;
  echoesCredentials: boolean;
  validateResponses: boolean;
  /** Whether the first call of an operation compiles its validators, so that the start need not. @default false */
  compilesLate?: boolean | undefined;
}

/**
 * Makes the endpoint of an operation. What happens to a call, in this order: authentication, a fault with a status, path, query,
 * headers, body, handler, a fault that delays or cuts the answer.
 */
export function operationEndpoint(
  served: ServedDocument,
  operation: Operation,
  handler: Handler,
  options: EndpointOptions,
): Endpoint {
  const { document, fault: nextFault } = served;
  const { operationId, success, responses, security } = operation;
  const { publicUrl, validateResponses, compilesLate = false } = options;
  const compiled = CompiledDocument.of(document);
  const call = whenNeeded(compilesLate, () =>
    operationCall(compiled.readerOf(operation), handler, served.callerChecks?.[operationId]),
  );
  served.calls?.set(operationId, call);
  const write = whenNeeded(compilesLate, () => compileResponse(document, operation, validateResponses));
  const contentType = responses.get(success)?.contentType;
  // Form-encoded answers hold secrets (RFC 5849, 2.1 and 2.3).
  const isSecret = contentType === "application/x-www-form-urlencoded";
  const isRead = operation.method === "GET";
  const hasNotModified = responses.has(304);
  const variesByCaller = !isOpen(security);

  async function answer(exchange: Exchange): Promise<void> {
    const { request, reply, values } = exchange;
    // What is answered depends on the credentials, also where it is a refusal.
    if (variesByCaller) reply.headers.vary = "Authorization";
    const waiting = options.ready?.();
    if (waiting) await waiting;
    const found = authenticateRequest(request, operation, publicUrl, options.authenticate);
    const { caller, signed, whyNoUser } = found instanceof Promise ? await found : found;
    reply.caller = caller;
    if (whyNoUser !== undefined) {
      reply.report("info", "a signed call is not taken for a user's", { reason: whyNoUser });
    }
    // What the document describes in the query may come in the header or a form instead, under the same limits.
    if (signed) request.query = { ...request.query, ...Object.fromEntries(signed.oauth) };
    const { path, queryText } = request;
    const query = options.echoesCredentials ? queryText : withoutCredentials(queryText);
    const context = served.context(caller, { baseUrl: publicUrl ?? request.base, path, query }, isRead, signed);
    const fault = nextFault?.(operationId);
    if (fault !== undefined && !carriesOut(fault) && (await applyFault(fault, document, operation, reply))) return;
    const bytes = exchange.hasBody ? await exchange.readBody() : undefined;
    const { headers } = request.call;
    const result = await call(context, {
      path: values,
      query: request.query,
      headers,
      body: () => parseBody(bytes, request.contentType),
    });
    const body = write(result);
    if (fault !== undefined && (await applyFault(fault, document, operation, reply))) return;
    if (isRendered(result)) {
      reply.headers.etag = result.etag;
      const { "if-none-match": known } = headers;
      if (hasNotModified && isKnown(result.etag, typeof known === "object" ? known.join(", ") : known)) {
        reply.status = 304;
        return;
      }
    }
    const link = linkHeader(result);
    if (link !== undefined) reply.headers.link = link;
    if (contentType !== undefined) reply.headers["content-type"] = contentType;
    if (isSecret) reply.headers["cache-control"] = "no-store";
    reply.status = success;
    reply.body = body;
  }

  return {
    operationId,
    isCounted: served.counted,
    maxBodyBytes: options.maxBodyBytes,
    plainStatuses: plainStatusesOf(operation),
    check: validateResponses ? compiled.answers.ofOperation(operation) : undefined,
    answer,
  };
}

function plainStatusesOf({ responses }: Operation): Set<number> {
  return new Set(
    [...responses].filter(([, { contentType }]) => contentType === "text/plain").map(([status]) => status),
  );
}

/** A function that is made now, or by its first call. */
function whenNeeded<Arguments extends unknown[], Result>(
  isLate: boolean,
  make: () => (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  if (!isLate) return make();
  let made: ReturnType<typeof make> | undefined;
  return (...values) => {
    made ??= make();
    return made(...values);
  };
}
