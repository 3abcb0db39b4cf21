import { dereference, type OpenApiDocument, type Schema } from "@runout/http/openapi";

/** How a name of the documents is written in Go: `listing_id` as `ListingID`. */
export function exportedName(name: string): string {
  const words = name
    .replaceAll("OAuth", "Oauth")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[ _-]+/);
  return words.map((word) => capitalized(word.toLowerCase())).join("");
}

/** Words that Go writes in capitals, with what may follow. */
const INITIALISM = /^(api|html|http|id|json|ms|uid|uri|url)(s|\d+)?$/;

function capitalized(word: string): string {
  if (word === "oauth") return "OAuth";
  const [, initials, rest = ""] = INITIALISM.exec(word) ?? [];
  return initials === undefined ? word.charAt(0).toUpperCase() + word.slice(1) : initials.toUpperCase() + rest;
}

/** What a value is written with. */
export interface GoTypes {
  document: OpenApiDocument;
  /** The package of a component's type. */
  packageOf: (component: string) => string;
}

/** The parts of a schema that are read here. */
interface SchemaParts {
  type?: string | string[];
  format?: string;
  "x-expected"?: string;
  enum?: unknown[];
  "x-enum-varnames"?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  discriminator?: { propertyName: string; mapping: Record<string, string> };
}

/** A component, by its name where it has one. */
interface Named {
  name: string | undefined;
  parts: SchemaParts;
}

/**
 * Writes a value of a schema in Go.
 *
 * @param optional whether it stands where a pointer does, because it may be left out
 * @param indent what its first line already has
 */
export function goLiteral(types: GoTypes, schema: Schema, value: unknown, optional: boolean, indent: string): string {
  const { name, parts } = resolveSchema(types, schema);
  if (parts.enum && name !== undefined) {
    const word = parts["x-enum-varnames"]?.[parts.enum.indexOf(value)] ?? String(value);
    const constant = `${types.packageOf(name)}.${exportedName(name)}${/^[A-Z]/.test(word) ? word : exportedName(word)}`;
    return optional ? `new(${constant})` : constant;
  }
  if (parts.discriminator) {
    const { propertyName, mapping } = parts.discriminator;
    const { [propertyName]: tag, ...rest } = Object(value);
    return goLiteral(types, { $ref: mapping[String(tag)] }, rest, false, indent);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => goLiteral(types, parts.items ?? true, item, false, `${indent}\t`));
    const isShort = items.every((item) => !item.includes("\n"));
    return isShort
      ? `[]${goType(types, parts.items ?? true)}{${items.join(", ")}}`
      : `[]${goType(types, parts.items ?? true)}{\n${items.map((item) => `${indent}\t${item.replace(/^[\w.]+(?=\{)/, "")},\n`).join("")}${indent}}`;
  }
  if (typeof value === "object" && value !== null) {
    if (name === undefined || !parts.properties) return anyLiteral(value);
    return `${optional ? "&" : ""}${types.packageOf(name)}.${exportedName(name)}${fields(types, parts, Object(value), indent)}`;
  }
  const literal = scalar(parts, value);
  if (!optional) return literal;
  return [parts.type].flat().includes("integer") && parts.format === "int64"
    ? `new(int64(${literal}))`
    : `new(${literal})`;
}

/** The fields of a struct, each on a line of its own, aligned as gofmt does. */
function fields(
  types: GoTypes,
  { properties = {}, required = [] }: SchemaParts,
  value: Record<string, unknown>,
  indent: string,
): string {
  const inner = `${indent}\t`;
  const pairs = Object.entries(value).map(([key, item]) => {
    const literal = goLiteral(types, properties[key] ?? true, item, !required.includes(key), inner);
    return [exportedName(key), literal] as const;
  });
  return pairs.length > 0 ? `{\n${aligned(pairs, inner)}${indent}}` : "{}";
}

/** Lines of keys and values. A value of several lines ends the lines that are aligned with each other. */
export function aligned(pairs: readonly (readonly [string, string])[], indent: string): string {
  let lines = "";
  for (let begin = 0; begin < pairs.length; ) {
    const length = pairs.slice(begin).findIndex(([, value]) => value.includes("\n")) + 1 || pairs.length - begin;
    const run = pairs.slice(begin, begin + length);
    const isAlone = (value: string) => value.includes("\n");
    const width = Math.max(...run.filter(([, value]) => !isAlone(value)).map(([key]) => key.length), 0) + 2;
    for (const [key, value] of run)
      lines += `${indent}${`${key}:`.padEnd(isAlone(value) ? 0 : width)}${isAlone(value) ? " " : ""}${value},\n`;
    begin += length;
  }
  return lines;
}

function goType(types: GoTypes, schema: Schema): string {
  const { name, parts } = resolveSchema(types, schema);
  if (name !== undefined) return `${types.packageOf(name)}.${exportedName(name)}`;
  if (parts.type === "integer") return parts.format === "int64" ? "int64" : "int";
  return parts.type === "string" ? "string" : "any";
}

/** A number of a schema that takes fractions is written with one, so that Go takes it for such a number. */
const scalar = (parts: SchemaParts, value: unknown): string => {
  if (parts.format === "date-time" || parts["x-expected"] === "ISO 8601 timestamp") return timeLiteral(String(value));
  return [parts.type].flat().includes("number") && Number.isInteger(value) ? `${value}.0` : JSON.stringify(value);
};

function timeLiteral(text: string): string {
  const time = new Date(text);
  const month = time.toLocaleString("en", { month: "long", timeZone: "UTC" });
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds(), 0];
  return `time.Date(${time.getUTCFullYear()}, time.${month}, ${time.getUTCDate()}, ${clock.join(", ")}, time.UTC)`;
}

/** Objects that the document leaves open. */
function anyLiteral(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[]any{${value.map(anyLiteral).join(", ")}}`;
  const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${anyLiteral(item)}`);
  return `map[string]any{${pairs.join(", ")}}`;
}

function resolveSchema({ document }: GoTypes, schema: Schema): Named {
  const reference: unknown = Reflect.get(Object(schema), "$ref");
  const parts = dereference(document, schema) as SchemaParts & { anyOf?: Schema[] }; // what the lint of spec allows
  if (parts.anyOf?.[0] !== undefined) return resolveSchema({ document, packageOf: String }, parts.anyOf[0]);
  return { name: typeof reference === "string" ? reference.split("/").at(-1) : undefined, parts };
}
