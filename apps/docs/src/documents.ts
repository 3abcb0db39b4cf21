import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Source } from "./provenance/source-kinds.ts";

/** Anything that may stand in the document by reference. */
export type Referable<T> = T | { $ref: string };

/** A parameter, as far as the site shows it. */
export type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  example?: unknown;
  schema: { default?: unknown };
};

/** A named example. */
export type Example = { summary?: string; value: unknown };

/** A body by media type. */
export type Content = Record<string, { schema?: Referable<object>; examples?: Record<string, Referable<Example>> }>;

/** A response, as far as the site shows it. */
export type Response = { description: string; content?: Content; "x-shared"?: boolean };

/** An operation, as far as the site shows it. */
export type Operation = {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: Referable<Parameter>[];
  requestBody?: Referable<{ content: Content }>;
  responses: Record<string, Referable<Response>>;
  security: Record<string, string[]>[];
  "x-source": Source[];
  "x-retry": "safe" | "never";
  "x-paginated"?: boolean;
};

/** A bundled OpenAPI document, as far as the site shows it. */
export type OpenApiDocument = {
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
  /** By status, the answers to requests that reach no operation. */
  "x-unrouted": Record<string, Referable<Response>>;
};

/** An operation with its method, in capitals, and its path. */
export type PlacedOperation = { method: string; path: string; operation: Operation };

/** Reads one of the contract's two bundles. */
export function readDocument(name: "openapi" | "sandbox"): OpenApiDocument {
  const file = fileURLToPath(import.meta.resolve(`@runout/spec/${name}.json`));
  // The lint and the tests of the contract prove that it has what the type names.
  return JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
}

/** Every operation of a document, in its order. */
export function operationsOf(document: OpenApiDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/** The thing itself where the document only points to it. */
export function resolve<T extends object>(document: OpenApiDocument, thing: Referable<T>): T {
  if (!("$ref" in thing)) return thing;
  const [, kind, name] = thing.$ref.replace("#/", "").split("/");
  const found = document.components[kind ?? ""]?.[name ?? ""];
  if (found === undefined) throw new Error(`The document points to ${thing.$ref}, which it does not hold.`);
  // A reference leads to a component of the kind that its place asks for; the lint of the contract proves it.
  return resolve(document, found as Referable<T>);
}
