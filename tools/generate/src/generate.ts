import { existsSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFiles } from "./generated-files.ts";
import { readApiModel } from "./model/read-api-model.ts";
import { type JsonObject, SpecificationError } from "./specification.ts";
import { bundle, renderJson, renderYaml } from "./steps/bundle.ts";
import { clientFiles } from "./steps/client.ts";
import { goFiles } from "./steps/go.ts";
import { mergeMessages, readMessages, renderMessages, renderMessagesJson } from "./steps/messages.ts";
import { mswFiles } from "./steps/msw.ts";
import { type OperationModule, readOperations, renderOperations, renderOperationsJson } from "./steps/operations.ts";
import { renderOrderStatusWorkflows } from "./steps/order-status-workflows.ts";
import { plantedFaultFiles } from "./steps/planted-faults.ts";
import { pythonFiles } from "./steps/python.ts";
import { reactQueryFiles } from "./steps/react-query.ts";
import { readTransitions, renderTransitions, renderTransitionsJson } from "./steps/transitions.ts";
import { renderTypes } from "./steps/types.ts";

/** A document of the specification that starts a tree of files, and what is generated from it. Paths are relative to the repository. */
interface RootDocument extends OperationModule {
  readonly source: string;
  /** Where its bundle goes, without extension. */
  readonly bundle: string;
  /** Where its operation table goes, without extension. */
  readonly operations: string;
}

/** The API itself. It has the order status machine. */
const MARKETPLACE: RootDocument = {
  source: "spec/openapi.yaml",
  bundle: "spec/generated/openapi",
  types: "spec/generated/types.ts",
  operations: "spec/generated/operations",
  tableName: "operationTable",
  idPrefix: "",
};

/** The control API of the sandbox. */
const SANDBOX: RootDocument = {
  source: "spec/sandbox.yaml",
  bundle: "spec/generated/sandbox",
  types: "spec/generated/sandbox-types.ts",
  operations: "spec/generated/sandbox-operations",
  tableName: "sandboxOperationTable",
  idPrefix: "Sandbox",
};

/** Packages that are generated in part, each with its step. A copy of the specification alone has none of them. */
const PACKAGES = [
  { folder: "packages/client", files: clientFiles },
  { folder: "packages/msw", files: mswFiles },
  { folder: "packages/react-query", files: reactQueryFiles },
];

/** Client libraries in other languages, each with its step, which reads the model of both documents. */
const LIBRARIES = [
  { folder: "packages/python", files: pythonFiles },
  { folder: "packages/go", files: goFiles },
];

const ROOTS = [MARKETPLACE, SANDBOX];

/**
 * Makes every generated file of the repository in memory. It only reads; the same sources give the same bytes.
 *
 * @param root the repository's folder
 * @throws SpecificationError when the specification is broken
 */
export async function generate(root: string): Promise<GeneratedFiles> {
  const documents = await awaitAll(ROOTS.map(({ source }) => bundle(root, source)));
  const files = await awaitAll([
    ...ROOTS.map((names, index) => generateFrom(names, documents[index] ?? {})),
    (async () => transitionFiles(documents[0] ?? {}))(),
    (async () => messageFiles(documents))(),
    ...PACKAGES.map(async ({ folder, files }) =>
      existsSync(join(root, folder)) ? files(documents[0] ?? {}, MARKETPLACE.source) : [],
    ),
    (async () => libraryFiles(root, documents))(),
    (async () => plantedFaultFiles(root))(),
  ]);
  return new Map(files.flat());
}

async function generateFrom(names: RootDocument, document: JsonObject): Promise<[string, string][]> {
  const { source } = names;
  const rows = readOperations(document, source);
  return [
    [`${names.bundle}.yaml`, renderYaml(document, source)],
    [`${names.bundle}.json`, renderJson(document, source)],
    [names.types, await renderTypes(document, source)],
    [`${names.operations}.ts`, renderOperations(names, rows, source)],
    [`${names.operations}.json`, renderOperationsJson(rows, source)],
  ];
}

function transitionFiles(document: JsonObject): [string, string][] {
  const { source } = MARKETPLACE;
  const rows = readTransitions(document, source);
  return [
    ["spec/generated/transitions.ts", renderTransitions(rows, source)],
    ["spec/generated/transitions.json", renderTransitionsJson(rows, source)],
    ["spec/generated/order-status.arazzo.yaml", renderOrderStatusWorkflows(rows, versionOf(document), source)],
  ];
}

/** Redocly's lint asks every document for its version. */
const versionOf = ({ info }: JsonObject): string => String((info as JsonObject | undefined)?.version);

function messageFiles(documents: readonly JsonObject[]): [string, string][] {
  const sources = ROOTS.map(({ source }) => source);
  const rows = mergeMessages(documents.map((document, index) => readMessages(document, sources[index] ?? "")));
  return [
    ["spec/generated/messages.ts", renderMessages(rows, sources.join(" and "))],
    ["spec/generated/messages.json", renderMessagesJson(rows, sources.join(" and "))],
  ];
}

/** What is generated for the client libraries that exist in the repository. */
function libraryFiles(root: string, [marketplace = {}, sandbox = {}]: readonly JsonObject[]): [string, string][] {
  const present = LIBRARIES.filter(({ folder }) => existsSync(join(root, folder)));
  if (present.length === 0) return [];
  const model = readApiModel({ marketplace, sandbox });
  const sources = ROOTS.map(({ source }) => source).join(" and ");
  return present.flatMap(({ files }) => files(model, sources));
}

/**
 * Awaits all of them.
 *
 * @throws SpecificationError with the problems of all; one that several report is named once
 */
async function awaitAll<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const problems = new Set<string>();
  const done = (await Promise.allSettled(work)).flatMap((outcome) => {
    if (outcome.status === "fulfilled") return [outcome.value];
    if (!(outcome.reason instanceof SpecificationError)) throw outcome.reason;
    for (const problem of outcome.reason.problems) problems.add(problem);
    return [];
  });
  if (problems.size > 0) throw new SpecificationError([...problems]);
  return done;
}
