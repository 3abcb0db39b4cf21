import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One row of the table: who gets which status when they call an operation for an object. */
export interface MatrixRow {
  operationId: string;
  object: string;
  /** By the name of the column. */
  statuses: Record<string, number>;
}

const file = join(import.meta.dirname, "../../../../docs/authorization.md");

/** The rows of the table in docs/authorization.md. */
export function readMatrix(): { columns: string[]; rows: MatrixRow[] } {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const start = lines.findIndex(([first]) => first === "operation");
  const [, , ...columns] = lines[start] ?? [];
  const rows = lines.slice(start + 2).map(([operationId = "", object = "", ...cells]) => ({
    operationId: operationId.replaceAll("`", ""),
    object,
    statuses: Object.fromEntries(columns.map((column, index) => [column, Number(cells[index])])),
  }));
  return { columns, rows };
}
