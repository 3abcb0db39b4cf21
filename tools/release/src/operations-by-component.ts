/** A JSON value of a document. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const COMPONENT = /^#\/components\/([^/]+)\/([^/]+)/;

/**
 * The operations that use each component of a bundled document, directly or through others, by the component's name. Components of
 * different kinds never share a name here: lint's rule `component-name-unique` sees to it.
 */
export function operationsByComponent(document: Json): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const operation of operationsOf(document)) {
    const id = String(operation.operationId);
    for (const name of reached(document, operation)) users.set(name, [...(users.get(name) ?? []), id]);
  }
  return users;
}

function operationsOf(document: Json): { [key: string]: Json }[] {
  return children(member(document, "paths"))
    .flatMap(children)
    .filter(isObject)
    .filter((value) => "operationId" in value);
}

/** Names of all components that a part of the document refers to. */
function reached(document: Json, part: Json, names = new Set<string>()): Set<string> {
  const reference = member(part, "$ref");
  const [, kind = "", name = ""] = typeof reference === "string" ? (COMPONENT.exec(reference) ?? []) : [];
  if (name !== "" && !names.has(name)) {
    names.add(name);
    reached(document, member(member(member(document, "components"), kind), name), names);
  }
  for (const child of children(part)) reached(document, child, names);
  return names;
}

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const member = (value: Json, key: string): Json => (isObject(value) ? (value[key] ?? null) : null);

const children = (value: Json): Json[] => (typeof value === "object" && value !== null ? Object.values(value) : []);
