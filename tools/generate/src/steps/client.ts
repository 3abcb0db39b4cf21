import { generatedNote } from "../generated-files.ts";
import { isObject, type JsonObject } from "../specification.ts";
import { type ClientModel, type ClientOperation, literal, readClientModel, resultVariable } from "./client-model.ts";

const FOLDER = "packages/client/src/generated";

/** The generated files of the TypeScript client: a descriptor of each operation, a function for each, and the shapes of responses. */
export function clientFiles(document: JsonObject, source: string): [string, string][] {
  const model = readClientModel(document, source);
  const note = `// ${generatedNote(source)}\n\n`;
  return [
    [`${FOLDER}/operation-facts.ts`, note + renderFacts(model)],
    [`${FOLDER}/operations.ts`, note + renderFunctions(model)],
    [`${FOLDER}/remedies.ts`, note + renderRemedies(model)],
    [`${FOLDER}/answer-schemas.ts`, note + renderSchemas(model)],
  ];
}

function renderFacts({ operations, inventorySorts }: ClientModel): string {
  const lines = [
    'import type { OperationFacts } from "../layers/layer.ts";',
    ...operations.flatMap((operation) => [
      "",
      `export const ${operation.id}: OperationFacts = {`,
      ...Object.entries(factsOf(operation)).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`),
      "};",
    ]),
    "",
    "/** All operations, each as its id, method and path, with what is special about it: less to load than the rest. */",
    "export const operationRows = [",
    ...operations.map(({ id, method, path, retry, conditional, text, empty }) => {
      const traits = { [retry]: retry === "never", conditional, text, empty };
      const special = Object.entries(traits).flatMap(([name, has]) => (has ? name : []));
      return `  ${JSON.stringify([id, method, path, ...special].join(" "))},`;
    }),
    "];",
    "",
    "/** The fields that an inventory can be sorted by. */",
    `export const inventorySorts = ${JSON.stringify(inventorySorts)} as const;`,
    "",
  ];
  return lines.join("\n");
}

function factsOf({ id, method, path, query, body, retry, conditional, text, empty }: ClientOperation) {
  return {
    id,
    method,
    path,
    ...(query.length > 0 && { query }),
    ...(body && { body }),
    retry,
    ...(conditional && { conditional }),
    ...(text && { text }),
    ...(empty && { empty }),
  };
}

function renderFunctions({ operations }: ClientModel): string {
  return [
    'import type { Call } from "../operations/call.ts";',
    'import { type CallOptions, callOperation } from "../operations/call-operation.ts";',
    'import type { DataOf, ParametersOf } from "../operations/operation-types.ts";',
    'import type { Transport } from "../transport.ts";',
    'import * as facts from "./operation-facts.ts";',
    ...operations.flatMap((operation) => ["", ...renderFunction(operation)]),
    "",
    "/** All operations, bound to a transport. */",
    "export type Operations = {",
    ...operations.flatMap(({ id, summary, needsParameters }) => [
      `  /** ${summary}. */`,
      `  ${id}(parameters${needsParameters ? "" : "?"}: ParametersOf<"${id}">, options?: CallOptions): Call<DataOf<"${id}">>;`,
    ]),
    "};",
    "",
    "/**",
    " * Binds every operation to a transport. It keeps all of them in a bundle; single functions leave the others out.",
    " *",
    " * @example",
    " * const discogs = operations(transport);",
    ' * const { listings } = await discogs.getInventory({ username: "example_seller" });',
    " */",
    "export function operations(transport: Transport): Operations {",
    "  return {",
    ...operations.map(({ id }) => `    ${id}: (parameters, options) => ${id}(transport, parameters, options),`),
    "  };",
    "}",
    "",
  ].join("\n");
}

function renderFunction({
  id,
  method,
  path,
  summary,
  description,
  example,
  needsParameters,
  ...operation
}: ClientOperation) {
  const call = `${id}(transport${Object.keys(example).length > 0 ? `, ${literal(example)}` : ""})`;
  const target = operation.success === 204 ? "" : `const ${resultVariable(id)} = `;
  return [
    "/**",
    ` * ${summary}: \`${method} ${path}\`.`,
    " *",
    ...wrap(description),
    " *",
    " * @example",
    ...`${target}await ${call};`.split("\n").map((line) => ` * ${line}`),
    " */",
    `export function ${id}(`,
    "  transport: Transport,",
    `  parameters${needsParameters ? "" : "?"}: ParametersOf<"${id}">,`,
    "  options?: CallOptions,",
    `): Call<DataOf<"${id}">> {`,
    `  return callOperation(transport, facts.${id}, parameters${needsParameters ? "" : " ?? {}"}, options);`,
    "}",
  ];
}

/** Lines of a comment that are not too long. */
function wrap(text: string): string[] {
  const lines = [" *"];
  for (const word of text.replaceAll("*/", "* /").split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length < 118) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(` * ${word}`);
  }
  return lines;
}

function renderRemedies({ operations, remedies }: ClientModel): string {
  const own = operations.filter((one) => Object.keys(one.remedies).length > 0);
  return [
    "/** What to do after a refusal, by status, where an operation has no advice of its own. */",
    `const SHARED: Readonly<Record<number, string>> = ${JSON.stringify(remedies, undefined, 2)};`,
    "",
    "/** The advice of single operations, by status. */",
    "const OWN: Readonly<Record<string, Readonly<Record<number, string>>>> = {",
    ...own.map((one) => `  ${one.id}: ${JSON.stringify(one.remedies)},`),
    "};",
    "",
    "/** What the contract advises after a refusal; undefined for a status that is not documented. */",
    "export const remedies = (operationId: string, status: number): string | undefined =>",
    "  OWN[operationId]?.[status] ?? SHARED[status];",
    "",
  ].join("\n");
}

function renderSchemas({ operations, schemas }: ClientModel): string {
  const answers = operations.flatMap(({ id, answer }) =>
    answer === undefined ? [] : [[id, shapeOf(answer)] as const],
  );
  const needed = reachable(
    answers.map(([, shape]) => shape),
    schemas,
  );
  return [
    'import type { Shape } from "../observer/shape.ts";',
    "",
    "/** What each operation answers when it succeeds, by operationId. */",
    "export const answerShapes: Readonly<Record<string, Shape>> = {",
    ...answers.map(([id, shape]) => `  ${id}: ${JSON.stringify(shape)},`),
    "};",
    "",
    "/** The statuses that each operation may answer, by operationId. */",
    "export const answerStatuses: Readonly<Record<string, readonly number[]>> = {",
    ...operations.map(({ id, statuses }) => `  ${id}: ${JSON.stringify(statuses)},`),
    "};",
    "",
    "/** The shapes that others refer to. */",
    "export const namedShapes: Readonly<Record<string, Shape>> = {",
    ...needed.map((name) => `  ${name}: ${JSON.stringify(shapeOf(schemas[name]))},`),
    "};",
    "",
  ].join("\n");
}

/** What a schema says of an answer's shape: kinds, properties and enums, but no limits and no prose. */
function shapeOf(schema: unknown): JsonObject {
  if (!isObject(schema)) return {};
  if (typeof schema.$ref === "string") return { ref: schema.$ref.split("/").at(-1) ?? "" };
  const { type, enum: values, const: value, properties, required, items, additionalProperties } = schema;
  const alternatives = schema.anyOf ?? schema.oneOf;
  const parts = schema.allOf;
  const map = (all: unknown) => (Array.isArray(all) ? all.map(shapeOf) : undefined);
  const shape = {
    kinds: type === undefined ? undefined : [type].flat(),
    values: Array.isArray(values) ? values : value === undefined ? undefined : [value],
    properties: isObject(properties)
      ? Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, shapeOf(one)]))
      : undefined,
    required,
    items: items === undefined ? undefined : shapeOf(items),
    others: isObject(additionalProperties) ? shapeOf(additionalProperties) : undefined,
    any: map(alternatives),
    all: map(parts),
  };
  return Object.fromEntries(Object.entries(shape).filter(([, one]) => one !== undefined));
}

/** The names of all schemas that shapes lead to, in alphabetical order. */
function reachable(shapes: readonly JsonObject[], schemas: JsonObject): string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (isObject(value)) {
      const { ref } = value;
      if (typeof ref === "string" && !names.has(ref)) {
        names.add(ref);
        visit(shapeOf(schemas[ref]));
      }
      for (const one of Object.values(value)) visit(one);
    }
  };
  visit(shapes);
  return [...names].sort();
}
