import { generatedNote } from "../note.ts";
import type { RootDocument } from "../root-documents.ts";
import type { OperationRow } from "./read-operations.ts";
import type { TransitionRow } from "./read-order-transitions.ts";

/** The TypeScript module of the operation table and, where the document has one, of the order status machine. */
export function renderOperations(
  document: RootDocument,
  rows: readonly OperationRow[],
  transitions: readonly TransitionRow[] | undefined,
): string {
  const imported = transitions ? "components, operations" : "operations";
  const types = `./${document.types.split("/").at(-1)}`;
  return [
    `// ${generatedNote(document.source)}`,
    "",
    'import type { OperationDescriptor } from "../operation-descriptor.ts";',
    ...(transitions ? ['import type { StatusTransitions } from "../status-transitions.ts";'] : []),
    `import type { ${imported} } from "${types}";`,
    "",
    ...table(document, rows),
    ...(transitions ? ["", ...statusMachine(transitions)] : []),
    "",
  ].join("\n");
}

function table({ tableName, idPrefix }: RootDocument, rows: readonly OperationRow[]): string[] {
  const id = `${idPrefix}OperationId`;
  return [
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
    `export type ${id} = keyof typeof ${tableName};`,
  ];
}

function statusMachine(transitions: readonly TransitionRow[]): string[] {
  return [
    "/** The statuses of an order. */",
    'export type OrderStatus = components["schemas"]["OrderStatus"];',
    "",
    "/** The order status machine: which statuses may follow a status, by who sets them. */",
    "export const orderTransitions: Readonly<Record<OrderStatus, StatusTransitions<OrderStatus>>> = {",
    ...transitions.flatMap(({ status, ...facts }) => [
      `  ${JSON.stringify(status)}: {`,
      ...Object.entries(facts).map(([name, value]) => `    ${name}: ${literal(value)},`),
      "  },",
    ]),
    "};",
  ];
}

/** A value as TypeScript; a list that does not fit its line takes a line per item. */
function literal(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value.map(literal);
  const line = `[${items.join(", ")}]`;
  return line.length <= 100 ? line : `[\n${items.map((item) => `      ${item},\n`).join("")}    ]`;
}
