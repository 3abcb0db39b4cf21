import { type Kind, type OpenApiDocument, operationsOf, type Source } from "../documents.ts";
import { operationsThatUse } from "./uses.ts";

/** A behavior and where in its place it holds: `price` for a property, `422` for a response, empty for the whole. */
export type Behavior = Source & { part: string };

/** A part of the contract that says where its behaviors are known from. */
export type Place = {
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
};

const kinds: readonly string[] = ["documented", "recorded", "reported", "chosen"] satisfies Kind[];

const componentKinds = {
  schemas: "schema",
  parameters: "parameter",
  headers: "header",
  responses: "response",
} as const satisfies Record<string, Place["kind"]>;

/** Every place of a document with an `x-source`, in the document's order. */
export function placesOf(document: OpenApiDocument): Place[] {
  const operations = operationsOf(document).map(({ method, path, operation }): Place => {
    const { operationId: id, summary: title, tags } = operation;
    const behaviors = behaviorsIn(operation, []);
    return { id, kind: "operation", title, address: `${method} ${path}`, tag: tags?.[0] ?? "", usedBy: [], behaviors };
  });
  const components = Object.entries(componentKinds).flatMap(([folder, kind]) =>
    Object.entries(document.components[folder] ?? {}).map(([title, component]): Place => {
      const usedBy = operationsThatUse(document, `#/components/${folder}/${title}`);
      const behaviors = behaviorsIn(component, []);
      return { id: `${kind}-${title}`, kind, title, address: "", tag: "", usedBy, behaviors };
    }),
  );
  // Whatever stands neither in an operation nor in one of those components: a security scheme, an example, the whole.
  const { paths, components: folders, ...rest } = document;
  const others = Object.entries(folders).filter(([folder]) => !(folder in componentKinds));
  const whole: Place = {
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
    key === "x-source" ? entriesOf(inner, path) : behaviorsIn(inner, [...path, key]),
  );
}

function entriesOf(entries: Source[], path: string[]): Behavior[] {
  const part = path.filter((step) => !["properties", "responses", "headers", "x-source"].includes(step)).join(" ");
  return entries.map((entry) => {
    if (!kinds.includes(entry.from)) throw new Error(`x-source knows no "${entry.from}": ${entry.behavior}`);
    return { ...entry, part };
  });
}
