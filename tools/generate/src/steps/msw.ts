import { dereference, type OpenApiDocument, placedOperations } from "@runout/http/openapi";
import { generatedNote } from "../generated-files.ts";
import { isObject, type JsonObject, SpecificationError } from "../specification.ts";

const FILE = "packages/msw/src/generated/examples.ts";
const RESPONSES = "#/components/responses/";
const EXAMPLES = "#/components/examples/";

/** A response as the handlers for MSW know it. */
interface ResponseRow {
  /** Undefined where it has no body. */
  readonly type: string | undefined;
  /** Those that it always has, with the value of their example. */
  readonly headers: Readonly<Record<string, string>>;
  /** The components that hold its examples, by the names that the response gives them. */
  readonly examples: Readonly<Record<string, string>>;
}

/**
 * The examples of all responses, for handlers of MSW. Each body is written once, under its component's name.
 *
 * @throws SpecificationError for an example that is no component, a required header without an example, and a body without one
 */
export function mswFiles(document: OpenApiDocument, source: string): [string, string][] {
  const problems: string[] = [];
  const bodies = new Map<string, unknown>();
  const shared = new Map<string, ResponseRow>();
  const operations = placedOperations(document).map(({ operation: { operationId = "", responses = {} } }) => {
    const rows = Object.entries(responses).map(([status, response]) => {
      const row = readResponse(document, response, bodies, (problem) =>
        problems.push(`${source}: ${operationId}, ${status}: ${problem}`),
      );
      const component = componentOf(response, RESPONSES);
      if (component !== undefined) shared.set(component, row);
      return { status, row, component };
    });
    return { operationId, rows };
  });
  const [origin = { url: "" }] = document.servers ?? [];
  if (problems.length > 0) throw new SpecificationError(problems);
  const lines = [
    `// ${generatedNote(source)}`,
    "",
    'import type { OperationId } from "@runout/spec";',
    'import type { DocumentedResponse } from "../examples/example-response.ts";',
    "",
    "/** Where the addresses in the examples begin. */",
    `export const exampleOrigin = ${JSON.stringify(origin.url)};`,
    "",
    "/** The bodies of the examples, by the names of their components. */",
    "export const exampleBodies: Readonly<Record<string, unknown>> = {",
    ...sorted(bodies).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`),
    "};",
    "",
    "const shared = {",
    ...sorted(shared).map(([name, row]) => `  ${name}: ${JSON.stringify(row)},`),
    "};",
    "",
    "/** Every documented response, by operation and status. */",
    "export const documentedResponses: Readonly<Record<OperationId, Readonly<Record<number, DocumentedResponse>>>> = {",
    ...operations.flatMap(({ operationId, rows }) => [
      `  ${operationId}: {`,
      ...rows.map(
        ({ status, row, component }) => `    ${status}: ${component ? `shared.${component}` : JSON.stringify(row)},`,
      ),
      "  },",
    ]),
    "};",
    "",
    "/** The names of the examples of each response that has a body. */",
    "export interface ExampleNames {",
    ...operations.flatMap(({ operationId, rows }) => [
      `  ${operationId}: {`,
      ...rows
        .filter(({ row }) => row.type !== undefined)
        .map(
          ({ status, row }) =>
            `    ${status}: ${Object.keys(row.examples)
              .map((name) => JSON.stringify(name))
              .join(" | ")};`,
        ),
      "  };",
    ]),
    "}",
    "",
  ];
  return [[FILE, lines.join("\n")]];
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1));

/** The name of the component that a value refers to. */
const componentOf = (value: unknown, prefix: string): string | undefined => {
  const reference = isObject(value) ? value.$ref : undefined;
  return typeof reference === "string" && reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined;
};

/** @param bodies receives what the examples are */
function readResponse(
  document: OpenApiDocument,
  value: unknown,
  bodies: Map<string, unknown>,
  report: (problem: string) => void,
): ResponseRow {
  const follow = (one: unknown): JsonObject => (isObject(one) ? dereference<JsonObject>(document, one) : {});
  const response = follow(value);
  const headers = Object.entries(follow(response.headers)).flatMap(([name, reference]) => {
    const { required, schema } = follow(reference);
    if (required !== true) return [];
    const { examples } = follow(schema);
    if (!Array.isArray(examples) || examples.length === 0) report(`${name} is required and has no example`);
    return [[name, String(Array.isArray(examples) ? examples[0] : "")] as const];
  });
  const [content] = Object.entries(follow(response.content));
  const names = Object.entries(follow(follow(content?.[1]).examples)).flatMap(([name, example]) => {
    const component = componentOf(example, EXAMPLES);
    if (component === undefined) {
      report(`the example ${name} is no component`);
      return [];
    }
    bodies.set(component, follow(example).value);
    return [[name, component] as const];
  });
  if (content && names.length === 0) report("there is a body, but no example");
  return { type: content?.[0], headers: Object.fromEntries(headers), examples: Object.fromEntries(names) };
}
