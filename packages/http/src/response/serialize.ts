import type { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/read-operations.ts";
import { closeSchema } from "./close-schema.ts";
import { documentedKeys } from "./documented-keys.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What a handler returned does not match the document. Thrown only where responses are validated. */
export class ResponseMismatchError extends Error {
  override readonly name = "ResponseMismatchError";
}

/**
 * Compiles how the result of a handler becomes the bytes of its documented success response.
 *
 * @param ajv where responses are validated, an instance that is used with `closedComponents`; else undefined, and keys that
 *   the document does not describe are left out in silence
 * @param closedComponents the document's components after closeComponents
 * @returns a function from the result to bytes; what is rendered already passes as it is, undefined where no body is documented
 */
export function compileResponse(
  ajv: Ajv2020 | undefined,
  document: OpenApiDocument,
  closedComponents: OpenApiDocument["components"],
  operation: Operation,
): (result: unknown) => Uint8Array | undefined {
  const success = operation.responses.get(operation.success);
  const schema = success?.media?.schema;
  if (schema === undefined) return () => undefined;
  // Form-encoded text is what its handler wrote.
  const isJson = /\bjson\b/.test(success?.contentType ?? "");
  if (!isJson) return (result) => encoder.encode(String(result));
  const keep = documentedKeys(document, schema);
  const closed = closeSchema(document, schema);
  const validate = typeof closed === "boolean" ? undefined : ajv?.compile({ ...closed, components: closedComponents });

  const checked = new WeakSet<Uint8Array>();

  return (result) => {
    if (isRendered(result)) {
      const { bytes } = result;
      // A page from a cache was checked when it was made.
      if (validate !== undefined && !checked.has(bytes)) {
        check(decoder.decode(bytes));
        checked.add(bytes);
      }
      return bytes;
    }
    if (validate === undefined) return encoder.encode(JSON.stringify(keep(result)));
    const text = JSON.stringify(result);
    check(text);
    return encoder.encode(text);
  };

  function check(text: string | undefined): void {
    if (validate === undefined) return;
    // Checked as a client will read it: JSON has no undefined and no Date.
    if (text === undefined || !validate(JSON.parse(text))) {
      const reasons = validate.errors?.map(
        ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
      );
      throw new ResponseMismatchError(
        `The answer of ${operation.operationId} does not match its description: ${reasons?.join("; ") ?? "no body"}`,
      );
    }
  }
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
