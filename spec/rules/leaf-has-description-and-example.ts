import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor, isObject } from "./cursor.ts";
import { isInCondition } from "./reachable-schemas.ts";

const SCALARS = new Set<unknown>(["string", "number", "integer", "boolean", "null"]);

const branches = (schema: Cursor): Cursor[] =>
  ["anyOf", "oneOf", "allOf"].flatMap((keyword) => schema.at(keyword).children());

/** A schema without a type counts as a leaf, so that omitting the type does not avoid the check. */
function isLeaf(schema: Cursor): boolean {
  if (!isObject(schema.node)) return false;
  const type = schema.get("type");
  if (type !== undefined) return [type].flat().every((name) => SCALARS.has(name));
  if (schema.get("properties") !== undefined || schema.get("items") !== undefined) return false;
  return branches(schema).every(isLeaf);
}

const isDescribed = (node: Cursor): boolean => {
  const description = node.get("description");
  return (typeof description === "string" && description.trim() !== "") || branches(node).some(isDescribed);
};

const hasExample = (node: Cursor): boolean =>
  ["example", "const"].some((key) => node.get(key) !== undefined) ||
  ["examples", "enum"].some((key) => node.at(key).children().length > 0) ||
  branches(node).some(hasExample);

/** Every scalar property, list item and map value, every parameter and every header says what it is and shows a value. */
export const leafHasDescriptionAndExample: Oas3Rule = () => {
  const check = (what: string, described: boolean, shown: boolean, context: UserContext, keys: string[] = []) => {
    const location = keys.length > 0 ? context.location.child(keys) : context.location;
    if (!described) context.report({ message: `${what} has no description.`, location });
    if (!shown) context.report({ message: `${what} has no example (example, examples, enum or const).`, location });
  };
  const checkLeaf = (what: string, value: unknown, context: UserContext, keys: string[]) => {
    const schema = Cursor.of(value, context);
    if (isLeaf(schema)) check(what, isDescribed(schema), hasExample(schema), context, keys);
  };
  const checkParameter = (what: string, parameter: Cursor, context: UserContext) => {
    const schema = parameter.at("schema");
    const shown = [parameter, schema, schema.at("items"), ...parameter.at("content").children()].some(hasExample);
    check(what, isDescribed(parameter), shown, context);
  };
  return {
    SchemaProperties(properties: Record<string, unknown>, context: UserContext) {
      if (isInCondition(context.location.pointer)) return;
      for (const [name, value] of Object.entries(properties)) checkLeaf(`Property "${name}"`, value, context, [name]);
    },
    Schema(schema, context) {
      if (isInCondition(context.location.pointer)) return;
      if (isObject(schema.items)) checkLeaf("List item", schema.items, context, ["items"]);
      const values = schema.additionalProperties;
      if (isObject(values)) checkLeaf("Map value", values, context, ["additionalProperties"]);
    },
    Parameter(parameter, context) {
      checkParameter(`Parameter "${parameter.name}"`, Cursor.of(parameter, context), context);
      // Dredd builds its request addresses from this keyword alone.
      if (parameter.in === "path" && parameter.example === undefined) {
        const message = `Path parameter "${parameter.name}" has no \`example\` of its own, beside its schema.`;
        context.report({ message, location: context.location });
      }
    },
    Header(header, context) {
      checkParameter(`Header "${context.key}"`, Cursor.of(header, context), context);
    },
  };
};
