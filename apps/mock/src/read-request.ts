import type { IncomingMessage } from "node:http";
import type { OpenApiDocument, Operation } from "@runout/http/openapi";
import {
  compileBody,
  compileHeaders,
  compilePath,
  compileQuery,
  createAjv,
  formTooLarge,
  isOpen,
  isSignedForm,
  MAX_FORM_BYTES,
  meetsSecurity,
  type Presented,
  parseBody,
  parseForm,
  readCredentials,
  readSignedRequest,
  UNAUTHENTICATED_MESSAGE,
  type Values,
} from "@runout/http/request";
import { BODY_LIMIT_BYTES, bodyTooLarge, HttpError } from "@runout/http/response";

/** Who calls, as far as the form of the credentials tells: with a token or a whole OAuth signature it is a user. */
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

/** What a request reader is given. */
export interface RawRequest {
  incoming: IncomingMessage;
  /** Absolute, with its query. */
  url: string;
  pathValues: Readonly<Record<string, string>>;
  query: URLSearchParams;
}

/** Reads a request of one operation. @throws HttpError that says what is wrong with it */
export type RequestReader = (request: RawRequest) => Promise<ValidRequest>;

/** Compiles the reading of a document's requests, by operationId. It reads as the server does, with the same functions. */
export function compileRequestReaders(
  document: OpenApiDocument,
  operations: readonly Operation[],
): Map<string, RequestReader> {
  const [parameters, bodies] = [createAjv({ useDefaults: true }), createAjv()];
  return new Map(
    operations.map((operation) => {
      const readPath = compilePath(parameters, document, operation);
      const readQuery = compileQuery(parameters, document, operation);
      const checkHeaders = compileHeaders(parameters, document, operation);
      const readBody = compileBody(bodies, document, operation);
      const reader: RequestReader = async ({ incoming, pathValues, query, url }) => {
        const { level, parameterValues, getBody } = await readCaller(operation, { incoming, query, url });
        const input = { path: readPath(pathValues), query: readQuery(parameterValues) };
        checkHeaders(incoming.headers);
        return { level, input: { ...input, body: readBody(getBody, parameterValues) } };
      };
      return [operation.operationId, reader];
    }),
  );
}

/**
 * Reads who calls. A form may hold the credentials, so it is received first; otherwise the caller is known before the body is received.
 *
 * @returns with the caller's level the query, with what OAuth adds to it, and a function that reads the body as JSON
 * @throws HttpError 401 for credentials that are missing, malformed, or not of a kind that the operation takes; 413
 */
async function readCaller({ security }: Operation, { incoming, query, url }: Omit<RawRequest, "pathValues">) {
  const { method = "", headers } = incoming;
  const { authorization, "content-type": contentType } = headers;
  const values = groupPairs(query);
  const isForm = isSignedForm({ contentType, authorization, queryNames: Object.keys(values) });
  const formBytes = isForm ? await receiveBody(incoming, MAX_FORM_BYTES, formTooLarge()) : undefined;
  const form = isForm ? [...parseForm(formBytes ?? Buffer.alloc(0))] : [];
  const signed = readSignedRequest({ method, url, otherUrls: [], authorization, form });
  const level = isOpen(security) ? "anonymous" : levelOf(security, readCredentials(authorization, values, signed));
  const bytes = isForm ? formBytes : await receiveBody(incoming, BODY_LIMIT_BYTES, bodyTooLarge(BODY_LIMIT_BYTES));
  // A body that holds nothing but a signature has been read with it.
  const isSignature = form.length > 0 && form.every(([name]) => name.startsWith("oauth_"));
  // The token endpoints, which check signatures themselves, take them as parameters; everywhere else they are credentials.
  const oauth = isOpen(security) && typeof signed !== "string" ? Object.fromEntries(signed.oauth) : {};
  const parameterValues: Record<string, string | string[]> = { ...values, ...oauth };
  return { level, parameterValues, getBody: () => (isSignature ? undefined : parseBody(bytes, contentType)) };
}

function levelOf(security: Operation["security"], presented: Presented | undefined): CallerLevel {
  if (presented === undefined || !meetsSecurity(security, presented.schemes)) {
    throw new HttpError(401, UNAUTHENTICATED_MESSAGE);
  }
  if (presented.schemes.length === 0) return "anonymous";
  const isUser = presented.schemes.some((scheme) => scheme.startsWith("token") || scheme === "oauth");
  return isUser ? "user" : "application";
}

/**
 * Receives a request's body.
 *
 * @param tooLarge thrown where it has more than `limit` bytes
 * @returns undefined for GET and HEAD, whose bodies mean nothing
 */
async function receiveBody(request: IncomingMessage, limit: number, tooLarge: HttpError): Promise<Buffer | undefined> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  if (Number(request.headers["content-length"]) > limit) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  // Listeners rather than `for await`, which would destroy the socket when it stops early, before the response is sent.
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) reject(tooLarge);
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
  });
}

/** The values of a query by name: a text, or a list of texts where the name is repeated. */
function groupPairs(pairs: Iterable<readonly [string, string]>): Record<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of pairs) {
    const known = values.get(name);
    values.set(name, known === undefined ? value : [known, value].flat());
  }
  return Object.fromEntries(values);
}
