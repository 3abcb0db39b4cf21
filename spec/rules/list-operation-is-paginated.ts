import type { Oas3Rule } from "@redocly/openapi-core";
import { Cursor, isObject } from "./cursor.ts";

/** The properties of a schema, those that its `allOf` parts contribute included. */
function property(schema: Cursor, name: string): Cursor | undefined {
  if (isObject(schema.at("properties").node) && schema.at("properties").get(name) !== undefined) {
    return schema.at("properties", name);
  }
  for (const part of schema.at("allOf").children()) {
    const found = property(part, name);
    if (found) return found;
  }
  return undefined;
}

/**
 * Pagination is declared, never guessed: an operation that lists says `x-paginated`, and one that says true takes
 * `page` and `per_page` and answers with a `pagination` object and a `Link` header.
 *
 * An operation lists when its id starts with `list`, when the option `also` names it, or when its 200 holds `pagination`.
 * `x-paginated: false` is the explicit way out for a list that is always whole.
 */
export const listOperationIsPaginated: Oas3Rule = ({ also = [] }) => ({
  PathItem: {
    Operation(operation, context, parents: { PathItem: unknown }) {
      const { report, location } = context;
      const here = Cursor.of(operation, context);
      const id = operation.operationId ?? "";
      const success = here.at("responses", "200");
      const pagination = property(success.at("content", "application/json", "schema"), "pagination");
      const declared = here.get("x-paginated");
      if (declared === undefined) {
        if (!/^list([A-Z]|$)/.test(id) && !also.includes(id) && pagination === undefined) return;
        report({ message: `"${id}" lists: it must declare x-paginated.`, location: location.key() });
        return;
      }
      if (typeof declared !== "boolean") {
        report({ message: "x-paginated must be true or false.", location: location.child("x-paginated") });
      }
      if (declared !== true) return;

      const parameters = [here, Cursor.of(parents.PathItem, context)].flatMap((at) => at.at("parameters").children());
      for (const name of ["page", "per_page"]) {
        if (parameters.some((parameter) => parameter.get("in") === "query" && parameter.get("name") === name)) continue;
        report({ message: `Paginated "${id}" has no query parameter "${name}".`, location: location.key() });
      }
      const at200 = location.child(["responses", "200"]);
      if (pagination?.get("type") !== "object") {
        report({ message: `The 200 of paginated "${id}" has no object "pagination".`, location: at200 });
      }
      if (
        !success
          .at("headers")
          .keys()
          .some((name) => name.toLowerCase() === "link")
      ) {
        report({ message: `The 200 of paginated "${id}" declares no Link header.`, location: at200 });
      }
    },
  },
});
