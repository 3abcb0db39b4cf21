import type { Oas3Rule } from "@redocly/openapi-core";
import { Cursor } from "./cursor.ts";

/** A schema and the parts that its `allOf` adds: what any of them says holds. */
const parts = (schema: Cursor): Cursor[] => [schema, ...schema.at("allOf").children().flatMap(parts)];

function properties(schema: Cursor): Map<string, Cursor> {
  const entries = parts(schema).flatMap((part) => {
    const declared = part.at("properties");
    return declared.keys().map((name) => [name, declared.at(name)] as const);
  });
  return new Map(entries);
}

const isRequired = (schema: Cursor, name: string): boolean =>
  parts(schema).some((part) => [part.get("required") ?? []].flat().includes(name));

/**
 * Pagination is declared, never guessed: an operation that lists says `x-paginated`, and one that says true takes
 * `page` and `per_page` and answers with a `pagination` object, one list, both always there, and a `Link` header. Clients find the
 * list by being the only one.
 *
 * An operation lists when its id starts with `list`, when the option `also` names it, or when its 200 holds `pagination`.
 * `x-paginated: false` is the explicit way out for a list that is always whole.
 */
export const listOperationIsPaginated: Oas3Rule = ({ also = [] }) => ({
  PathItem: {
    Operation(operation, context, parents: { PathItem: unknown }) {
      const { report, location } = context;
      const operationNode = Cursor.of(operation, context);
      const id = operation.operationId ?? "";
      const success = operationNode.at("responses", "200");
      const page = success.at("content", "application/json", "schema");
      const pageProperties = properties(page);
      const pagination = pageProperties.get("pagination");
      const declared = operationNode.get("x-paginated");
      if (declared === undefined) {
        if (!/^list([A-Z]|$)/.test(id) && !also.includes(id) && pagination === undefined) return;
        report({ message: `"${id}" lists: it must declare x-paginated.`, location: location.key() });
        return;
      }
      if (typeof declared !== "boolean") {
        report({ message: "x-paginated must be true or false.", location: location.child("x-paginated") });
      }
      if (declared !== true) return;

      const parameters = [operationNode, Cursor.of(parents.PathItem, context)].flatMap((at) =>
        at.at("parameters").children(),
      );
      for (const name of ["page", "per_page"]) {
        if (parameters.some((parameter) => parameter.get("in") === "query" && parameter.get("name") === name)) continue;
        report({ message: `Paginated "${id}" has no query parameter "${name}".`, location: location.key() });
      }
      const at200 = location.child(["responses", "200"]);
      if (pagination?.get("type") !== "object") {
        report({ message: `The 200 of paginated "${id}" has no object "pagination".`, location: at200 });
      }
      const lists = [...pageProperties]
        .filter(([, property]) => property.get("type") === "array")
        .map(([name]) => name);
      if (lists.length !== 1) {
        const message = `The 200 of paginated "${id}" must hold one list, and holds ${lists.join(", ") || "none"}.`;
        report({ message, location: at200 });
      }
      for (const name of ["pagination", ...lists]) {
        if (!pageProperties.has(name) || isRequired(page, name)) continue;
        report({ message: `The 200 of paginated "${id}" does not require "${name}".`, location: at200 });
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
