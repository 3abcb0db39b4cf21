import { type OpenApiDocument, operationsOf } from "../documents.ts";

/** The operations that lead to a component, by however many steps. `reference` is `#/components/<folder>/<name>`. */
export function operationsThatUse(document: OpenApiDocument, reference: string): string[] {
  return operationsOf(document)
    .filter(({ operation }) => reachableFrom(document, operation, new Set()).has(reference))
    .map(({ operation }) => operation.operationId);
}

function reachableFrom(document: OpenApiDocument, value: unknown, reached: Set<string>): Set<string> {
  if (typeof value !== "object" || value === null) return reached;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== "$ref") reachableFrom(document, inner, reached);
    else if (!reached.has(inner)) {
      reached.add(inner);
      const [, folder = "", name = ""] = inner.replace("#/", "").split("/");
      reachableFrom(document, document.components[folder]?.[name], reached);
    }
  }
  return reached;
}
