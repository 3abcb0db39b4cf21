import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { OpenApiDocument } from "@runout/http/openapi";

/** An OpenAPI 3.1 document, as far as the mock looks at it; Prism reads the rest. */
export interface ServedDocument extends OpenApiDocument {
  openapi: string;
  servers?: { url: string }[];
}

/** The bundled marketplace document of `@runout/spec`. */
export async function readMarketplaceDocument(): Promise<ServedDocument> {
  const file = createRequire(import.meta.url).resolve("@runout/spec/openapi.json");
  // The file is generated from the specification and linted there.
  return JSON.parse(await readFile(file, "utf8")) as ServedDocument;
}

/** The base of the URLs in a document's examples: its first server, without a slash at the end. */
export function exampleBase(document: ServedDocument): string | undefined {
  return document.servers?.[0]?.url.replace(/\/$/, "");
}
