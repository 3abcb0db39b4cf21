import type { Oas3Rule } from "@redocly/openapi-core";
import { reachableSchemas } from "./reachable-schemas.ts";

/**
 * Answers may grow keys, so no schema of one forbids those it does not name: a client that checks answers would break on the day one is
 * added. A server that wants to be strict about itself closes the schemas on its own.
 */
export const answerIsOpen: Oas3Rule = () => {
  const seen = new Set<string>();
  return {
    Response(response, context) {
      for (const { schema, location } of reachableSchemas(response, context, seen)) {
        for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
          if (schema[keyword] !== false) continue;
          const message = `An answer must not forbid keys with ${keyword}: false.`;
          context.report({ message, location: location.child(keyword) });
        }
      }
    },
  };
};
