import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** As much of an OpenAPI 3.1 document as the mock itself looks at; Prism reads the rest. */
export interface OpenApiDocument {
  openapi: string;
  servers?: { url: string }[];
  paths: Record<string, unknown>;
}

/** The bundled marketplace document of `@runout/spec`. */
export async function readMarketplaceDocument(): Promise<OpenApiDocument> {
  const file = createRequire(import.meta.url).resolve("@runout/spec/openapi.json");
  // The file is generated from the specification and linted there.
  return JSON.parse(await readFile(file, "utf8")) as OpenApiDocument;
}

/** The base of the URLs in a document's examples: its first server, without a slash at the end. */
export function exampleBase(document: OpenApiDocument): string | undefined {
  return document.servers?.[0]?.url.replace(/\/$/, "");
}
