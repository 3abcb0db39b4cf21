import { type OpenApiDocument, type PlacedOperation, placedOperations } from "@runout/http/openapi";
import { generatedNote } from "../generated-files.ts";
import { SpecificationError } from "../specification.ts";

/** The names of a document's generated module of operations and of what it exports. */
export interface OperationModule {
  /** The file of the document's types, relative to the repository. */
  readonly types: string;
  /** The exported operation table. */
  readonly tableName: string;
  /** The prefix of `OperationId` in the exported type of the ids. */
  readonly idPrefix: string;
}

/** One row of the operation table, with the id that names it. */
export interface OperationRow {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly statuses: readonly number[];
  readonly success: number;
  readonly access: "public" | "user" | "none";
  readonly retry: "safe" | "never";
  readonly paginated: boolean;
}

/**
 * Reads the operation table's rows from a bundle, in the document's order.
 *
 * @throws SpecificationError naming every operation that lacks something the table needs
 */
export function readOperations(document: OpenApiDocument, source: string): OperationRow[] {
  const rows: OperationRow[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const entry of placedOperations(document)) {
    const location = `${source}: ${entry.method} ${entry.path}`;
    const row = readOperation(entry, document.security);
    if (Array.isArray(row)) problems.push(...row.map((problem) => `${location} ${problem}`));
    else if (ids.has(row.id)) problems.push(`${location} repeats the operationId ${row.id}`);
    else rows.push(row);
    if (!Array.isArray(row)) ids.add(row.id);
  }
  if (rows.length === 0 && problems.length === 0) problems.push(`${source}: there are no operations`);
  if (problems.length > 0) throw new SpecificationError(problems);
  return rows;
}

/** The row, or all problems that prevent it. What is read is hand-written YAML, so its types are not relied on. */
function readOperation(
  { method, path, operation }: PlacedOperation,
  documentSecurity: OpenApiDocument["security"],
): OperationRow | string[] {
  const problems: string[] = [];
  const { operationId: id, "x-retry": retry, "x-paginated": paginated = false, responses = {} } = operation;
  if (typeof id !== "string") problems.push("has no operationId");
  if (retry !== "safe" && retry !== "never") problems.push("needs x-retry: safe or never");
  if (typeof paginated !== "boolean") problems.push("needs x-paginated: true or false");
  const keys = Object.keys(responses);
  const statuses = keys.map(Number).sort((a, b) => a - b);
  if (!statuses.every(Number.isInteger)) problems.push(`has a response that is no status: ${keys.join(", ")}`);
  const [success, ...others] = statuses.filter((status) => status >= 200 && status < 300);
  if (success === undefined || others.length > 0) problems.push("needs exactly one 2xx response");
  const access = accessOf(operation.security ?? documentSecurity);
  if (access === undefined) problems.push("has no security");
  if (typeof id !== "string" || (retry !== "safe" && retry !== "never")) return problems;
  if (success === undefined || access === undefined) return problems;
  return problems.length > 0 ? problems : { id, method, path, statuses, success, access, retry, paginated };
}

/** `security: []` asks for nothing at all, an empty alternative (`{}`) makes credentials optional, anything else needs a user. */
function accessOf(security: OpenApiDocument["security"]): OperationRow["access"] | undefined {
  if (security === undefined) return undefined;
  if (security.length === 0) return "none";
  return security.some((alternative) => Object.keys(alternative).length === 0) ? "public" : "user";
}

/** The TypeScript module of a document's operation table. */
export function renderOperations(module: OperationModule, rows: readonly OperationRow[], source: string): string {
  const { types, tableName, idPrefix } = module;
  return [
    `// ${generatedNote(source)}`,
    "",
    'import type { OperationDescriptor } from "../operation-descriptor.ts";',
    `import type { operations } from "./${types.split("/").at(-1)}";`,
    "",
    "/** What a client or a server needs to know about each operation, by operationId. */",
    `export const ${tableName} = {`,
    ...rows.flatMap(({ id, ...descriptor }) => [
      `  ${id}: {`,
      ...Object.entries(descriptor).map(([name, value]) => `    ${name}: ${literal(value)},`),
      "  },",
    ]),
    "} as const satisfies Record<keyof operations, OperationDescriptor>;",
    "",
    "/** The operations of the document. */",
    `export type ${idPrefix}OperationId = keyof typeof ${tableName};`,
    "",
  ].join("\n");
}

/** The operation table for other languages. */
export function renderOperationsJson(rows: readonly OperationRow[], source: string): string {
  const operations = Object.fromEntries(rows.map(({ id, ...descriptor }) => [id, descriptor]));
  return `${JSON.stringify({ "x-generated": generatedNote(source), operations }, undefined, 2)}\n`;
}

/** A value as TypeScript; a list that does not fit its line takes a line per item. */
export function literal(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value.map(literal);
  const line = `[${items.join(", ")}]`;
  return line.length <= 100 ? line : `[\n${items.map((item) => `      ${item},\n`).join("")}    ]`;
}
