import type { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/read-operations.ts";
import { HttpError } from "../response/http-error.ts";
import { compileBody } from "./body.ts";
import { compileHeaders, compilePath, compileQuery, type RawValues, type Values } from "./parameters.ts";

/** Any handler: what it takes is settled by the document, which the request has been validated against. */
export type Handler = (context: never, input: never) => Promise<unknown>;

/**
 * Refuses a caller who may not do what an operation does, whatever else is wrong with the body.
 *
 * @param input.body what was sent, of any shape; undefined where it is no JSON
 */
export type CallerCheck = (context: never, input: never) => Promise<void>;

/** A call as it comes over HTTP: texts, or lists of texts for a repeated key of the query, and how to read the body. */
export interface RawInput {
  path: RawValues;
  query: RawValues;
  headers: RawValues;
  /** Called when path and query are right, and only by operations that take a body. Undefined is none. */
  body: () => unknown;
}

/** Validates a call and carries it out. It throws HttpError for what does not match the document. */
export type OperationCall = (context: unknown, input: RawInput) => Promise<unknown>;

/** Reads and validates the parts of a call of one operation; each throws HttpError for what does not match the document. */
export interface CallReader {
  readPath: (raw: RawValues) => Values;
  readQuery: (raw: RawValues) => Values;
  checkHeaders: (raw: RawValues) => void;
  /** Undefined for an operation without a body, which does not look at one: clients send `null` and the like with a DELETE. */
  readBody: ReturnType<typeof compileBody> | undefined;
}

/** Compiles the reading of the calls of an operation. */
export function compileCallReader(
  ajv: { parameters: Ajv2020; bodies: Ajv2020 },
  document: OpenApiDocument,
  operation: Operation,
): CallReader {
  return {
    readPath: compilePath(ajv.parameters, document, operation),
    readQuery: compileQuery(ajv.parameters, document, operation),
    checkHeaders: compileHeaders(ajv.parameters, document, operation),
    readBody: operation.body === undefined ? undefined : compileBody(ajv.bodies, document, operation),
  };
}

/**
 * The way from a raw call of an operation to what its handler answers.
 *
 * @param callerCheck asked before a body is refused, so that a caller who may not do this at all gets that answer
 */
export function operationCall(reader: CallReader, handler: Handler, callerCheck?: CallerCheck): OperationCall {
  const { readPath, readQuery, checkHeaders, readBody } = reader;
  // The handler's own types come from the same document that the input was validated against.
  const call = handler as (context: unknown, input: { path: Values; query: Values; body: unknown }) => Promise<unknown>;
  const check = callerCheck as
    | undefined
    | ((context: unknown, input: { path: Values; body: unknown }) => Promise<void>);
  return async (context, raw) => {
    const path = readPath(raw.path);
    const query = readQuery(raw.query);
    checkHeaders(raw.headers);
    if (readBody === undefined) return call(context, { path, query, body: undefined });
    let body: unknown;
    try {
      body = readBody(raw.body, raw.query);
    } catch (error) {
      // A body in order is left to the handler, which asks the same where it has looked up what the call is about.
      await check?.(context, { path, body: parsed(raw.body) });
      throw error;
    }
    return call(context, { path, query, body });
  };
}

/** The JSON of a body that does not match its description; undefined where it is none. */
function parsed(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof HttpError) return undefined;
    throw error;
  }
}
