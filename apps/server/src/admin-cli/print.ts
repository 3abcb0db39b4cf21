import type { Printed } from "./run-command.ts";

/** Text for people: `key: value` lines for one thing, columns for a list. */
export function print(printed: Printed): string {
  if (!isList(printed)) {
    return Object.entries(printed)
      .map(([key, value]) => `${words(key)}: ${value}\n`)
      .join("");
  }
  const [first] = printed;
  if (first === undefined) return "none\n";
  const keys = Object.keys(first);
  const rows = [keys.map(words), ...printed.map((row) => keys.map((key) => cell(Reflect.get(row, key))))];
  const widths = keys.map((_key, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((text, column) => text.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

const isList = (printed: Printed): printed is readonly object[] => Array.isArray(printed);
const cell = (value: unknown): string => (value === null ? "-" : String(value));
/** `consumerKey` and `consumer_key` are both "consumer key". */
const words = (key: string): string =>
  key.replaceAll("_", " ").replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
