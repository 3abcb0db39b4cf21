import type { Parameter, SchemaObject } from "@runout/http/openapi";
import fc, { type Arbitrary } from "fast-check";
import { filterViolation, type Violation, violations } from "./invalid-values.ts";
import { listOf, numberOf, resolveReferences, type SchemaContext, typesOf } from "./schema-context.ts";
import { validValues } from "./valid-values.ts";

/** Texts that say what a parameter's schema allows, each as an address or a header carries it. */
export function validParameterTexts(context: SchemaContext, parameter: Parameter): Arbitrary<string> {
  const schema = schemaOf(context, parameter);
  const texts = validValues(context, schema, parameter.name)
    .map(String)
    .filter((text) => canBeSent(parameter, text));
  const { example } = parameter;
  const known = fc.constant(String(example));
  const all =
    example === undefined ? texts : fc.oneof({ weight: 3, arbitrary: texts }, { weight: 1, arbitrary: known });
  return addSpellings(parameter, schema, all);
}

/** Texts, or several where one is due, that say what a parameter's schema does not allow. */
export function invalidTexts(context: SchemaContext, parameter: Parameter): Violation<string | readonly string[]>[] {
  const schema = schemaOf(context, parameter);
  const found = violations(context, schema, parameter.name).flatMap(
    (violation): Violation<string | readonly string[]>[] => {
      const { at, keyword, values } = violation;
      // A list or an object has no spelling in a text.
      if (/object|array/.test(keyword)) return [];
      const texts = values.map((value) => (value === null ? "null" : typeof value === "string" ? value : plain(value)));
      return filterViolation(
        { at, keyword, values: texts },
        (text) => canBeSent(parameter, text) && !matchesSchema(context, parameter, schema, text),
      );
    },
  );
  if (parameter.in !== "query") return found;
  const good = validParameterTexts(context, parameter);
  const twice = fc.tuple(good, good);
  // OAuth's may be in the header and in the query; the same value twice counts once.
  const values = parameter.name.startsWith("oauth_") ? twice.filter(([one, other]) => one !== other) : twice;
  return [...found, { at: "", keyword: "repeated", values }];
}

/** What a parameter's schema says of values; `x-clamp` replaces a maximum, because larger numbers are lowered to it. */
function schemaOf({ document }: SchemaContext, { schema = true }: Parameter): SchemaObject {
  return resolveReferences(document, schema);
}

/** Whether a text matches the schema in some reading: as text, as a number, or as a literal of JSON. */
function matchesSchema({ isValid }: SchemaContext, parameter: Parameter, schema: SchemaObject, text: string): boolean {
  const readings: unknown[] = [text];
  if (/^[+-]?\d+(\.\d*)?$/.test(text)) readings.push(Number(text));
  if (/^(true|false)$/i.test(text)) readings.push(text.toLowerCase() === "true");
  if (parameter["x-case-insensitive"] === true) {
    readings.push(...listOf<string>(schema, "enum").filter((option) => option.toLowerCase() === text.toLowerCase()));
  }
  return readings.some((reading) => isValid(schema, reading));
}

/** Adds other spellings of the same values, where the document allows them. */
function addSpellings(parameter: Parameter, schema: SchemaObject, texts: Arbitrary<string>): Arbitrary<string> {
  if (parameter["x-case-insensitive"] === true) {
    return fc.oneof(
      texts,
      texts.map((text) => text.toUpperCase()),
      texts.map((text) => text.toLowerCase()),
    );
  }
  const clamp = parameter["x-clamp"];
  if (clamp !== undefined && numberOf(schema, "maximum") === undefined) {
    return fc.oneof(texts, fc.constantFrom(clamp, clamp + 1, 10 * clamp).map(String));
  }
  return typesOf(schema).includes("boolean")
    ? fc.oneof(
        texts,
        texts.map((text) => text.toUpperCase()),
      )
    : texts;
}

/** Whether a URL or a header can contain a text. */
function canBeSent({ in: location }: Parameter, text: string): boolean {
  if (/\p{Surrogate}/u.test(text)) return false;
  if (location === "path") return text !== "";
  // HTTP takes blanks at both ends away, and has no characters beyond ASCII that all programs agree on.
  return location !== "header" || (/^[\x20-\x7e]*$/.test(text) && text.trim() === text);
}

/** A number without an exponent, as people write it. */
const plain = (value: unknown): string =>
  typeof value === "number"
    ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);
