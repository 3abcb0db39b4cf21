/** The longest line that ruff leaves alone. */
const LINE_LENGTH = 120;

/** A value of JSON as a literal. */
export function literal(value: unknown): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value === null || value === undefined) return "None";
  if (typeof value !== "string") return String(value);
  const text = JSON.stringify(value);
  // ruff prefers the quotes that need no escape.
  return value.includes('"') && !value.includes("'") ? `'${value}'` : text;
}

/** Something with a list in brackets: in one line, or a line for each item where that is too long. */
export function bracketed(before: string, items: readonly string[], after: string, indent = ""): string[] {
  const line = `${indent}${before}${items.join(", ")}${after}`;
  if (line.length <= LINE_LENGTH) return [line];
  return [`${indent}${before}`, ...items.map((item) => `${indent}    ${item},`), `${indent}${after}`];
}

/** Breaks a text into lines; each item of a Markdown list begins a line. */
export function wrap(text: string, indent: string, hanging = ""): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const item = /^[*-] /.test(paragraph) ? "  " : "";
    const lines: string[] = [];
    for (const word of paragraph.split(" ")) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= LINE_LENGTH)
        lines[lines.length - 1] = `${last} ${word}`;
      else if (lines.length === 0) lines.push(paragraph === "" ? "" : indent + word);
      else lines.push(indent + item + hanging + word);
    }
    return lines;
  });
}

/**
 * A docstring: its first line, then paragraphs and sections.
 *
 * @param parts texts that are separated by blank lines; lists of lines are taken as they are
 */
export function docstring(summary: string, parts: readonly (string | readonly string[])[], indent: string): string[] {
  const kept = parts.filter((part) => part.length > 0);
  const body = kept.flatMap((part) => ["", ...(typeof part === "string" ? wrap(part, indent) : part)]);
  const all = [summary, ...body].join("\n");
  const quote = all.includes("\\") ? 'r"""' : '"""';
  const first = wrap(`${quote}${summary}`, indent);
  const single = `${first.join("\n")}"""`;
  if (body.length === 0 && first.length === 1 && single.length <= LINE_LENGTH) return [single];
  return [...first, ...body, `${indent}"""`];
}

/** The first sentence of a text, and what follows it. */
export function firstSentence(text: string): [string, string] {
  const [, first = text, rest = ""] =
    /^(.*?[.!?])(?:\s+([\s\S]*))?$/.exec(text.replace(/^([^\n]*)\n(?!\n)/, "$1 ")) ?? [];
  return [first, rest];
}
