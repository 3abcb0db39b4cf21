import { literal } from "../literal.ts";
import { generatedNote } from "../note.ts";
import type { RootDocument } from "../root-documents.ts";
import type { OperationRow } from "./read-operations.ts";

/** The TypeScript module of a document's operation table. */
export function renderOperations(document: RootDocument, rows: readonly OperationRow[]): string {
  const { source, tableName } = document;
  return [
    `// ${generatedNote(source)}`,
    "",
    'import type { OperationDescriptor } from "../operation-descriptor.ts";',
    `import type { operations } from "./${document.types.split("/").at(-1)}";`,
    "",
    "/** What a client or a server needs to know about each operation, by operationId. */",
    `export const ${tableName} = {`,
    ...rows.flatMap(({ id, ...facts }) => [
      `  ${id}: {`,
      ...Object.entries(facts).map(([name, value]) => `    ${name}: ${literal(value)},`),
      "  },",
    ]),
    "} as const satisfies Record<keyof operations, OperationDescriptor>;",
    "",
    "/** The operations of the document. */",
    `export type ${document.idPrefix}OperationId = keyof typeof ${tableName};`,
    "",
  ].join("\n");
}

/** The operation table for other languages. */
export function renderOperationsJson(rows: readonly OperationRow[], source: string): string {
  const operations = Object.fromEntries(rows.map(({ id, ...facts }) => [id, facts]));
  return `${JSON.stringify({ "x-generated": generatedNote(source), operations }, undefined, 2)}\n`;
}
