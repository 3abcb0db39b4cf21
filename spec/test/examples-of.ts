/** A value that a description shows, and the schema it has to satisfy; both as JSON pointers into the description. */
interface ShownExample {
  pointer: string;
  schemaPointer: string;
  value: unknown;
}

type Kind = "components" | "pathItem" | "operation" | "response" | "parameterLike" | "schema" | "document";
type Node = Record<string, unknown>;

const OPERATIONS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const SCHEMA_MAPS = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const SCHEMA_LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SCHEMA_KEYWORDS = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];

const entries = (kind: Kind, keys: string[]): [string, Kind][] => keys.map((key) => [key, kind]);

/** By kind of node: its keys that hold one node, with the kind of that node. */
const single: Partial<Record<Kind, [string, Kind][]>> = {
  document: [["components", "components"]],
  pathItem: entries("operation", OPERATIONS),
  // A request body is visited like a response, because only its `content` has examples.
  operation: [["requestBody", "response"]],
  parameterLike: [["schema", "schema"]],
  schema: entries("schema", SCHEMA_KEYWORDS),
};

/** By kind of node: its keys that hold a map or a list of nodes. Parameters, headers and media types are `parameterLike`: they have a schema and examples. */
const many: Partial<Record<Kind, [string, Kind][]>> = {
  document: entries("pathItem", ["paths", "webhooks"]),
  components: [
    ["schemas", "schema"],
    ...entries("parameterLike", ["parameters", "headers"]),
    ...entries("response", ["responses", "requestBodies"]),
    ["pathItems", "pathItem"],
  ],
  pathItem: [["parameters", "parameterLike"]],
  operation: [
    ["parameters", "parameterLike"],
    ["responses", "response"],
  ],
  response: entries("parameterLike", ["headers", "content"]),
  parameterLike: [["content", "parameterLike"]],
  schema: entries("schema", [...SCHEMA_MAPS, ...SCHEMA_LISTS]),
};

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const childPointer = (pointer: string, key: string): string =>
  `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/**
 * Every example of a bundled OpenAPI 3.1 document, each once for each schema it is shown under: of media types (of requests
 * and of responses), parameters and headers, and the `examples`, `example` and `default` of the schemas themselves.
 *
 * @param document a bundle: its references are all local
 * @throws when a named example has no value of its own
 */
export function examplesOf(document: unknown): ShownExample[] {
  const found: ShownExample[] = [];

  const follow = (value: unknown, pointer: string): [unknown, string] => {
    if (!isNode(value) || typeof value.$ref !== "string") return [value, pointer];
    const keys = value.$ref.split("/").slice(1);
    const target = keys.reduce<unknown>((node, key) => {
      const name = decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
      return isNode(node) ? node[name] : undefined;
    }, document);
    return [target, value.$ref.slice(1)];
  };

  const addParameterExamples = (node: Node, pointer: string) => {
    if (node.example !== undefined)
      found.push({
        pointer: childPointer(pointer, "example"),
        schemaPointer: childPointer(pointer, "schema"),
        value: node.example,
      });
    for (const [name, shown] of Object.entries(node.examples ?? {})) {
      const examplePointer = childPointer(childPointer(pointer, "examples"), name);
      const [example] = follow(shown, examplePointer);
      if (!isNode(example) || !("value" in example)) throw new Error(`${examplePointer} has no value`);
      found.push({ pointer: examplePointer, schemaPointer: childPointer(pointer, "schema"), value: example.value });
    }
  };

  const addSchemaExamples = (node: Node, pointer: string) => {
    const examples = Array.isArray(node.examples) ? node.examples : [];
    examples.forEach((value, index) => {
      found.push({
        pointer: childPointer(childPointer(pointer, "examples"), String(index)),
        schemaPointer: pointer,
        value,
      });
    });
    for (const key of ["example", "default"]) {
      if (node[key] !== undefined)
        found.push({ pointer: childPointer(pointer, key), schemaPointer: pointer, value: node[key] });
    }
  };

  const walk = (kind: Kind, node: unknown, pointer: string) => {
    if (!isNode(node)) return;
    if (kind === "schema") addSchemaExamples(node, pointer);
    else if ("$ref" in node) return;
    if (kind === "parameterLike") addParameterExamples(node, pointer);
    for (const [key, child] of single[kind] ?? []) walk(child, node[key], childPointer(pointer, key));
    for (const [key, child] of many[kind] ?? []) {
      for (const [name, value] of Object.entries(node[key] ?? {}))
        walk(child, value, childPointer(childPointer(pointer, key), name));
    }
  };

  walk("document", document, "");
  return found;
}
