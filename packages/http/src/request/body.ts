import * as messages from "@runout/spec/messages";
import type { ValidateFunction } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument, Schema } from "../openapi/document.ts";
import { dereference } from "../openapi/document.ts";
import { inPlaceSchemas } from "../openapi/in-place-schemas.ts";
import type { Operation } from "../openapi/read-operations.ts";
import { HttpError } from "../response/http-error.ts";
import { compileSchema } from "./compile-schema.ts";
import { violationError } from "./violation-error.ts";

/** Levels of lists and objects in each other. No schema of ours is deeper than ten; recursive code would break at thousands. */
const MAX_DEPTH = 100;

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Compiles the reading of an operation's body. Bodies are strict: nothing is coerced, nothing is removed.
 *
 * @returns a function that reads a body, undefined for none, and checks it; it throws HttpError 422, or 400 where the
 *   operation documents no 422, for what does not match the schema. The refusal names fields of the body that were sent in the query.
 */
export function compileBody(
  ajv: Ajv2020,
  document: OpenApiDocument,
  operation: Operation,
): (read: () => unknown, query?: Readonly<Record<string, unknown>>) => unknown {
  const { body: described, refusalStatus } = operation;
  // An operation without a body does not look at one: clients send `null` and the like with a DELETE.
  if (described === undefined) return () => undefined;
  const schema = described.media.schema ?? true;
  const choose = compileChoice(ajv, document, schema);
  const validate = choose === undefined ? compileSchema(ajv, document.components, schema) : undefined;
  const fields = new Set(inPlaceSchemas(document, schema).flatMap(({ properties }) => Object.keys(Object(properties))));
  return (read, query = {}) => {
    const body = read();
    if (body === undefined && !described.required) return undefined;
    const check = validate ?? choose?.(body);
    if (check && !check(body ?? null)) {
      const error = violationError(check.errors ?? [], refusalStatus);
      if (body !== undefined || !Object.keys(query).some((name) => fields.has(name))) throw error;
      throw new HttpError(error.statusCode, `${error.message} Send the fields as JSON in the body, not in the query.`);
    }
    return body;
  };
}

/**
 * For a body that is one of several shapes that a discriminator distinguishes (OpenAPI 3.1, 4.8.25): picks the shape first, so
 * that what is said about the body is about the shape that was meant.
 */
function compileChoice(ajv: Ajv2020, document: OpenApiDocument, value: Schema) {
  const schema = dereference(document, value);
  if (typeof schema === "boolean" || !Array.isArray(schema.oneOf)) return undefined;
  const tag = Reflect.get(Object(schema.discriminator), "propertyName");
  if (typeof tag !== "string") return undefined;

  const shapes = new Map<unknown, ValidateFunction>();
  for (const branch of schema.oneOf) {
    const properties = Reflect.get(Object(dereference(document, branch)), "properties");
    const { const: label } = Object(dereference(document, Object(properties)[tag]));
    if (label === undefined) throw new Error(`A shape told apart by ${tag} does not say its ${tag}.`);
    shapes.set(label, compileSchema(ajv, document.components, branch));
  }
  const tagged = ajv.compile({
    type: "object",
    required: [tag],
    properties: { [tag]: { enum: [...shapes.keys()] } },
  });
  return (body: unknown) => (tagged(body) ? shapes.get(Reflect.get(Object(body), tag)) : tagged) ?? tagged;
}

/**
 * Reads a request body as JSON whatever its Content-Type says: the real service does, and clients in use misspell it.
 *
 * @param contentType what the client calls it; only the refusal of a body that is not JSON depends on it
 * @returns undefined for an empty body
 * @throws HttpError 400 that says what is wrong
 */
export function parseBody(bytes: Uint8Array | undefined, contentType?: string): unknown {
  if (bytes === undefined || bytes.length === 0) return undefined;
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw notJson(contentType, messages.BodyNotUtf8);
  }
  if (text.trim() === "") return undefined;
  const body = parseText(text, contentType);
  if (isDeeper(body, MAX_DEPTH)) {
    throw new HttpError(400, messages.BodyNestedTooDeeply({ limit: MAX_DEPTH }));
  }
  return body;
}

function parseText(text: string, contentType: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    // The engine may quote the body, which may hold a credential that was sent to the wrong place.
    const reason = message.replace(/, (\.\.\.)?".*"(\.\.\.)? is not valid JSON$/s, "");
    throw notJson(contentType, messages.MalformedJson({ reason }));
  }
}

/**
 * The refusal of a form says that JSON is wanted, in the real service's words (recorded). JSON that is called a form is taken, because
 * many HTTP libraries call every body so.
 */
function notJson(contentType: string | undefined, message: string): HttpError {
  const isForm = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType ?? "");
  return new HttpError(400, isForm ? messages.FormInsteadOfJson : message);
}

/** Goes down level by level, because a recursive function would itself be the victim of what it looks for. */
function isDeeper(body: unknown, levels: number): boolean {
  let parts = [body].filter(isCompound);
  for (let depth = 0; parts.length > 0; depth += 1) {
    if (depth >= levels) return true;
    parts = parts.flatMap((part) => Object.values(part)).filter(isCompound);
  }
  return false;
}

const isCompound = (value: unknown): value is object => typeof value === "object" && value !== null;
