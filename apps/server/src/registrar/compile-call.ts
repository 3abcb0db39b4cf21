import {
  compileBody,
  compilePath,
  compileQuery,
  type OpenApiDocument,
  type Operation,
  type Values,
} from "@runout/http";
import type { Ajv2020 } from "ajv/dist/2020.js";

/** Any handler: what it takes is settled by the document, which the request has been validated against. */
export type Handler = (context: never, input: never) => Promise<unknown>;

/** A call as it comes over HTTP: texts, or lists of texts for a repeated key of the query, and the body's bytes. */
export interface RawInput {
  path: Parameters<ReturnType<typeof compilePath>>[0];
  query: Parameters<ReturnType<typeof compileQuery>>[0];
  body: Buffer | undefined;
}

/** Validates a call and carries it out. It throws HttpError for what does not match the document. */
export type OperationCall = (context: unknown, input: RawInput) => Promise<unknown>;

/** Compiles the way from a raw call of an operation to what its handler answers. */
export function compileCall(
  ajv: { parameters: Ajv2020; bodies: Ajv2020 },
  document: OpenApiDocument,
  operation: Operation,
  handler: Handler,
): OperationCall {
  const readPath = compilePath(ajv.parameters, document, operation.parameters);
  const readQuery = compileQuery(ajv.parameters, document, operation.parameters);
  const readBody = compileBody(ajv.bodies, document, operation);
  // The handler's own types come from the same document that the input was validated against.
  const call = handler as (context: unknown, input: { path: Values; query: Values; body: unknown }) => Promise<unknown>;
  return async (context, raw) => {
    const path = readPath(raw.path);
    const query = readQuery(raw.query);
    return call(context, { path, query, body: readBody(raw.body) });
  };
}
