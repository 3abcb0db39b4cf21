import { type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";
import marketplaceDocument from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };

/** The documents that requests are made of. TypeScript's type of a JSON file is its literal shape. */
export const DOCUMENTS = [marketplaceDocument, sandboxDocument] as unknown as readonly OpenApiDocument[];

/**
 * The operations of all documents, or the one of this name.
 *
 * @throws Error when there is none
 */
export function chosenOperations(
  operationId?: string,
  documents = DOCUMENTS,
): { document: OpenApiDocument; operation: Operation }[] {
  const all = documents.flatMap((document) =>
    readOperations(document, []).map((operation) => ({ document, operation })),
  );
  const chosen = all.filter(({ operation }) => operationId === undefined || operation.operationId === operationId);
  if (chosen.length === 0) throw new Error(`No operation is called ${operationId}.`);
  return chosen;
}
