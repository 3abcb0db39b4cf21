/** What a row has to meet; one of the two. */
export type Bar = { atLeast: number } | { atMost: number };

/** One line of the table. */
export interface Row {
  work: string;
  against: string;
  engine: string;
  /** The median over the rounds. */
  value: number;
  /** @default "x", a ratio */
  unit?: string;
  /** The smallest and the largest of the rounds. */
  range?: readonly [number, number];
  bar?: Bar | undefined;
  /** The two sides in absolute numbers, which say little beyond this machine and this minute. */
  measured: string;
}

export const meets = (value: number, bar: Bar): boolean =>
  "atLeast" in bar ? value >= bar.atLeast : value <= bar.atMost;

const HEADS = ["work", "against", "engine", "value", "min-max", "bar", "", "measured"];

/** Writes the rows as a Markdown table with aligned columns. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [HEADS, ...rows.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
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
