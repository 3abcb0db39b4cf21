import { type Bar, meets, type Row } from "./row.ts";

const heads = ["work", "against", "engine", "value", "min-max", "bar", "", "measured"];

/** Writes the rows as a Markdown table with aligned columns. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const write = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = "", ...body] = lines.map(write);
  const rule = write(widths.map((width) => "-".repeat(width)));
  return `${[head, rule, ...body].join("\n")}\n`;
}

function cellsOf({ work, against, engine, value, unit = "x", range, bar, measured }: Row): string[] {
  return [
    work,
    against,
    engine,
    `${format(value)} ${unit}`,
    range ? range.map(format).join("-") : "",
    bar ? `${limitOf(bar)} ${unit}` : "",
    bar ? (meets(value, bar) ? "met" : "MISSED") : "",
    measured,
  ];
}

const limitOf = (bar: Bar): string => ("atLeast" in bar ? `>= ${bar.atLeast}` : `<= ${bar.atMost}`);

function format(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}
