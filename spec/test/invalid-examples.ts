import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { examplesOf } from "./examples-of.ts";

/** Keywords that OpenAPI adds to JSON Schema and that restrict nothing. Any other unknown keyword is a mistake. */
const ANNOTATIONS = ["discriminator", "example", "externalDocs", "xml"];

/**
 * Checks every example of a bundled document against its schema, as JSON Schema 2020-12 with formats.
 *
 * @returns how many examples were checked, and one line for each that its schema refuses
 */
export function invalidExamples(document: object): { checked: number; invalid: string[] } {
  const extensions = JSON.stringify(document).match(/"x-[\w-]+"(?=:)/g) ?? [];
  // To reach a schema in the document, Ajv first takes the document itself for one; its own keys restrict nothing.
  const vocabulary = new Set([...ANNOTATIONS, ...extensions.map((key) => key.slice(1, -1)), ...Object.keys(document)]);
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary([...vocabulary]);
  ajv.addSchema(document, "document", undefined, false);

  const examples = examplesOf(document);
  const invalid = examples.flatMap(({ pointer, schemaPointer, value }) => {
    const validate = ajv.getSchema(`document#${encodeURI(schemaPointer)}`);
    if (validate === undefined) return [`${pointer}: there is no schema at ${schemaPointer}`];
    return validate(value) ? [] : [`${pointer}: ${ajv.errorsText(validate.errors, { dataVar: "example" })}`];
  });
  return { checked: examples.length, invalid };
}
