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
  parseBody,
  parseForm,
  readCredentials,
  readSignedRequest,
  UNAUTHENTICATED_MESSAGE,
  type Values,
} from "@runout/http/request";
import { HttpError } from "@runout/http/response";
import { readBody } from "./read-body.ts";
import { Refusal } from "./refusal.ts";

/** Who calls, as far as the form of the credentials tells: with a token or a whole OAuth signature it is a user. */
export type CallerLevel = "anonymous" | "application" | "user";

/** The parts of a request that its credentials may be in. */
export interface Signable {
  method: string;
  /** Absolute, with its query. */
  url: string;
  authorization: string | undefined;
  /** Decoded pairs of a form-encoded body. */
  form: readonly (readonly [string, string])[];
}

/** A request's parts after validation, with defaults filled in. */
export interface Input {
  path: Values;
  query: Values;
  body: unknown;
}

/** The judge of one operation's requests. */
export interface Judge {
  /** Says who calls. @throws HttpError 401 for credentials that are missing, malformed, or not of a kind that the operation takes */
  admit: (request: Signable) => CallerLevel;
  /** What the document describes in the query and may come in the Authorization header or a form instead. */
  oauthParameters: (request: Signable) => Readonly<Record<string, string>>;
  /** Reads the parts of a request; the body last, and only where the operation takes one. @throws HttpError 400, 404 or 422 that says what is wrong */
  read: (
    path: Readonly<Record<string, string>>,
    query: Readonly<Record<string, string | string[]>>,
    headers: IncomingMessage["headers"],
    body: () => unknown,
  ) => Input;
}

/** Compiles the judges of a document's operations, by operationId. They judge as the server does, by the same code. */
export function compileJudges(document: OpenApiDocument, operations: readonly Operation[]): Map<string, Judge> {
  const [parameters, bodies] = [createAjv({ useDefaults: true }), createAjv()];
  return new Map(
    operations.map((operation) => {
      const readPath = compilePath(parameters, document, operation);
      const readQuery = compileQuery(parameters, document, operation);
      const checkHeaders = compileHeaders(parameters, document, operation);
      const readBody = compileBody(bodies, document, operation);
      const judge: Judge = {
        admit: (request) => admit(operation, request),
        oauthParameters: (request) => oauthParameters(operation, request),
        read(path, query, headers, body) {
          const values = { path: readPath(path), query: readQuery(query) };
          checkHeaders(headers);
          return { ...values, body: readBody(body, Object.keys(query)) };
        },
      };
      return [operation.operationId, judge];
    }),
  );
}

function admit({ security }: Operation, { method, url, authorization, form }: Signable): CallerLevel {
  if (isOpen(security)) return "anonymous";
  const signed = readSignedRequest({ method, url, otherUrls: [], authorization, form });
  const query = groupPairs(new URL(url).searchParams);
  const presented = readCredentials(authorization, query, signed);
  if (presented === undefined || !meetsSecurity(security, presented.schemes)) {
    throw new HttpError(401, UNAUTHENTICATED_MESSAGE);
  }
  if (presented.schemes.length === 0) return "anonymous";
  const isUser = presented.schemes.some((scheme) => scheme.startsWith("token") || scheme === "oauth");
  return isUser ? "user" : "application";
}

/** The token endpoints, which check signatures themselves, read them; everywhere else they are credentials. */
function oauthParameters(
  { security }: Operation,
  { method, url, authorization, form }: Signable,
): Record<string, string> {
  if (!isOpen(security)) return {};
  const signed = readSignedRequest({ method, url, otherUrls: [], authorization, form });
  return typeof signed === "string" ? {} : Object.fromEntries(signed.oauth);
}

/** The parts of a request that its judge is asked about. */
export interface JudgedRequest {
  /** As it came. */
  incoming: IncomingMessage;
  /** Absolute, with its query. */
  url: string;
  pathValues: Readonly<Record<string, string>>;
  query: URLSearchParams;
}

/**
 * Judges a request in the server's order: credentials, which may be in a form, then path, query and body.
 *
 * @returns the refusal of a bad one
 * @throws Refusal 413
 */
export async function judgeRequest(
  { admit, oauthParameters, read }: Judge,
  { incoming, url, pathValues, query }: JudgedRequest,
): Promise<{ level: CallerLevel; input: Input } | HttpError> {
  const { headers } = incoming;
  const { authorization, "content-type": contentType } = headers;
  const signable = { method: incoming.method ?? "", url, authorization, form: [] };
  const values = groupPairs(query);
  try {
    if (!isSignedForm({ contentType, authorization, queryNames: Object.keys(values) })) {
      const level = admit(signable);
      const body = await readBody(incoming);
      const parameters = { ...values, ...oauthParameters(signable) };
      return { level, input: read(pathValues, parameters, headers, () => parseBody(body, contentType)) };
    }
    const body = await readBody(incoming, MAX_FORM_BYTES, formTooLarge);
    const form = [...parseForm(body ?? Buffer.alloc(0))];
    const level = admit({ ...signable, form });
    // A body that holds nothing but a signature has been read with it.
    const isSignature = form.length > 0 && form.every(([name]) => name.startsWith("oauth_"));
    const parameters = { ...values, ...oauthParameters({ ...signable, form }) };
    const json = () => (isSignature ? undefined : parseBody(body, contentType));
    return { level, input: read(pathValues, parameters, headers, json) };
  } catch (error) {
    if (error instanceof HttpError && !(error instanceof Refusal)) return error;
    throw error;
  }
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
