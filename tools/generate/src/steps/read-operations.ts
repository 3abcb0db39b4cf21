import { isObject, type JsonObject } from "../json.ts";
import { SpecificationError } from "../specification-error.ts";

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

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/**
 * Reads the operation table's rows from a bundle, in the document's order.
 *
 * @throws SpecificationError naming every operation that lacks a fact the table needs
 */
export function readOperations(document: JsonObject, source: string): OperationRow[] {
  const rows: OperationRow[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
      if (!methods.has(method) || !isObject(operation)) continue;
      const place = `${source}: ${method.toUpperCase()} ${path}`;
      const row = readOperation({ method: method.toUpperCase(), path, operation, security: document.security });
      if (Array.isArray(row)) problems.push(...row.map((problem) => `${place} ${problem}`));
      else if (ids.has(row.id)) problems.push(`${place} repeats the operationId ${row.id}`);
      else rows.push(row);
      if (!Array.isArray(row)) ids.add(row.id);
    }
  }
  if (rows.length === 0 && problems.length === 0) problems.push(`${source}: there are no operations`);
  if (problems.length > 0) throw new SpecificationError(problems);
  return rows;
}

interface Found {
  method: string;
  path: string;
  operation: JsonObject;
  security: unknown;
}

/** The row, or everything that stands in its way. */
function readOperation({ method, path, operation, security }: Found): OperationRow | string[] {
  const problems: string[] = [];
  const id = operation.operationId;
  if (typeof id !== "string") problems.push("has no operationId");
  const retry = operation["x-retry"];
  if (retry !== "safe" && retry !== "never") problems.push("needs x-retry: safe or never");
  const paginated = operation["x-paginated"] ?? false;
  if (typeof paginated !== "boolean") problems.push("needs x-paginated: true or false");
  const keys = Object.keys(isObject(operation.responses) ? operation.responses : {});
  const statuses = keys.map(Number).sort((a, b) => a - b);
  if (!statuses.every(Number.isInteger)) problems.push(`has a response that is no status: ${keys.join(", ")}`);
  const [success, ...others] = statuses.filter((status) => status >= 200 && status < 300);
  if (success === undefined || others.length > 0) problems.push("needs exactly one 2xx response");
  const access = accessOf(operation.security ?? security);
  if (access === undefined) problems.push("has no security");
  if (typeof id !== "string" || (retry !== "safe" && retry !== "never")) return problems;
  if (success === undefined || access === undefined || typeof paginated !== "boolean") return problems;
  return problems.length > 0 ? problems : { id, method, path, statuses, success, access, retry, paginated };
}

/** `security: []` asks for nothing at all, an empty alternative (`{}`) makes credentials optional, anything else needs a user. */
function accessOf(security: unknown): OperationRow["access"] | undefined {
  if (!Array.isArray(security)) return undefined;
  if (security.length === 0) return "none";
  return security.some((alternative) => isObject(alternative) && Object.keys(alternative).length === 0)
    ? "public"
    : "user";
}
