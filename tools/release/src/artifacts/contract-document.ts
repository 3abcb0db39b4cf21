import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";

/** A bundled document of the contract with its operations. The lint of the specification demands what OpenAPI leaves optional. */
export interface ContractDocument {
  readonly document: OpenApiDocument;
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly description: string;
  readonly baseUrl: string;
  /** Every operation under the tag that it has, in the document's order. */
  readonly groups: readonly OperationGroup[];
}

export interface OperationGroup {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

/**
 * Reads the document of the marketplace's API or that of the sandbox's control API.
 *
 * @throws Error for one whose operations are not complete
 */
export function readContractDocument(name: "openapi" | "sandbox"): ContractDocument {
  const file = fileURLToPath(import.meta.resolve(`@runout/spec/${name}.json`));
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument; // a generated document of the specification
  const problems: string[] = [];
  const operations = readOperations(document, problems);
  if (problems.length > 0) throw new Error(problems.join(" "));
  const { title = "", version = "", description = "", summary = "" }: Record<string, string> = { ...document.info };
  const groups = (document.tags ?? []).map((tag) => ({
    name: tag.name,
    description: tag.description ?? "",
    operations: operations.filter(({ object }) => object.tags?.[0] === tag.name),
  }));
  return { document, title, version, summary, description, baseUrl: document.servers?.[0]?.url ?? "", groups };
}
