import type { IncomingMessage } from "node:http";
import { addressOf, bodyOf } from "@runout/http/node";
import type { OpenApiDocument, Operation } from "@runout/http/openapi";
import {
  compileBody,
  compileHeaders,
  compilePath,
  compileQuery,
  createAjv,
  Exchange,
  hasSeveralHosts,
  isOpen,
  meetsSecurity,
  type Presented,
  parseBody,
  ReadRequest,
  type Values,
} from "@runout/http/request";
import { BODY_LIMIT_BYTES, HttpError, Reply } from "@runout/http/response";
import * as messages from "@runout/spec/messages";

/** The kind of caller, by the form of the credentials: a token or a complete OAuth signature is a user's. */
export type CallerLevel = "anonymous" | "application" | "user";

/** A request's parts after validation, with defaults filled in. */
export interface Input {
  path: Values;
  query: Values;
  body: unknown;
}

/** A request that is valid, and who made it. */
export interface ValidRequest {
  level: CallerLevel;
  input: Input;
}

/**
 * Validates a request of one operation, in the server's order: credentials, which may be in a form, then host, path, query, headers
 * and body.
 *
 * @param pathValues the decoded parameters of the path
 * @throws HttpError that says what is wrong with it
 */
export type RequestValidator = (
  request: ReadRequest,
  pathValues: Readonly<Record<string, string>>,
) => Promise<ValidRequest>;

/** Reads what comes before the body. */
export function readRequest(incoming: IncomingMessage): ReadRequest {
  const { method = "GET", url = "/", headers, rawHeaders, httpVersion, socket } = incoming;
  return new ReadRequest({
    method,
    target: url,
    headers,
    clientAddress: socket.remoteAddress ?? "",
    hasSeveralHosts: hasSeveralHosts(rawHeaders),
    addressedHost: httpVersion === "1.0" ? addressOf(incoming) : undefined,
    body: bodyOf(incoming),
  });
}

/** Compiles the validation of requests for a document's operations, by operationId, with the same functions as the server's. */
export function compileValidators(
  document: OpenApiDocument,
  operations: readonly Operation[],
): Map<string, RequestValidator> {
  const [parameters, bodies] = [createAjv({ useDefaults: true }), createAjv()];
  return new Map(
    operations.map((operation) => {
      const { operationId, security } = operation;
      const readPath = compilePath(parameters, document, operation);
      const readQuery = compileQuery(parameters, document, operation);
      const checkHeaders = compileHeaders(parameters, document, operation);
      const readBody = compileBody(bodies, document, operation);
      const validate: RequestValidator = async (request, pathValues) => {
        const received = { isCounted: true, maxBodyBytes: BODY_LIMIT_BYTES };
        const exchange = new Exchange(request, new Reply({}, operationId), pathValues, received);
        if (exchange.waitsForForm) await exchange.readForm();
        const { signed } = request;
        const level = isOpen(security) ? "anonymous" : callerLevel(security, request.presented);
        // The token endpoints, which check signatures themselves, take them as parameters; everywhere else they are credentials.
        const oauth = isOpen(security) && typeof signed !== "string" ? Object.fromEntries(signed.oauth) : {};
        const raw = { ...request.query, ...oauth };
        // Every URL in a response starts with it.
        void request.base;
        const bytes = await exchange.readBody();
        const input = { path: readPath(pathValues), query: readQuery(raw) };
        checkHeaders(request.call.headers);
        const body = readBody(() => parseBody(bytes, request.contentType), raw);
        return { level, input: { ...input, body } };
      };
      return [operationId, validate];
    }),
  );
}

function callerLevel(security: Operation["security"], presented: Presented | undefined): CallerLevel {
  if (presented === undefined || !meetsSecurity(security, presented.schemes)) {
    throw new HttpError(401, messages.Unauthenticated);
  }
  if (presented.schemes.length === 0) return "anonymous";
  const isUser = presented.schemes.some((scheme) => scheme.startsWith("token") || scheme === "oauth");
  return isUser ? "user" : "application";
}
