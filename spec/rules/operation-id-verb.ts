import type { Oas3Rule } from "@redocly/openapi-core";

/** The closed list of verbs, and the one method under which each of them tells the truth. */
const methodOf = new Map([
  ["get", "get"],
  ["list", "get"],
  ["create", "post"],
  ["add", "post"],
  ["edit", "post"],
  ["act", "post"],
  ["set", "post"],
  ["reset", "post"],
  ["restore", "post"],
  ["load", "post"],
  ["delete", "delete"],
]);

const articles = new Set(["A", "An", "The"]);

/** An operationId is camelCase, starts with a verb of the closed list that fits the method, and holds no article. */
export const operationIdVerb: Oas3Rule = () => ({
  Operation({ operationId }, { key, location, report }) {
    if (operationId === undefined) return;
    const place = location.child("operationId");
    const words = operationId.match(/^[a-z]+|[A-Z][a-z0-9]*/g) ?? [];
    const [verb = ""] = words;
    const article = words.find((word) => articles.has(word));
    const method = methodOf.get(verb);
    if (article !== undefined) {
      report({ message: `"${operationId}" holds the article "${article}"; leave it out.`, location: place });
    } else if (!/^[a-z]+([A-Z][a-z0-9]+)+$/.test(operationId)) {
      report({ message: `"${operationId}" must be a verb and a noun in camelCase.`, location: place });
    } else if (method === undefined) {
      const verbs = [...methodOf.keys()].join(", ");
      report({ message: `"${operationId}" must start with one of the verbs ${verbs}.`, location: place });
    } else if (method !== key) {
      const methods = `${method.toUpperCase()}, not ${String(key).toUpperCase()}`;
      report({ message: `"${operationId}": the verb "${verb}" belongs to ${methods}.`, location: place });
    }
  },
});
