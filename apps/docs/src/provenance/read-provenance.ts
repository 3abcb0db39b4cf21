import { isDeepStrictEqual } from "node:util";
import { dereference, type Operation, type Source } from "@runout/http/openapi";
import { type BundledDocument, operationsOf } from "../documents.ts";
import { SOURCE_KINDS } from "./source-kinds.ts";

/** A behavior, with the part of its subject that it is about: `price` for a property, `422` for a response, empty for the whole. */
export interface Behavior extends Source {
  part: string;
}

/** A part of the specification whose behaviors have sources: an operation, a component, or the rest of the document. */
export interface Subject {
  /** Unique on the page: an operationId, or kind and name of a component. */
  id: string;
  kind: "operation" | "schema" | "parameter" | "header" | "response" | "document";
  title: string;
  /** Method and path of an operation; empty for anything else. */
  address: string;
  /** The first tag of an operation; empty for anything else. */
  tag: string;
  /** The operations that use a component, by operationId. */
  usedBy: string[];
  behaviors: Behavior[];
}

const COMPONENT_KINDS = {
  schemas: "schema",
  parameters: "parameter",
  headers: "header",
  responses: "response",
} as const satisfies Record<string, Subject["kind"]>;

/** The subjects of the marketplace's document and those that the sandbox's document adds. What both have in common is listed once. */
export function readProvenance(
  marketplaceDocument: BundledDocument,
  sandboxDocument: BundledDocument,
): { marketplace: Subject[]; sandbox: Subject[] } {
  const marketplace = subjectsOf(marketplaceDocument);
  const isNew = (id: string) => (behavior: Behavior) =>
    !marketplace.some((one) => one.id === id && one.behaviors.some((known) => isDeepStrictEqual(known, behavior)));
  const sandbox = subjectsOf(sandboxDocument)
    .map((subject) => ({ ...subject, behaviors: subject.behaviors.filter(isNew(subject.id)) }))
    .filter(({ behaviors }) => behaviors.length > 0)
    .map((subject) => (subject.kind === "operation" ? subject : { ...subject, id: `sandbox-${subject.id}` }));
  return { marketplace, sandbox };
}

/** Every subject of a document with an `x-source`, in the document's order. */
function subjectsOf(document: BundledDocument): Subject[] {
  const operations = operationsOf(document);
  const documented = operations.map(({ operationId: id, method, path, object }): Subject => {
    const { summary: title = id, tags = [] } = object;
    const behaviors = behaviorsIn(object, []);
    return { id, kind: "operation", title, address: `${method} ${path}`, tag: tags[0] ?? "", usedBy: [], behaviors };
  });
  const components = Object.entries(COMPONENT_KINDS).flatMap(([section, kind]) =>
    Object.entries(document.components[section] ?? {}).map(([title, component]): Subject => {
      const usedBy = operationsThatUse(document, operations, `#/components/${section}/${title}`);
      const behaviors = behaviorsIn(component, []);
      return { id: `${kind}-${title}`, kind, title, address: "", tag: "", usedBy, behaviors };
    }),
  );
  // The rest: security schemes, examples, and the document as a whole.
  const { paths, components: sections, ...rest } = document;
  const others = Object.entries(sections).filter(([section]) => !(section in COMPONENT_KINDS));
  const documentSubject: Subject = {
    id: "document",
    kind: "document",
    title: document.info.title,
    address: "",
    tag: "",
    usedBy: [],
    behaviors: [...behaviorsIn(rest, []), ...behaviorsIn(Object.fromEntries(others), []), ...behaviorsOfPaths(paths)],
  };
  return [...documented, ...components, documentSubject].filter(({ behaviors }) => behaviors.length > 0);
}

function behaviorsOfPaths(paths: BundledDocument["paths"]): Behavior[] {
  return Object.values(paths).flatMap((item) => {
    const others = Object.entries(item).filter(([, value]) => Reflect.get(Object(value), "operationId") === undefined);
    return behaviorsIn(Object.fromEntries(others), []);
  });
}

function behaviorsIn(value: unknown, path: string[]): Behavior[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "x-source" ? readSources(inner, path) : behaviorsIn(inner, [...path, key]),
  );
}

function readSources(sources: Source[], path: string[]): Behavior[] {
  const part = path.filter((step) => !["properties", "responses", "headers"].includes(step)).join(" ");
  return sources.map((source) => {
    if (!(source.from in SOURCE_KINDS)) throw new Error(`x-source has no kind "${source.from}": ${source.behavior}`);
    return { ...source, part };
  });
}

/** The operations that lead to a component, directly or through other components. `reference` is `#/components/<section>/<name>`. */
function operationsThatUse(document: BundledDocument, operations: readonly Operation[], reference: string): string[] {
  return operations
    .filter(({ object }) => reachableFrom(document, object, new Set()).has(reference))
    .map(({ operationId }) => operationId);
}

function reachableFrom(document: BundledDocument, value: unknown, reached: Set<string>): Set<string> {
  if (typeof value !== "object" || value === null) return reached;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== "$ref") reachableFrom(document, inner, reached);
    else if (!reached.has(inner)) {
      reached.add(inner);
      reachableFrom(document, dereference<unknown>(document, { $ref: inner }), reached);
    }
  }
  return reached;
}
