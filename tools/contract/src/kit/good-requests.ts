import { dereference, type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";
import type { GoodRequest } from "./kit-request.ts";

/** The seller that the document's examples are about. */
const SELLER = { authorization: "Discogs token=seller-token", "content-type": "application/json" };

/** A good request of each operation of a document, made of the examples of its parameters and its body. */
export function goodRequests(document: OpenApiDocument): { good: GoodRequest; operation: Operation }[] {
  const problems: string[] = [];
  const operations = readOperations(document, problems);
  if (problems.length > 0) throw new Error(problems.join(" "));
  return operations.map((operation) => {
    const { operationId, method, path, parameters, body } = operation;
    const pathValues = parameters
      .filter((parameter) => parameter.in === "path")
      .map(({ name, example }) => [name, String(example)] as const);
    const values = new Map(pathValues);
    const target = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ""));
    const bodies = Object.values(body?.media.examples ?? {}).map(
      (example) => dereference<{ value?: unknown }>(document, example).value,
    );
    const text = bodies[0] === undefined ? undefined : JSON.stringify(bodies[0]);
    const good = { operationId, what: "good", method, target, headers: SELLER, body: text };
    return { operation, good: { ...good, pathValues, template: path, bodies } };
  });
}
