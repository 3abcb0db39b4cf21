import type { OpenApiDocument, Schema } from "../openapi/document.ts";
import { inPlaceSchemas } from "../openapi/in-place-schemas.ts";

/** Keywords that hold a subschema, or a map or list of them, which applies to the same value as the schema itself. */
const IN_PLACE = new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else"]);
/** Keywords whose subschemas apply to a part of the value: one schema, or a map or a list of schemas. */
const PARTS = new Set(["properties", "patternProperties", "items", "prefixItems", "additionalProperties"]);

/**
 * The closed form of a schema: a key that no part of it documents is an error. Every schema that describes a value gets
 * `unevaluatedProperties: false`, which, unlike `additionalProperties`, sees through references and `allOf`.
 */
export function closeSchema(document: OpenApiDocument, schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const closed = closeParts(document, schema);
  const described = inPlaceSchemas(document, schema);
  const isObject = described.some((each) => each.properties !== undefined);
  return isObject ? { ...closed, unevaluatedProperties: false } : closed;
}

/** Closes the components themselves at their parts; where they are referred to decides whether they are closed as a whole. */
export function closeComponents(document: OpenApiDocument): OpenApiDocument["components"] {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    typeof schema === "boolean" ? schema : closeParts(document, schema),
  ]);
  return { ...document.components, schemas: Object.fromEntries(schemas) };
}

function closeParts(document: OpenApiDocument, schema: Exclude<Schema, boolean>): Exclude<Schema, boolean> {
  const closed: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (PARTS.has(keyword)) {
      const single = keyword === "items" || keyword === "additionalProperties";
      closed[keyword] = mapSchemas(value, single, (part) => closeSchema(document, part));
    } else if (IN_PLACE.has(keyword)) {
      const single = !Array.isArray(value);
      closed[keyword] = mapSchemas(value, single, (part) =>
        typeof part === "boolean" ? part : closeParts(document, part),
      );
    } else {
      closed[keyword] = value;
    }
  }
  return closed;
}

/** @param single whether the value is one schema, and not a map or a list of schemas */
function mapSchemas(value: unknown, single: boolean, change: (schema: Schema) => Schema): unknown {
  // The caller knows from the keyword that these are schemas (JSON Schema 2020-12, 10.2 and 10.3).
  if (single) return change(value as Schema);
  if (Array.isArray(value)) return value.map((part) => change(part as Schema));
  return Object.fromEntries(Object.entries(Object(value)).map(([key, part]) => [key, change(part as Schema)]));
}
