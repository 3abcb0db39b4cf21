import type { OpenApiDocument, Schema } from "../openapi/document.ts";
import { inPlaceSchemas } from "../openapi/in-place-schemas.ts";

type Filter = (value: unknown) => unknown;

/**
 * Compiles a copier that keeps only what a schema documents, so that a field that was left in a row by mistake
 * never leaves the server. Key order, nulls and values stay as they are. A value that the schema says nothing about, such as
 * an object without `properties`, passes whole.
 */
export function documentedKeys(document: OpenApiDocument, schema: Schema, known = new Map<Schema, Filter>()): Filter {
  const earlier = known.get(schema);
  // A recursive schema refers to itself before its filter exists: look it up again when a value comes.
  if (earlier !== undefined) return earlier;
  known.set(schema, (value) => known.get(schema)?.(value));

  const described = inPlaceSchemas(document, schema);
  const properties = new Map<string, Filter>();
  let items: Filter | undefined;
  let others: Filter | undefined;
  for (const each of described) {
    for (const [key, part] of Object.entries(Object(each.properties))) {
      // The values of `properties`, `items` and `additionalProperties` are schemas.
      properties.set(key, documentedKeys(document, part as Schema, known));
    }
    if (each.items !== undefined) items = documentedKeys(document, each.items as Schema, known);
    if (each.additionalProperties) others = documentedKeys(document, each.additionalProperties as Schema, known);
  }
  const isClosed = described.some((each) => each.properties !== undefined || each.additionalProperties !== undefined);

  const filter: Filter = (value) => {
    if (Array.isArray(value)) return items === undefined ? value : value.map(items);
    if (typeof value !== "object" || value === null || !isClosed) return value;
    const kept: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) {
      const keep = properties.get(key) ?? others;
      if (keep !== undefined) kept[key] = keep(part);
    }
    return kept;
  };
  known.set(schema, filter);
  return filter;
}
