import { dereference, type OpenApiDocument, placedOperations } from "@runout/http/openapi";
import { readDocument } from "./documents.ts";

/**
 * Reads a document without prose, sources, headers and the bodies of refusals: what a panel needs, in a third of the bytes. The meaning
 * of each status stays.
 */
export function slimDocument(name: "openapi" | "sandbox"): OpenApiDocument {
  const { openapi = "", servers, security = [], paths, components } = structuredClone(readDocument(name));
  for (const { operation } of placedOperations({ paths })) {
    delete operation.description;
    delete operation["x-source"];
    const { responses = {} } = operation;
    for (const [status, response] of Object.entries(responses)) {
      const { description = "", content = {} } = dereference({ components }, response);
      responses[status] = status.startsWith("2") ? { description, content } : { description };
    }
  }
  return { openapi, servers, security, paths, components: reachedComponents(paths, components) };
}

type Components = NonNullable<OpenApiDocument["components"]>;

/** The components that the paths refer to, themselves or by another component; schemas and parameters without prose. */
function reachedComponents(paths: unknown, components: Components): Components {
  const reached: Components = {};
  const waiting = referencesIn(paths);
  for (const reference of waiting) {
    const [section = "", name = ""] = reference.split("/").slice(2);
    const isKnown = Object.hasOwn(Object(reached[section]), name);
    if (isKnown) continue;
    const component = withoutDescriptions(Reflect.get(Object(components[section]), name));
    reached[section] = { ...Object(reached[section]), [name]: component };
    waiting.push(...referencesIn(component));
  }
  return reached;
}

const referencesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"(#\/components\/[^"]+)"/g)].map(([, reference = ""]) => reference);

function withoutDescriptions(component: unknown): unknown {
  return JSON.parse(JSON.stringify(component), (key, value: unknown) =>
    (key === "description" && typeof value === "string") || key === "x-source" ? undefined : value,
  );
}
