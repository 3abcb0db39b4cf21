import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";

type RequiredSections = Required<
  Pick<OpenApiDocument, "info" | "servers" | "tags" | "paths" | "components" | "x-unrouted">
>;

/** A bundled document of the specification. Its lint demands what OpenAPI leaves optional. */
export type BundledDocument = OpenApiDocument & RequiredSections & { info: { summary: string; description: string } };

/** Reads one of the two bundled documents. */
export function readDocument(name: "openapi" | "sandbox"): BundledDocument {
  const file = fileURLToPath(import.meta.resolve(`@runout/spec/${name}.json`));
  // The lint and the tests of the specification prove that it has what the type names.
  return JSON.parse(readFileSync(file, "utf8")) as BundledDocument;
}

/**
 * Every operation of a document, in its order.
 *
 * @throws Error for a document with an operation that is not complete
 */
export function operationsOf(document: OpenApiDocument): Operation[] {
  const problems: string[] = [];
  const operations = readOperations(document, problems);
  if (problems.length > 0) throw new Error(`The document cannot be shown: ${problems.join(" ")}`);
  return operations;
}

/** The address of an operation on one of the two pages of the reference. */
export function referenceAddress(page: string, tag: string, operationId: string): string {
  return `${page}#${`/${tag.replaceAll(" ", "-")}/${operationId}`.toLowerCase()}`;
}
