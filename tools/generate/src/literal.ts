/** A value as TypeScript; a list that does not fit its line takes a line per item. */
export function literal(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value.map(literal);
  const line = `[${items.join(", ")}]`;
  return line.length <= 100 ? line : `[\n${items.map((item) => `      ${item},\n`).join("")}    ]`;
}
