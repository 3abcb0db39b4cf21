import type { GeneratedFiles } from "./generated-files.ts";
import type { JsonObject } from "./json.ts";
import { MARKETPLACE, type RootDocument, SANDBOX } from "./root-documents.ts";
import { SpecificationError } from "./specification-error.ts";
import { bundle } from "./steps/bundle.ts";
import { mergeMessages, readMessages, renderMessages, renderMessagesJson } from "./steps/messages.ts";
import { readOperations } from "./steps/read-operations.ts";
import { renderJson, renderYaml } from "./steps/render-bundle.ts";
import { renderOperations, renderOperationsJson } from "./steps/render-operations.ts";
import { readTransitions, renderTransitions, renderTransitionsJson } from "./steps/transitions.ts";
import { renderTypes } from "./steps/types.ts";

const ROOTS = [MARKETPLACE, SANDBOX];

/**
 * Makes every generated file of the repository in memory. It only reads; the same sources give the same bytes.
 *
 * @param root the repository's folder
 * @throws SpecificationError when the specification is broken
 */
export async function generate(root: string): Promise<GeneratedFiles> {
  const documents = await settle(ROOTS.map(({ source }) => bundle(root, source)));
  const files = await settle([
    ...ROOTS.map((names, index) => generateFrom(names, documents[index] ?? {})),
    (async () => transitionFiles(documents[0] ?? {}))(),
    (async () => messageFiles(documents))(),
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
    [`${names.operations}.ts`, renderOperations(names, rows)],
    [`${names.operations}.json`, renderOperationsJson(rows, source)],
  ];
}

function transitionFiles(document: JsonObject): [string, string][] {
  const { source } = MARKETPLACE;
  const rows = readTransitions(document, source);
  return [
    ["spec/generated/transitions.ts", renderTransitions(rows, source)],
    ["spec/generated/transitions.json", renderTransitionsJson(rows, source)],
  ];
}

function messageFiles(documents: readonly JsonObject[]): [string, string][] {
  const sources = ROOTS.map(({ source }) => source);
  const rows = mergeMessages(documents.map((document, index) => readMessages(document, sources[index] ?? "")));
  return [
    ["spec/generated/messages.ts", renderMessages(rows, sources.join(" and "))],
    ["spec/generated/messages.json", renderMessagesJson(rows, sources.join(" and "))],
  ];
}

/**
 * Waits for all.
 *
 * @throws SpecificationError with the problems of all; one that several report is named once
 */
async function settle<T>(work: readonly Promise<T>[]): Promise<T[]> {
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
