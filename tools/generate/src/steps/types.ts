import openapiTS, { astToString } from "openapi-typescript";
import { generatedNote } from "../generated-files.ts";
import { type JsonObject, SpecificationError } from "../specification.ts";

/**
 * The TypeScript types of a bundle: `paths`, `components`, `operations`.
 *
 * A property with a default stays optional, because a request may leave it out. Types are mutable: openapi-fetch
 * maps `readonly` arrays to objects. The generator is called through its API, which reads no `redocly.yaml`.
 */
export async function renderTypes(document: JsonObject, source: string): Promise<string> {
  let types: string;
  try {
    types = astToString(await openapiTS(JSON.stringify(document), { defaultNonNullable: false, silent: true }));
  } catch (error) {
    throw new SpecificationError([`${source}: ${error instanceof Error ? error.message : String(error)}`]);
  }
  return `// ${generatedNote(source)}\n\n${types.trimEnd()}\n`;
}
