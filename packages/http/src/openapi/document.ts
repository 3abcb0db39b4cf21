/** The parts of an OpenAPI 3.1 document that the registrar reads. Everything else in a document is left alone. */
export interface OpenApiDocument {
  paths?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, unknown>;
    [section: string]: unknown;
  };
  security?: SecurityRequirement[];
  /** By status, the answers to requests that reach no operation. */
  "x-unrouted"?: Record<string, Response | Reference>;
}

export type Schema = { readonly [keyword: string]: unknown } | boolean;

/** Scheme names that are needed together, each with its scopes. `{}` stands for "no credentials". */
export type SecurityRequirement = Record<string, string[]>;

export interface Reference {
  $ref: string;
}

export interface PathItem {
  parameters?: (Parameter | Reference)[];
  [method: string]: unknown;
}

export interface OperationObject {
  operationId?: string;
  summary?: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: SecurityRequirement[];
  "x-paginated"?: boolean;
  "x-retry"?: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  schema?: Schema;
  "x-case-insensitive"?: boolean;
  "x-clamp"?: number;
}

export interface RequestBody {
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface Response {
  content?: Record<string, MediaType>;
  headers?: Record<string, Header | Reference>;
}

export interface Header {
  schema?: Schema;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { value?: unknown } | Reference>;
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

/**
 * Follows a local reference (`#/...`), through further references, to what it names.
 *
 * @throws Error when the reference is not local or names nothing: the document was not bundled
 */
export function dereference<T>(document: OpenApiDocument, value: T | Reference): T {
  if (!isReference(value)) return value;
  if (!value.$ref.startsWith("#/")) throw new Error(`The document is not bundled: it refers to ${value.$ref}.`);
  let target: unknown = document;
  for (const segment of value.$ref.slice(2).split("/")) {
    const key = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
    target = typeof target === "object" && target !== null ? Reflect.get(target, key) : undefined;
  }
  if (target === undefined) throw new Error(`The document refers to ${value.$ref}, which it does not define.`);
  // The position of a reference decides the type of its target; OpenAPI gives no other sign of it.
  return dereference(document, target as T | Reference);
}
