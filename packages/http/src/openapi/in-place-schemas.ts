import type { OpenApiDocument, Schema } from "./document.ts";
import { dereference } from "./document.ts";

export type SchemaObject = Exclude<Schema, boolean>;

/** The keywords whose subschemas apply to the same value as the schema that holds them (JSON Schema 2020-12, 10.2). */
const APPLICATORS = ["allOf", "anyOf", "oneOf", "if", "then", "else"];

/**
 * The schema itself and every schema that speaks about the same value: through references, compositions and alternatives.
 */
export function inPlaceSchemas(
  document: OpenApiDocument,
  schema: Schema,
  seen = new Set<SchemaObject>(),
): SchemaObject[] {
  if (typeof schema === "boolean" || seen.has(schema)) return [];
  seen.add(schema);
  const found = [schema];
  if (typeof schema.$ref === "string") {
    const target = dereference<Schema>(document, { $ref: schema.$ref });
    found.push(...inPlaceSchemas(document, target, seen));
  }
  for (const keyword of APPLICATORS) {
    // By JSON Schema 2020-12 each of these holds a schema or a list of schemas.
    const branches = [schema[keyword] ?? []].flat() as Schema[];
    for (const branch of branches) found.push(...inPlaceSchemas(document, branch, seen));
  }
  return found;
}
