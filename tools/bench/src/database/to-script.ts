import type { Script } from "../contenders/pgbench.ts";
import type { SentStatement } from "./capture-statement.ts";

/** Turns a statement that was seen into one for pgbench, with the same values. */
export function toScript({ text, values }: SentStatement): Script {
  const variables = Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[`value${index + 1}`, value]])),
  );
  const sql = hideColons(text).replaceAll(/\$(\d+)/g, (_, position: string) =>
    values[Number(position) - 1] == null ? "null" : `:value${position}`,
  );
  return { sql, variables };
}

/** pgbench takes `:name` for a variable even inside of quotes. */
function hideColons(text: string): string {
  return text.replaceAll(/'(?:[^']|'')*'/g, (literal) =>
    /:\w/.test(literal) ? `E${literal.replaceAll("\\", "\\\\").replaceAll(":", "\\x3a")}` : literal,
  );
}
