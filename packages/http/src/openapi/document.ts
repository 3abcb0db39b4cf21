/** The parts of a bundled OpenAPI 3.1 document that server, mock and documentation read. Others are kept as they are. */
export interface OpenApiDocument {
  openapi?: string;
  info?: { title: string; version: string; description?: string };
  servers?: { url: string }[];
  tags?: { name: string; description?: string }[];
  paths?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, unknown>;
    [section: string]: unknown;
  };
  security?: SecurityRequirement[];
  /** By status, the responses to requests that match no operation. */
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
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: SecurityRequirement[];
  /** Where each behavior is known from. */
  "x-source"?: Source[];
  /** Whether a request whose response was lost can be sent again. */
  "x-retry"?: "safe" | "never";
  "x-paginated"?: boolean;
}

/** A behavior, the kind of evidence for it, and which page, recording or report that is. */
export interface Source {
  behavior: string;
  from: "documented" | "recorded" | "reported" | "chosen";
  where: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  schema?: Schema;
  "x-case-insensitive"?: boolean;
  "x-clamp"?: number;
  /** What the values of a list's parameter `sort` sort by. */
  "x-sort"?: SortRule;
}

/** How a list is sorted. */
export interface SortRule {
  /** The value that is used without the parameter. */
  by: string;
  /** The order that is used without `sort_order`. */
  order: string;
  /** For each value the path of the property: `price.value`. */
  keys: Readonly<Record<string, string>>;
}

export interface RequestBody {
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, Header | Reference>;
  /** Whether any operation can give it, so that the documentation describes it once. */
  "x-shared"?: boolean;
}

export interface Header {
  required?: boolean;
  schema?: Schema;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Example {
  summary?: string;
  value?: unknown;
  /** The kinds of callers that get this response. @default all */
  "x-callers"?: string[];
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
