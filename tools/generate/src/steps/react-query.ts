import { generatedNote } from "../generated-files.ts";
import { type JsonObject, SpecificationError } from "../specification.ts";
import { type ClientOperation, literal, readClientModel, resultVariable } from "./client-model.ts";

const FOLDER = "packages/react-query/src/generated";

/** The generated files of the package for TanStack Query: keys and options of each operation that reads, and of each that writes. */
export function reactQueryFiles(document: JsonObject, source: string): [string, string][] {
  const { operations } = readClientModel(document, source);
  const note = `// ${generatedNote(source)}\n\n`;
  const queries = operations.filter(isQuery);
  const paths = queries.map(resourceOf);
  const repeated = paths.find((path, index) => paths.indexOf(path) !== index);
  if (repeated !== undefined) throw new SpecificationError([`${source}: two operations read the resource ${repeated}`]);
  const mutations = operations.filter((operation) => !isQuery(operation));
  return [
    [`${FOLDER}/queries.ts`, note + renderQueries(queries)],
    [`${FOLDER}/mutations.ts`, note + renderMutations(mutations)],
  ];
}

/** A GET that answers text makes a token, another one each time. */
const isQuery = ({ method, text }: ClientOperation): boolean => method === "GET" && !text;

/**
 * The resource that an operation reads, as the path of a key: `/marketplace/orders/{order_id}` is `orders/:order_id`. What has the id
 * of another resource is below that one: `/marketplace/stats/{release_id}` is `releases/:release_id/stats`.
 */
export function resourceOf({ path, id }: Pick<ClientOperation, "path" | "id">): string {
  const segments = path
    .split("/")
    .filter((segment) => segment !== "" && segment !== "marketplace" && segment !== "oauth");
  const [collection, parameter = "", ...others] = segments;
  const owner = /^\{(\w+)_id\}$/.exec(parameter)?.[1];
  const ordered =
    owner === undefined || collection === `${owner}s` ? segments : [`${owner}s`, parameter, collection, ...others];
  const resource = ordered.map((segment) => segment?.replace(/^\{(\w+)\}$/, ":$1")).join("/");
  // The root of the API.
  return resource || resultVariable(id).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function renderQueries(operations: readonly ClientOperation[]): string {
  const lists = operations.filter(({ paginated }) => paginated);
  return [
    'import type { ParametersOf, Transport } from "@runout/client";',
    `import { ${operations.map(({ id }) => id).join(", ")} } from "@runout/client/operations";`,
    'import type { SkipToken } from "@tanstack/react-query";',
    ...(lists.length > 0
      ? [
          'import { type InfiniteOptionsOf, infiniteQuery, type SkippableInfiniteOptionsOf } from "../infinite-query.ts";',
        ]
      : []),
    'import { type OptionsOf, query, type SkippableOptionsOf } from "../query.ts";',
    `import { ${lists.length > 0 ? "type InfiniteKeyOf, " : ""}type KeyOf, queryKey } from "../query-key.ts";`,
    ...operations.flatMap((operation) => [
      ...renderQuery(operation, "query"),
      ...(operation.paginated ? renderQuery(operation, "infinite") : []),
    ]),
    "",
  ].join("\n");
}

function renderQuery(operation: ClientOperation, kind: "query" | "infinite"): string[] {
  const { id, summary, method, path, needsParameters, paginated, example } = operation;
  const isInfinite = kind === "infinite";
  const prefix = isInfinite ? "Infinite" : "";
  const all = `ParametersOf<"${id}">`;
  const type = isInfinite ? `Omit<${all}, "page">` : all;
  const optional = needsParameters ? "" : "?";
  const ending = isInfinite ? ', "pages"' : paginated ? ', "list"' : "";
  const parameters = Object.keys(example).length > 0 ? `, ${literal(example).replace(/\s+/g, " ")}` : "";
  const call = `use${prefix}Query(${id}${prefix}Options(transport${parameters}))`;
  const given = needsParameters ? "parameters" : "parameters ?? {}";
  return [
    "",
    `/** The key of \`${id}${prefix}Options\`. */`,
    `export function ${id}${prefix}Key(parameters${optional}: ${type} | SkipToken): ${prefix}KeyOf<"${id}"> {`,
    `  return queryKey("${resourceOf(operation)}", parameters${ending});`,
    "}",
    "",
    "/**",
    ` * ${summary}${isInfinite ? ", page by page" : ""}: \`${method} ${path}\`. With \`skipToken\` for the parameters nothing is asked for.`,
    " *",
    " * @example",
    ` * const { data } = ${call};`,
    " */",
    `export function ${id}${prefix}Options(transport: Transport, parameters${optional}: ${type}): ${prefix}OptionsOf<"${id}">;`,
    `export function ${id}${prefix}Options(`,
    "  transport: Transport,",
    `  parameters: ${type} | SkipToken,`,
    `): Skippable${prefix}OptionsOf<"${id}">;`,
    `export function ${id}${prefix}Options(transport: Transport, parameters${optional}: ${type} | SkipToken) {`,
    `  return ${isInfinite ? "infiniteQuery" : "query"}("${id}", ${id}, ${id}${prefix}Key(parameters), transport, ${given});`,
    "}",
  ];
}

function renderMutations(operations: readonly ClientOperation[]): string {
  return [
    'import type { Transport } from "@runout/client";',
    `import { ${operations.map(({ id }) => id).join(", ")} } from "@runout/client/operations";`,
    'import { type MutationOptionsOf, type MutationSettings, mutation } from "../mutation.ts";',
    'import * as rules from "../mutation-rules.ts";',
    ...operations.flatMap(({ id, summary, method, path }) => [
      "",
      "/**",
      ` * ${summary}: \`${method} ${path}\`.`,
      " *",
      " * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none",
      " * @example",
      ` * const { mutate } = useMutation(${id}Mutation(transport));`,
      " */",
      `export function ${id}Mutation<Result>(`,
      "  transport: Transport,",
      `  settings?: MutationSettings<"${id}", Result>,`,
      `): MutationOptionsOf<"${id}", Result> {`,
      `  return mutation("${id}", ${id}, rules.${id}, transport, settings);`,
      "}",
    ]),
    "",
  ].join("\n");
}
