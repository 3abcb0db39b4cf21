import { marketplace, sandbox } from "virtual:documents";
import { type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";
import { marketplaceWriters, type SampleWriters, sandboxWriters } from "../samples/sample-writers.ts";

/** An operation of one of both documents, and how its samples are written. */
export interface ContractOperation {
  document: OpenApiDocument;
  operation: Operation;
  writers: SampleWriters;
  /** Whether it belongs to the sandbox's control API, which knows no credentials. */
  isControl: boolean;
}

const operations: ContractOperation[] = [
  { document: marketplace, writers: marketplaceWriters, isControl: false },
  { document: sandbox, writers: sandboxWriters(marketplace), isControl: true },
].flatMap((one) => readOperations(one.document, []).map((operation) => ({ ...one, operation })));

/**
 * Finds an operation by its id, in any case: Redoc's addresses have it in small letters.
 *
 * @throws Error for an id that neither document has
 */
export function findOperation(operationId: string): ContractOperation {
  const id = operationId.toLowerCase();
  const found = operations.find(({ operation }) => operation.operationId.toLowerCase() === id);
  if (found === undefined) throw new Error(`No operation is called ${operationId}.`);
  return found;
}

/** Where the sandbox of `npm start` and `npx runout` listens. */
export const LOCAL_SANDBOX = marketplace.servers?.[0]?.url ?? "";
