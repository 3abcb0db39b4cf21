import { generatedNote } from "../generated-files.ts";
import type { ApiModel, DocumentName } from "../model/api-model.ts";
import { moduleNames, renderFacts } from "../python/python-facts.ts";
import { renderInputs } from "../python/python-inputs.ts";
import { renderModels } from "../python/python-models.ts";
import { renderOperations } from "../python/python-operations.ts";
import { renderRemedies } from "../python/python-remedies.ts";
import { PythonTypes } from "../python/python-types.ts";

const FOLDER = "packages/python/src/runout/generated";

/** The generated files of the Python client: what is sent and answered, and a method for each operation of both documents. */
export function pythonFiles(model: ApiModel, source: string): [string, string][] {
  const note = generatedNote(source);
  const types = new PythonTypes(model);
  const documents: DocumentName[] = ["marketplace", "sandbox"];
  return [
    ["__init__", `# ${note}\n"""What is made of the contract."""\n`],
    ["remedies", renderRemedies(model, note)],
    // Tests drive the sandbox, and need not do so asynchronously.
    ["async_operations", renderOperations(model, "marketplace", types, note, true)],
    ...documents.flatMap((document) => {
      const modules = moduleNames(document);
      return [
        [modules.models, renderModels(model, document, types, note)],
        [modules.inputs, renderInputs(model, document, types, note)],
        [modules.facts, renderFacts(model, document, types, note)],
        [modules.operations, renderOperations(model, document, types, note, false)],
      ];
    }),
  ].map(([module, text]) => [`${FOLDER}/${module}.py`, String(text)]);
}
