import { dereference, inPlaceSchemas, type OpenApiDocument, type Schema } from "@runout/http/openapi";

/** A property that a schema describes. */
export interface DescribedProperty {
  /** Its path in a body: `listings[].seller.stats.rating`. */
  path: string;
  /** The component that describes it; undefined where that is not one. */
  component: string | undefined;
  /** Its path within that component: `rating`. */
  pathInComponent: string;
}

/** Every property that a schema describes, at any depth: in lists, and of each of several alternatives. */
export function describedProperties(
  document: OpenApiDocument,
  schema: Schema,
  prefix = "",
  enclosing?: Enclosing,
): DescribedProperty[] {
  const found = new Map<string, DescribedProperty>();
  for (const { schema: each, component } of alternatives(document, schema)) {
    const within = component === undefined ? enclosing : { component, prefix };
    for (const [key, property] of Object.entries(Object(each.properties) as Record<string, Schema>)) {
      const path = prefix === "" ? key : `${prefix}.${key}`;
      if (!found.has(path))
        found.set(path, { path, component: within?.component, pathInComponent: relativePath(within, path) });
      for (const inner of describedProperties(document, property, path, within)) found.set(inner.path, inner);
    }
    if (each.items !== undefined) {
      // JSON Schema 2020-12: `items` is a schema.
      for (const inner of describedProperties(document, each.items as Schema, `${prefix}[]`, within)) {
        found.set(inner.path, inner);
      }
    }
  }
  return [...found.values()];
}

/** The component that holds a schema, and where in a body what it describes begins. */
interface Enclosing {
  component: string;
  prefix: string;
}

const relativePath = (enclosing: Enclosing | undefined, path: string): string =>
  enclosing === undefined || enclosing.prefix === "" ? path : path.slice(enclosing.prefix.length + 1);

/** The schemas that apply to one value, each with its name where it is a component. */
function alternatives(document: OpenApiDocument, schema: Schema) {
  return inPlaceSchemas(document, schema).map((each) => ({ schema: each, component: nameOf(document, each) }));
}

function nameOf(document: OpenApiDocument, schema: object): string | undefined {
  const named = Object.entries(document.components?.schemas ?? {});
  return named.find(([, each]) => dereference<Schema>(document, each) === schema)?.[0];
}

/** The paths of every property of a body, written as in {@link DescribedProperty}. */
export function sentProperties(value: unknown, prefix = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => sentProperties(each, `${prefix}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    return [path, ...sentProperties(each, path)];
  });
}
