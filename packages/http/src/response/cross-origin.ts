import { dereference, type OpenApiDocument, type Reference, type Response } from "../openapi/document.ts";
import { readOperations } from "../openapi/read-operations.ts";

/** Names of headers beside those that the documents describe. */
export interface FurtherHeaders {
  sent?: readonly string[];
  read?: readonly string[];
}

/** What the real service lets pages send, and read, beyond what the documents describe. */
const OF_REAL_SERVICE = {
  sent: ["Content-Type", "User-Agent", "Private-Auth-Secret", "Discogs-UID"],
  read: ["Location"],
};

/**
 * The headers that let a page of any origin use an API (CORS): it may send every header that the documents take, and read
 * every one that they describe.
 *
 * @param further what is understood and sent beside the documents
 */
export function crossOriginHeaders(documents: readonly OpenApiDocument[], further: FurtherHeaders = {}) {
  const sent = documents.flatMap(requestHeaders);
  const read = documents.flatMap(responseHeaders);
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": list(OF_REAL_SERVICE.sent, sent, further.sent),
    "access-control-expose-headers": list(OF_REAL_SERVICE.read, read, further.read),
  };
}

/** Whether a browser asks with this request if a page may send another one. */
export function isPreflight(method: string | undefined, headers: Readonly<Record<string, unknown>>): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

function requestHeaders(document: OpenApiDocument): string[] {
  const parameters = readOperations(document, []).flatMap((operation) => operation.parameters);
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  return [...parameters, ...schemes].flatMap((holder) => {
    const name: unknown = Reflect.get(Object(holder), "name");
    return Reflect.get(Object(holder), "in") === "header" && typeof name === "string" ? [name] : [];
  });
}

function responseHeaders(document: OpenApiDocument): string[] {
  const ofOperations = Object.values(document.paths ?? {}).flatMap((item) =>
    Object.values(item).flatMap((operation) => Object.values(Object(Reflect.get(Object(operation), "responses")))),
  );
  const shared = Object.values(Object(document.components?.responses));
  return [...ofOperations, ...shared].flatMap((response) => {
    // Under `responses` there are responses and references to them (OpenAPI 3.1, 4.8.16).
    return Object.keys(dereference(document, response as Response | Reference).headers ?? {});
  });
}

/** Each name once, whatever its case. */
function list(...names: (readonly string[] | undefined)[]): string {
  const byLowerCase = new Map(names.flatMap((some) => some ?? []).map((name) => [name.toLowerCase(), name]));
  return [...byLowerCase.values()].join(", ");
}
