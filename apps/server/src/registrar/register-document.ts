import { type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";
import { createAjv, isOpen, parseBody } from "@runout/http/request";
import { isKnown, linkHeader } from "@runout/http/response";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { checkOperations } from "./check-operations.ts";
import { closeComponents } from "./close-schema.ts";
import { type CallerCheck, compileCall, type Handler, type OperationCall, type RawInput } from "./compile-call.ts";
import { compileResponse } from "./compile-response.ts";
import { carriesOut, type Fault, meetFault } from "./fault.ts";
import { isRendered } from "./rendered.ts";

export interface Registration {
  /** Bundled: every reference is local. */
  document: OpenApiDocument;
  /** By operationId, one for each operation of the document. */
  handlers: Record<string, Handler>;
  /** By operationId, for the operations that only some users may carry out. @default none */
  callerChecks?: Readonly<Record<string, CallerCheck>> | undefined;
  /** The security schemes that `admit` can tell apart. */
  securitySchemes: readonly string[];
  /** Says who is calling, before anything else is looked at, and returns the handler's context. Throws to refuse. */
  admit: (request: FastifyRequest, operation: Operation) => Promise<unknown>;
  /** Whether `admit` needs the body of this request, which it is called before else. @default never */
  waitsForBody?: ((request: FastifyRequest) => boolean) | undefined;
  /** The fault that this call meets, if any. */
  fault?: ((operationId: string) => Fault | undefined) | undefined;
  /** Whether a response that does not match the document is a 500; else undocumented keys are left out in silence. */
  validateResponses: boolean;
  /** Whether calls count against the rate limit. */
  counted: boolean;
  /** Receives each operation that is served, by its id, to be called without HTTP. @default nobody needs them */
  calls?: Map<string, OperationCall> | undefined;
}

declare module "fastify" {
  interface FastifyRequest {
    /** What `admit` returned for this call. */
    operationContext: unknown;
    /** The fault that this call meets once it is carried out. */
    operationFault: Fault | undefined;
  }
  interface FastifyContextConfig {
    operationId?: string;
    /** Whether a call counts against the rate limit; it does unless this is false. */
    counted?: boolean;
    /** The statuses that the operation documents as plain text. */
    plainStatuses?: ReadonlySet<number>;
  }
}

/**
 * Attaches a handler to each operation of an OpenAPI 3.1 document, with validation of the request and the response.
 * What happens to a request, in this order: authentication, a fault with a status, path, query, body,
 * handler, a fault that delays or cuts the answer.
 *
 * @throws Error that names every mismatch between document, handlers and security; nothing is attached then
 */
export function registerDocument(app: FastifyInstance, registration: Registration): Operation[] {
  const { document, handlers, counted, validateResponses } = registration;
  const problems: string[] = [];
  const operations = readOperations(document, problems);
  if (problems.length === 0) {
    problems.push(...checkOperations(document, operations, Object.keys(handlers), registration.securitySchemes));
  }
  if (problems.length > 0) throw new Error(`The document cannot be served: ${problems.join(" ")}`);

  const compilers = {
    parameters: createAjv({ useDefaults: true }),
    bodies: createAjv(),
    responses: validateResponses ? createAjv() : undefined,
    closedComponents: closeComponents(document),
  };
  for (const name of ["operationContext", "operationFault"] as const) {
    if (!app.hasRequestDecorator(name)) app.decorateRequest(name, undefined);
  }

  for (const operation of operations) {
    const { operationId, method, path } = operation;
    const handler = handlers[operationId];
    const check = registration.callerChecks?.[operationId];
    if (handler === undefined) throw new Error(`${operationId} has no handler.`); // checkOperations has said so
    const call = compileCall(compilers, document, operation, handler, check);
    registration.calls?.set(operationId, call);
    app.route({
      method,
      url: path.replaceAll(/\{([^}]+)\}/g, ":$1"),
      config: { operationId, counted, plainStatuses: plainStatusesOf(operation) },
      onRequest: async (request, reply) =>
        registration.waitsForBody?.(request) ? undefined : receive(registration, operation, request, reply),
      preValidation: async (request, reply) =>
        registration.waitsForBody?.(request) ? receive(registration, operation, request, reply) : undefined,
      handler: serve(document, operation, call, compilers),
    });
  }
  return operations;
}

interface BytesInput {
  params: RawInput["path"];
  query: RawInput["query"];
  headers: RawInput["headers"];
  body: Buffer | undefined;
}

interface Compilers {
  parameters: Ajv2020;
  bodies: Ajv2020;
  responses: Ajv2020 | undefined;
  closedComponents: OpenApiDocument["components"];
}

function plainStatusesOf({ responses }: Operation): Set<number> {
  return new Set(
    [...responses].filter(([, { contentType }]) => contentType === "text/plain").map(([status]) => status),
  );
}

/** The part of a call that comes before its body is looked at. */
async function receive(registration: Registration, operation: Operation, request: FastifyRequest, reply: FastifyReply) {
  // What is answered depends on the credentials, also where it is a refusal.
  if (!isOpen(operation.security)) reply.header("vary", "Authorization");
  request.operationContext = await registration.admit(request, operation);
  request.operationFault = registration.fault?.(operation.operationId);
  if (request.operationFault === undefined || carriesOut(request.operationFault)) return undefined;
  const cut = await meetFault(request.operationFault, registration.document, operation, reply);
  return cut ? reply : undefined;
}

function serve(document: OpenApiDocument, operation: Operation, call: OperationCall, compilers: Compilers) {
  const write = compileResponse(compilers.responses, document, compilers.closedComponents, operation);
  const contentType = operation.responses.get(operation.success)?.contentType;

  return async (request: FastifyRequest, reply: FastifyReply) => {
    // Fastify's router and query parser yield texts, or lists of texts for a repeated key; the body comes as bytes.
    const { params, query, headers, body } = request as unknown as BytesInput;
    const read = () => parseBody(body, request.declaredType);
    const result = await call(request.operationContext, { path: params, query, headers, body: read });

    const payload = write(result);
    const fault = request.operationFault;
    if (fault !== undefined && (await meetFault(fault, document, operation, reply))) return reply;
    if (isRendered(result)) {
      reply.header("etag", result.etag);
      if (operation.responses.has(304) && isKnown(result.etag, request.headers["if-none-match"])) {
        return reply.code(304).send();
      }
    }
    const link = linkHeader(result);
    if (link !== undefined) reply.header("link", link);
    if (contentType !== undefined) reply.header("content-type", contentType);
    // Form-encoded answers hold secrets (RFC 5849, 2.1 and 2.3).
    if (contentType === "application/x-www-form-urlencoded") reply.header("cache-control", "no-store");
    // Bytes, not text: to JSON text Fastify adds a charset that the real service does not send.
    return reply.code(operation.success).send(payload);
  };
}
