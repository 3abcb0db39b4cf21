import type { Oas3Rule } from "@redocly/openapi-core";
import { Cursor } from "./cursor.ts";
import { isInCondition, reachableSchemas } from "./reachable-schemas.ts";

const allowsNull = (schema: Cursor): boolean =>
  [schema.get("type")].flat().includes("null") ||
  ["anyOf", "oneOf"].some((keyword) => schema.at(keyword).children().some(allowsNull));

/**
 * An object in a request body whose properties may be null says what null means: `x-null: absent`. There is no other meaning, so clients
 * need no third state beside a value and none.
 */
export const nullInBodyIsAbsent: Oas3Rule = () => {
  const seen = new Set<string>();
  return {
    RequestBody(body, context) {
      for (const { schema, location } of reachableSchemas(body, context, seen)) {
        if (isInCondition(location.pointer)) continue;
        const properties = Cursor.of(schema, { location, resolve: context.resolve }).at("properties");
        const nullable = properties.keys().filter((name) => allowsNull(properties.at(name)));
        const meaning = schema["x-null"];
        if (meaning === undefined && nullable.length > 0) {
          const message = `${nullable.join(", ")} may be null: the object needs x-null: absent.`;
          context.report({ message, location });
        }
        if (meaning !== undefined && (meaning !== "absent" || nullable.length === 0)) {
          const message = "x-null must be absent, and only where a property may be null.";
          context.report({ message, location: location.child("x-null") });
        }
      }
    },
  };
};
