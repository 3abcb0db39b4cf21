import type { Operation } from "./prism.ts";

/** A JSON Schema, as far as it is read here: keywords by name. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * The schemas that describe one place of a request, with the branches of a choice listed one by one.
 *
 * @param path where, as a violation says it: `["body", "tracking", "carrier"]`, `["query", "page"]`
 */
export function schemasAt(operation: Operation, path: readonly string[]): Schema[] {
  const [place, ...segments] = path;
  const { request } = operation;
  if (place === "body") return descend(toSchema(request?.body?.contents?.[0]?.schema), segments);
  const [name = "", ...rest] = segments;
  const parameters = { query: request?.query, path: request?.path, header: request?.headers }[place ?? ""] ?? [];
  // Prism writes names of parameters in lower case.
  const parameter = parameters.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return descend(toSchema(parameter?.schema), rest);
}

function descend(schema: Schema, segments: readonly string[]): Schema[] {
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const listed = schema[keyword];
    return Array.isArray(listed) ? listed.flatMap((branch) => descend(toSchema(branch), segments)) : [];
  });
  const [segment, ...rest] = segments;
  if (segment === undefined) return [schema, ...branches];
  const properties = toSchema(schema.properties);
  const part = Object.hasOwn(properties, segment)
    ? properties[segment]
    : /^\d+$/.test(segment)
      ? schema.items
      : undefined;
  return part === undefined ? branches : [...descend(toSchema(part), rest), ...branches];
}

function toSchema(value: unknown): Schema {
  return Object.fromEntries(Object.entries(Object(value)));
}
