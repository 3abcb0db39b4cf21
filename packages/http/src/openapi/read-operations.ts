import type {
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  Response,
  Schema,
  SecurityRequirement,
} from "./document.ts";
import { dereference } from "./document.ts";

/** One operation of the document with everything it inherits and refers to put in place. */
export interface Operation {
  operationId: string;
  /** Upper case. */
  method: string;
  /** As the document writes it: `/listings/{listing_id}`. */
  path: string;
  /** Path-level parameters, overridden by the operation's own of the same name and location. */
  parameters: Parameter[];
  body: { required: boolean; media: MediaType } | undefined;
  /** By status, the first media type and the headers of each documented response. */
  responses: Map<number, DocumentedResponse>;
  /** The one documented 2xx status. */
  success: number;
  /** What is answered to a value that does not match its schema: 422, or 400 where the operation documents that alone. */
  refusalStatus: 422 | 400;
  security: SecurityRequirement[];
  /** The operation in the document itself. */
  object: OperationObject;
}

/** A response with what it refers to put in place. */
export interface DocumentedResponse {
  contentType: string | undefined;
  media: MediaType | undefined;
  /** By name. */
  headers: Record<string, { required: boolean; schema: Schema }>;
  /** The response in the document itself. */
  object: Response;
}

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
/** HEAD follows from GET, OPTIONS from the path; a document that describes them itself would be contradicted. */
const UNSERVED_METHODS = new Set(["HEAD", "OPTIONS", "TRACE"]);

/** An operation as the document writes it. */
export interface PlacedOperation {
  /** Upper case. */
  method: string;
  /** As the document writes it: `/listings/{listing_id}`. */
  path: string;
  /** What holds the operation, and what all operations of the path share. */
  item: PathItem;
  operation: OperationObject;
}

/** The operations of a bundled document as they are written, in its order. */
export function placedOperations(document: OpenApiDocument): PlacedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      // A path item holds an operation object under each method's name (OpenAPI 3.1, 4.8.9).
      METHODS.has(method) ? [{ method: method.toUpperCase(), path, item, operation: Object(operation) }] : [],
    ),
  );
}

/**
 * Lists the operations of a bundled document, in its order.
 *
 * @param problems receives a sentence for each operation that cannot be served safely; such operations are left out
 */
export function readOperations(document: OpenApiDocument, problems: string[]): Operation[] {
  const operations: Operation[] = [];
  const seen = new Map<string, string>();
  for (const { method, path, item, operation: object } of placedOperations(document)) {
    const where = `${method} ${path}`;
    if (UNSERVED_METHODS.has(method)) {
      problems.push(`${where} is not served from a description.`);
      continue;
    }
    const { operationId, responses: responseObjects = {}, requestBody } = object;
    if (!operationId) {
      problems.push(`${where} has no operationId.`);
      continue;
    }
    const other = seen.get(operationId);
    if (other !== undefined) problems.push(`${operationId} is the operationId of both ${other} and ${where}.`);
    seen.set(operationId, where);

    const responses = readResponses(document, responseObjects);
    const successes = [...responses.keys()].filter((status) => status >= 200 && status < 300);
    const [success] = successes;
    if (success === undefined) problems.push(`${operationId} documents no success status.`);
    if (successes.length > 1) problems.push(`${operationId} documents more than one success status.`);

    const security = object.security ?? document.security;
    if (security === undefined) problems.push(`${operationId} does not say what security it needs.`);
    if (success === undefined || security === undefined) continue;

    const body = requestBody && dereference(document, requestBody);
    operations.push({
      operationId,
      method,
      path,
      parameters: mergeParameters(document, item.parameters, object.parameters),
      body: body && { required: body.required ?? false, media: Object.values(body.content ?? {})[0] ?? {} },
      responses,
      success,
      refusalStatus: responses.has(400) && !responses.has(422) ? 400 : 422,
      security,
      object,
    });
  }
  return operations;
}

/** Responses by their status. */
export function readResponses(
  document: OpenApiDocument,
  objects: NonNullable<OperationObject["responses"]>,
): Map<number, DocumentedResponse> {
  const responses = new Map<number, DocumentedResponse>();
  for (const [status, value] of Object.entries(objects)) {
    const response = dereference(document, value);
    const [content] = Object.entries(response.content ?? {});
    const headers = Object.entries(response.headers ?? {}).map(([name, value]) => {
      const { required = false, schema = true } = dereference(document, value);
      return [name, { required, schema: dereference(document, schema) }] as const;
    });
    responses.set(Number(status), {
      contentType: content?.[0],
      media: content?.[1],
      headers: Object.fromEntries(headers),
      object: response,
    });
  }
  return responses;
}

function mergeParameters(document: OpenApiDocument, ...levels: OperationObject["parameters"][]): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const value of levels.flatMap((level) => level ?? [])) {
    const parameter = dereference(document, value);
    merged.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...merged.values()];
}
