import type { Oas3Rule } from "@redocly/openapi-core";
import { isInCondition } from "./reachable-schemas.ts";

/** A file of its own, or an entry of `components.schemas`. */
const NAMED_POINTER = /^#\/(components\/schemas\/[^/]+)?$/;

/**
 * Objects and enums are components, wherever they are used: what generates code from the document would make up a name for
 * them, each generator another one. A map (`additionalProperties` without `properties`) and a `const` need no name.
 */
export const schemaIsNamed: Oas3Rule = () => ({
  Schema(schema, { location, report }) {
    if (NAMED_POINTER.test(location.pointer) || isInCondition(location.pointer)) return;
    const kind = schema.enum !== undefined ? "enum" : schema.properties !== undefined ? "object" : undefined;
    if (kind !== undefined)
      report({ message: `This ${kind} has no name: make it a component.`, location: location.key() });
  },
});
