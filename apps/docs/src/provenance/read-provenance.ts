import { isDeepStrictEqual } from "node:util";
import { type OpenApiDocument, operationsOf } from "../documents.ts";
import { SOURCE_KINDS, type Source } from "./source-kinds.ts";

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

/** The subjects of the marketplace's document and those that the sandbox's document adds. What both say alike is listed once. */
export function readProvenance(
  marketplaceDocument: OpenApiDocument,
  sandboxDocument: OpenApiDocument,
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
function subjectsOf(document: OpenApiDocument): Subject[] {
  const operations = operationsOf(document).map(({ method, path, operation }): Subject => {
    const { operationId: id, summary: title, tags } = operation;
    const behaviors = behaviorsIn(operation, []);
    return { id, kind: "operation", title, address: `${method} ${path}`, tag: tags?.[0] ?? "", usedBy: [], behaviors };
  });
  const components = Object.entries(COMPONENT_KINDS).flatMap(([section, kind]) =>
    Object.entries(document.components[section] ?? {}).map(([title, component]): Subject => {
      const usedBy = operationsThatUse(document, `#/components/${section}/${title}`);
      const behaviors = behaviorsIn(component, []);
      return { id: `${kind}-${title}`, kind, title, address: "", tag: "", usedBy, behaviors };
    }),
  );
  // The rest: security schemes, examples, and the document as a whole.
  const { paths, components: sections, ...rest } = document;
  const others = Object.entries(sections).filter(([section]) => !(section in COMPONENT_KINDS));
  const whole: Subject = {
    id: "document",
    kind: "document",
    title: document.info.title,
    address: "",
    tag: "",
    usedBy: [],
    behaviors: [...behaviorsIn(rest, []), ...behaviorsIn(Object.fromEntries(others), []), ...besideOperations(paths)],
  };
  return [...operations, ...components, whole].filter(({ behaviors }) => behaviors.length > 0);
}

function besideOperations(paths: OpenApiDocument["paths"]): Behavior[] {
  return Object.values(paths).flatMap((item) => {
    const beside = Object.entries(item).filter(([, value]) => value.operationId === undefined);
    return behaviorsIn(Object.fromEntries(beside), []);
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
function operationsThatUse(document: OpenApiDocument, reference: string): string[] {
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
      const [, section = "", name = ""] = inner.replace("#/", "").split("/");
      reachableFrom(document, document.components[section]?.[name], reached);
    }
  }
  return reached;
}
