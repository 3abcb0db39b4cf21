import { dereference, type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";
import type { RawRequest } from "../send-request.ts";

/** A request that differs in one thing from one that succeeds. */
export interface ChangedRequest extends RawRequest {
  /** The operation whose good request was changed. */
  operationId: string;
  /** What was changed: `page=1.0`, `price: null`, `PUT`. */
  what: string;
}

/** A good request of an operation, made of the document's examples, to be changed. */
export interface GoodRequest extends ChangedRequest {
  /** The values of the path and their names, in the template's order; not encoded. */
  pathValues: readonly (readonly [name: string, value: string])[];
  template: string;
  /** The request examples. */
  bodies: readonly unknown[];
}

/** Replaces one value of the path. */
export function withPathValue(good: GoodRequest, name: string, encoded: string): string {
  return good.template.replaceAll(/\{([^}]+)\}/g, (_, each: string) => {
    if (each === name) return encoded;
    return encodeURIComponent(good.pathValues.find(([known]) => known === each)?.[1] ?? "");
  });
}

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
