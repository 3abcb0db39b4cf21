import type { UserContext } from "@redocly/openapi-core";
import { isObject } from "./cursor.ts";

type Location = UserContext["location"];

interface ReachableSchema {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly location: Location;
}

/** Keywords that hold one schema. */
const SINGLE = ["items", "additionalProperties", "unevaluatedProperties", "contains", "not", "if", "then", "else"];
/** Keywords that hold a list or a map of schemas. */
const MANY = ["properties", "patternProperties", "dependentSchemas", "prefixItems", "allOf", "anyOf", "oneOf"];

/**
 * Every schema that the bodies of a response or request body, or the value of a parameter, are made of, each once, references
 * followed. Redocly's nested visitors stop at the outermost schema.
 *
 * @param body a Response, Request Body or Parameter Object
 * @param seen where schemas are that were found before and are left out; what is found is added
 */
export function reachableSchemas(body: unknown, context: UserContext, seen: Set<string>): ReachableSchema[] {
  const found: ReachableSchema[] = [];

  function visit(node: unknown, at: Location): void {
    if (!isObject(node)) return;
    if (typeof node.$ref === "string") {
      const target = context.resolve<object>({ $ref: node.$ref }, at.source.absoluteRef);
      if (target.location !== undefined) visit(target.node, target.location);
    }
    if (seen.has(at.absolutePointer)) return;
    seen.add(at.absolutePointer);
    if (node.$ref === undefined) found.push({ schema: node, location: at });
    for (const keyword of SINGLE) visit(node[keyword], at.child(keyword));
    for (const keyword of MANY) {
      for (const [key, value] of Object.entries(Object(node[keyword]))) visit(value, at.child([keyword, key]));
    }
  }

  if (isObject(body)) visit(body.schema, context.location.child("schema"));
  const content = isObject(body) && isObject(body.content) ? body.content : {};
  for (const [type, media] of Object.entries(content)) {
    if (isObject(media)) visit(media.schema, context.location.child(["content", type, "schema"]));
  }
  return found;
}

const UNDER_CONDITION = /(?<!\/properties)\/(if|then|else|not|contains|propertyNames|dependentSchemas)(\/|$)/;

/** Whether the schema at a JSON pointer only restricts a value that is described elsewhere, and introduces none. */
export const isInCondition = (pointer: string): boolean => UNDER_CONDITION.test(pointer);
