/** A value that a description shows, and the schema it has to satisfy; both places are JSON pointers into the description. */
interface ShownExample {
  at: string;
  schema: string;
  value: unknown;
}

type Kind = "components" | "pathItem" | "operation" | "response" | "carrier" | "schema" | "document";
type Node = Record<string, unknown>;

const OPERATIONS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const SCHEMA_MAPS = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const SCHEMA_LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SCHEMA_KEYWORDS = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];

const entries = (kind: Kind, keys: string[]): [string, Kind][] => keys.map((key) => [key, kind]);

/** Under which keys of each kind of node lies one node of which kind. */
const single: Partial<Record<Kind, [string, Kind][]>> = {
  document: [["components", "components"]],
  pathItem: entries("operation", OPERATIONS),
  // A request body is walked like a response: all that matters of either is its `content`.
  operation: [["requestBody", "response"]],
  carrier: [["schema", "schema"]],
  schema: entries("schema", SCHEMA_KEYWORDS),
};

/** Under which keys lies a map or a list of such nodes. A carrier is what has a schema and examples beside each other. */
const many: Partial<Record<Kind, [string, Kind][]>> = {
  document: entries("pathItem", ["paths", "webhooks"]),
  components: [
    ["schemas", "schema"],
    ...entries("carrier", ["parameters", "headers"]),
    ...entries("response", ["responses", "requestBodies"]),
    ["pathItems", "pathItem"],
  ],
  pathItem: [["parameters", "carrier"]],
  operation: [
    ["parameters", "carrier"],
    ["responses", "response"],
  ],
  response: entries("carrier", ["headers", "content"]),
  carrier: [["content", "carrier"]],
  schema: entries("schema", [...SCHEMA_MAPS, ...SCHEMA_LISTS]),
};

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const step = (at: string, key: string): string => `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/**
 * Every example of a bundled OpenAPI 3.1 document, each once for each schema it is shown under: of media types (of requests
 * and of responses), parameters and headers, and the `examples`, `example` and `default` of the schemas themselves.
 *
 * @param document a bundle: its references are all local
 * @throws when a named example has no value of its own
 */
export function examplesOf(document: unknown): ShownExample[] {
  const found: ShownExample[] = [];

  const follow = (value: unknown, at: string): [unknown, string] => {
    if (!isNode(value) || typeof value.$ref !== "string") return [value, at];
    const keys = value.$ref.split("/").slice(1);
    const target = keys.reduce<unknown>((node, key) => {
      const name = decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
      return isNode(node) ? node[name] : undefined;
    }, document);
    return [target, value.$ref.slice(1)];
  };

  const carried = (node: Node, at: string) => {
    if (node.example !== undefined)
      found.push({ at: step(at, "example"), schema: step(at, "schema"), value: node.example });
    for (const [name, shown] of Object.entries(node.examples ?? {})) {
      const place = step(step(at, "examples"), name);
      const [example] = follow(shown, place);
      if (!isNode(example) || !("value" in example)) throw new Error(`${place} has no value`);
      found.push({ at: place, schema: step(at, "schema"), value: example.value });
    }
  };

  const declared = (node: Node, at: string) => {
    const examples = Array.isArray(node.examples) ? node.examples : [];
    examples.forEach((value, index) => {
      found.push({ at: step(step(at, "examples"), String(index)), schema: at, value });
    });
    for (const key of ["example", "default"]) {
      if (node[key] !== undefined) found.push({ at: step(at, key), schema: at, value: node[key] });
    }
  };

  const walk = (kind: Kind, node: unknown, at: string) => {
    if (!isNode(node)) return;
    if (kind === "schema") declared(node, at);
    else if ("$ref" in node) return;
    if (kind === "carrier") carried(node, at);
    for (const [key, child] of single[kind] ?? []) walk(child, node[key], step(at, key));
    for (const [key, child] of many[kind] ?? []) {
      for (const [name, value] of Object.entries(node[key] ?? {})) walk(child, value, step(step(at, key), name));
    }
  };

  walk("document", document, "");
  return found;
}
