import type { GeneratedFiles } from "./generated-files.ts";
import { type RootDocument, rootDocuments } from "./root-documents.ts";
import { SpecificationError } from "./specification-error.ts";
import { bundle } from "./steps/bundle.ts";
import { readOperations } from "./steps/read-operations.ts";
import { readOrderTransitions } from "./steps/read-order-transitions.ts";
import { renderJson, renderYaml } from "./steps/render-bundle.ts";
import { renderOperations } from "./steps/render-operations.ts";
import { renderTypes } from "./steps/types.ts";

/**
 * Makes every generated file of the repository in memory. It only reads; the same sources give the same bytes.
 *
 * @param root the repository's folder
 * @throws SpecificationError when the specification is broken
 */
export async function generate(root: string): Promise<GeneratedFiles> {
  const made = await Promise.allSettled(rootDocuments.map((document) => generateFrom(root, document)));
  const problems = new Set<string>();
  const files = made.flatMap((outcome) => {
    if (outcome.status === "fulfilled") return outcome.value;
    if (!(outcome.reason instanceof SpecificationError)) throw outcome.reason;
    for (const problem of outcome.reason.problems) problems.add(problem);
    return [];
  });
  // A file that both documents use is told once.
  if (problems.size > 0) throw new SpecificationError([...problems]);
  return new Map(files);
}

async function generateFrom(root: string, names: RootDocument): Promise<[string, string][]> {
  const { source } = names;
  const document = await bundle(root, source);
  const rows = readOperations(document, source);
  const transitions = names.orderTransitions ? readOrderTransitions(document, source) : undefined;
  return [
    [`${names.bundle}.yaml`, renderYaml(document, source)],
    [`${names.bundle}.json`, renderJson(document, source)],
    [names.types, await renderTypes(document, source)],
    [names.operations, renderOperations(names, rows, transitions)],
  ];
}
