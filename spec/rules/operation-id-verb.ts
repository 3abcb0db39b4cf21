import type { Oas3Rule } from "@redocly/openapi-core";

/** The closed list of verbs: the method that each belongs to, and the words that a summary may begin with. */
export const VERBS = new Map<string, { method: string; summary: readonly string[] }>([
  ["get", { method: "get", summary: ["Get", "Calculate"] }],
  ["list", { method: "get", summary: ["List"] }],
  ["create", { method: "post", summary: ["Create"] }],
  ["add", { method: "post", summary: ["Add"] }],
  ["edit", { method: "post", summary: ["Edit"] }],
  ["act", { method: "post", summary: ["Apply"] }],
  ["set", { method: "post", summary: ["Set"] }],
  ["reset", { method: "post", summary: ["Reset"] }],
  ["restore", { method: "post", summary: ["Restore"] }],
  ["load", { method: "post", summary: ["Run"] }],
  ["delete", { method: "delete", summary: ["Delete"] }],
]);

const ARTICLES = new Set(["A", "An", "The"]);

/** An operationId is camelCase, starts with a verb of the closed list that fits the method, and holds no article. */
export const operationIdVerb: Oas3Rule = () => ({
  Operation({ operationId }, { key, location, report }) {
    if (operationId === undefined) return;
    const idLocation = location.child("operationId");
    const words = operationId.match(/^[a-z]+|[A-Z][a-z0-9]*/g) ?? [];
    const [verb = ""] = words;
    const article = words.find((word) => ARTICLES.has(word));
    const method = VERBS.get(verb)?.method;
    if (article !== undefined) {
      report({ message: `"${operationId}" contains the article "${article}"; leave it out.`, location: idLocation });
    } else if (!/^[a-z]+([A-Z][a-z0-9]+)+$/.test(operationId)) {
      report({ message: `"${operationId}" must be a verb and a noun in camelCase.`, location: idLocation });
    } else if (method === undefined) {
      const verbs = [...VERBS.keys()].join(", ");
      report({ message: `"${operationId}" must start with one of the verbs ${verbs}.`, location: idLocation });
    } else if (method !== key) {
      const methods = `${method.toUpperCase()}, not ${String(key).toUpperCase()}`;
      report({ message: `"${operationId}": the verb "${verb}" belongs to ${methods}.`, location: idLocation });
    }
  },
});
