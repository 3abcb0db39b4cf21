import type { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument, Schema } from "../openapi/document.ts";
import { dereference } from "../openapi/document.ts";
import { inPlaceSchemas } from "../openapi/in-place-schemas.ts";
import type { Operation } from "../openapi/read-operations.ts";
import { HttpError } from "../response/http-error.ts";
import { violationError } from "./violation-error.ts";

/**
 * Compiles the reading of an operation's body. Bodies are strict: nothing is coerced, nothing is removed.
 *
 * @returns a function that reads a body, undefined for none, and checks it; it throws HttpError 422, or 400 where the
 *   operation documents no 422, for what does not match the schema. `queryNames` are the query's keys: a body's fields that
 *   were sent there are told of.
 */
export function compileBody(
  ajv: Ajv2020,
  document: OpenApiDocument,
  operation: Operation,
): (read: () => unknown, queryNames?: readonly string[]) => unknown {
  const { body: described, refusalStatus } = operation;
  // An operation without a body does not look at one: clients send `null` and the like with a DELETE.
  if (described === undefined) return () => undefined;
  const schema = described.media.schema ?? true;
  const choose = compileChoice(ajv, document, schema);
  const validate = choose === undefined ? compile(ajv, document, schema) : undefined;
  const fields = new Set(inPlaceSchemas(document, schema).flatMap(({ properties }) => Object.keys(Object(properties))));
  return (read, queryNames = []) => {
    const body = read();
    if (body === undefined && !described.required) return undefined;
    const check = validate ?? choose?.(body);
    if (check && !check(body ?? null)) {
      const error = violationError(check.errors ?? [], refusalStatus);
      if (body !== undefined || !queryNames.some((name) => fields.has(name))) throw error;
      throw new HttpError(error.statusCode, `${error.message} Send the fields as JSON in the body, not in the query.`);
    }
    return body;
  };
}

/** Compiles a schema with the document's components beside it, so that its `#/components/...` references resolve. */
function compile(ajv: Ajv2020, document: OpenApiDocument, schema: Schema) {
  return ajv.compile(typeof schema === "boolean" ? schema : { ...schema, components: document.components });
}

/**
 * For a body that is one of several shapes told apart by a discriminator (OpenAPI 3.1, 4.8.25): picks the shape first, so
 * that what is said about the body is about the shape that was meant.
 */
function compileChoice(ajv: Ajv2020, document: OpenApiDocument, value: Schema) {
  const schema = dereference(document, value);
  if (typeof schema === "boolean" || !Array.isArray(schema.oneOf)) return undefined;
  const tag = Reflect.get(Object(schema.discriminator), "propertyName");
  if (typeof tag !== "string") return undefined;

  const shapes = new Map<unknown, ReturnType<typeof compile>>();
  for (const branch of schema.oneOf) {
    const properties = Reflect.get(Object(dereference(document, branch)), "properties");
    const { const: label } = Object(dereference(document, Object(properties)[tag]));
    if (label === undefined) throw new Error(`A shape told apart by ${tag} does not say its ${tag}.`);
    shapes.set(label, compile(ajv, document, branch));
  }
  const tagged = ajv.compile({
    type: "object",
    required: [tag],
    properties: { [tag]: { enum: [...shapes.keys()] } },
  });
  return (body: unknown) => (tagged(body) ? shapes.get(Reflect.get(Object(body), tag)) : tagged) ?? tagged;
}
