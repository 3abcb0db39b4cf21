import type { OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/read-operations.ts";
import { documentedKeys } from "./documented-keys.ts";

const encoder = new TextEncoder();

/**
 * Compiles how the result of a handler becomes the bytes of its documented success response.
 *
 * @param keepsAllKeys whether keys that the document does not describe stay, so that they can be found; else they are
 *   left out in silence
 * @returns a function from the result to bytes; what is rendered already passes as it is, undefined where no body is documented
 */
export function compileResponse(
  document: OpenApiDocument,
  operation: Operation,
  keepsAllKeys: boolean,
): (result: unknown) => Uint8Array | undefined {
  const success = operation.responses.get(operation.success);
  const schema = success?.media?.schema;
  if (schema === undefined) return () => undefined;
  // Form-encoded text is what its handler wrote.
  const isJson = /\bjson\b/.test(success?.contentType ?? "");
  if (!isJson) return (result) => encoder.encode(String(result));
  const keep = keepsAllKeys ? (value: unknown) => value : documentedKeys(document, schema);
  return (result) => (isRendered(result) ? result.bytes : encoder.encode(JSON.stringify(keep(result))));
}

/** An answer that its handler has rendered already, with the entity tag of what it shows (RFC 9110, 8.8.3). */
export interface Rendered {
  /** JSON, UTF-8. */
  readonly bytes: Uint8Array;
  /** With its quotes. */
  readonly etag: string;
}

/** Whether a handler's result is rendered already. */
export function isRendered(result: unknown): result is Rendered {
  const { bytes, etag } = Object(result) as Partial<Rendered>; // read as unknown parts, and checked here
  return bytes instanceof Uint8Array && typeof etag === "string";
}

/**
 * Whether a caller has an answer already: `If-None-Match` names its tag, or any (`*`). Tags are compared weakly, as the
 * header asks (RFC 9110, 13.1.2).
 *
 * @param etag with its quotes
 */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
