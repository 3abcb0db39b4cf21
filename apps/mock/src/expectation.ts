import type { Schema } from "./schemas-at.ts";

/** Python's names, because the real service is written in it: `Invalid price: expected float.` */
const TYPE_NAMES: Record<string, string> = { integer: "int", number: "float", array: "list", object: "object" };

/**
 * Says what was expected of a value: `one of Mint (M), Near Mint (NM or M-)`, `float`, `int of at least 1`.
 *
 * @param codes the JSON Schema keywords that failed
 * @param schemas the schemas that describe the value
 * @returns undefined where the schemas do not tell
 */
export function expectation(codes: ReadonlySet<string>, schemas: readonly Schema[]): string | undefined {
  const values = (keyword: string) => schemas.flatMap((schema) => (keyword in schema ? [schema[keyword]] : []));
  const options = [...values("enum").flat(), ...values("const")].filter((option) => option !== null);
  if (options.length > 0) return options.length === 1 ? String(options[0]) : `one of ${options.join(", ")}`;
  const [told] = values("x-expected");
  if (typeof told === "string") return told;

  const type = typeName(values("type").flat());
  const failed = (keyword: string) => (codes.has(keyword) ? values(keyword)[0] : undefined);
  const limits: [keyword: string, text: (limit: unknown) => string][] = [
    ["minimum", (limit) => `${type ?? "value"} of at least ${limit}`],
    ["exclusiveMinimum", (limit) => `${type ?? "value"} above ${limit}`],
    ["maximum", (limit) => `${type ?? "value"} of at most ${limit}`],
    ["exclusiveMaximum", (limit) => `${type ?? "value"} below ${limit}`],
    ["minLength", (limit) => `at least ${plural(limit, "character")}`],
    ["maxLength", (limit) => `at most ${plural(limit, "character")}`],
    ["minItems", (limit) => `at least ${plural(limit, "item")}`],
    ["maxItems", (limit) => `at most ${plural(limit, "item")}`],
    ["minProperties", (limit) => `at least ${plural(limit, "field")}`],
    ["format", (format) => String(format)],
    ["pattern", (pattern) => (type === "string" || type === undefined ? `text that matches ${pattern}` : type)],
  ];
  if (codes.has("type")) return type;
  for (const [keyword, text] of limits) {
    const limit = failed(keyword);
    if (limit !== undefined) return text(limit);
  }
  return undefined;
}

/** A number that may also come as text is a number to the reader. */
function typeName(types: readonly unknown[]): string | undefined {
  const names = [...new Set(types.map(String))].filter((name) => name !== "null");
  const numeric = names.filter((name) => name === "integer" || name === "number");
  const told = numeric.length > 0 && names.includes("string") ? numeric : names;
  return told.length > 0 ? told.map((name) => TYPE_NAMES[name] ?? name).join(" or ") : undefined;
}

function plural(count: unknown, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
