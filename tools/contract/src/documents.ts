import { type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";
import document from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import type { AnyOperationId } from "./calls/documented-call.ts";

/** A document, its file, and its operations. */
export interface NamedDocument {
  name: "marketplace" | "sandbox";
  /** The bundled file, as a module specifier. */
  file: string;
  document: OpenApiDocument;
  operations: readonly Operation[];
}

/** Both documents, the marketplace's own first. */
export const DOCUMENTS: readonly NamedDocument[] = (
  [
    ["marketplace", "@runout/spec/openapi.yaml", document],
    ["sandbox", "@runout/spec/sandbox.yaml", sandboxDocument],
  ] as const
).map(([name, file, each]) => {
  // TypeScript's type of a JSON file is its literal shape; OpenApiDocument names the few parts that are read.
  const described = each as unknown as OpenApiDocument;
  const problems: string[] = [];
  const operations = readOperations(described, problems);
  if (problems.length > 0) throw new Error(problems.join(" "));
  return { name, file, document: described, operations };
});

/** An operation of either document, with the document that describes it. */
export interface DocumentedOperation {
  id: AnyOperationId;
  of: NamedDocument;
  operation: Operation;
}

const OPERATIONS: ReadonlyMap<string, DocumentedOperation> = new Map(
  DOCUMENTS.flatMap((of) =>
    of.operations.map((operation) => {
      const id = operation.operationId as AnyOperationId; // the documents' own ids
      return [id, { id, of, operation }] as const;
    }),
  ),
);

/** Every operation of both documents, in their order. */
export const ALL_OPERATIONS: readonly DocumentedOperation[] = [...OPERATIONS.values()];

/** Finds an operation by its id. */
export function operationNamed(id: string): DocumentedOperation {
  const found = OPERATIONS.get(id);
  if (found === undefined) throw new Error(`Neither document has an operation ${id}.`);
  return found;
}

/**
 * The operations of documents, or the one of this name.
 *
 * @param documents by default both
 * @throws Error when there is none
 */
export function chosenOperations(
  operationId?: string,
  documents: readonly OpenApiDocument[] = DOCUMENTS.map(({ document: each }) => each),
): { document: OpenApiDocument; operation: Operation }[] {
  const all = documents.flatMap((each) => readOperations(each, []).map((operation) => ({ document: each, operation })));
  const chosen = all.filter(({ operation }) => operationId === undefined || operation.operationId === operationId);
  if (chosen.length === 0) throw new Error(`No operation is called ${operationId}.`);
  return chosen;
}
