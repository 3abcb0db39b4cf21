import type { SchemaObject } from "@runout/http/openapi";
import fc, { type Arbitrary } from "fast-check";
import { lengthOf, numberOf } from "./schema-context.ts";

/** Texts that often break programs. */
const HOSTILE_TEXTS = [
  "",
  " ",
  "'",
  '"',
  "%",
  "%00",
  "\\",
  "\n",
  "null",
  "0",
  "-1",
  "<b>",
  "\u202e",
  "\ufeff",
  "\u{1f600}",
  "a\tb",
  "Ä",
];
/** Texts that a pattern must match if it only excludes a few characters. */
const ARBITRARY_TEXTS = ["", "a b", "ü\u{1f600}", "\n", "%/'", "-1.5"];

/** The pattern of a schema; undefined where there is none. */
export const patternOf = ({ pattern }: SchemaObject): RegExp | undefined =>
  typeof pattern === "string" ? new RegExp(pattern, "u") : undefined;

/** Whether the pattern of a schema describes a format, rather than excludes a few characters. */
export const hasFormat = (schema: SchemaObject): boolean => {
  const pattern = patternOf(schema);
  return pattern !== undefined && !ARBITRARY_TEXTS.every((text) => pattern.test(text));
};

/** Texts that are as a schema says; `not` and `format` are left to the caller. */
export function validTexts(schema: SchemaObject): Arbitrary<string> {
  const pattern = patternOf(schema);
  const least = numberOf(schema, "minLength") ?? 0;
  const most = numberOf(schema, "maxLength") ?? 10_000;
  const fits = (text: string) => {
    const length = lengthOf(text);
    return length >= least && length <= most && (pattern?.test(text) ?? true);
  };
  if (schema.format === "date-time") return dateTimes().filter(fits);
  if (pattern && hasFormat(schema)) return patternTexts(pattern, most).filter(fits);
  return fc
    .oneof(
      { weight: 4, arbitrary: shortTexts(most) },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
      { weight: 1, arbitrary: fc.constantFrom("x", "\u{1f600}", "é").map((one) => one.repeat(most)) },
      { weight: 1, arbitrary: fc.constant("y".repeat(Math.max(least, 1))) },
    )
    .filter(fits);
}

/** How long random texts are at most, unless a limit is tried. */
const TEXT_LENGTH = 24;
// Created once: fast-check builds a table of all characters for each such arbitrary.
const LETTERS = fc.string({ maxLength: TEXT_LENGTH, unit: "grapheme" });
const CHARACTERS = fc.string({ maxLength: TEXT_LENGTH, unit: "binary" });
const byPattern = new Map<string, Arbitrary<string>>();

/** Random texts, half of them of letters that people use. */
export const shortTexts = (most: number): Arbitrary<string> =>
  fc.oneof(LETTERS, CHARACTERS).map((text) => (lengthOf(text) > most ? [...text].slice(0, most).join("") : text));

/** Texts of a pattern, some of them as long as may be where the pattern allows to repeat its last character. */
function patternTexts(pattern: RegExp, most: number): Arbitrary<string> {
  const texts = byPattern.get(pattern.source) ?? fc.stringMatching(pattern);
  byPattern.set(pattern.source, texts);
  const long = texts.map((text) => {
    const longest = text + (text.at(-1) ?? "").repeat(Math.max(0, most - lengthOf(text)));
    return pattern.test(longest) ? longest : text;
  });
  return fc.oneof({ weight: 9, arbitrary: texts }, { weight: 1, arbitrary: long });
}

/** Times by RFC 3339, in several spellings. */
export function dateTimes(): Arbitrary<string> {
  const offsets = fc.constantFrom("Z", "+00:00", "-08:00", "+14:00", "-00:00", "+05:30");
  const digits = fc.constantFrom("", ".5", ".123", ".123456789");
  return fc
    .tuple(
      fc.date({ min: new Date("1970-01-02T00:00:00Z"), max: new Date("9996-12-30T00:00:00Z"), noInvalidDate: true }),
      digits,
      offsets,
    )
    .map(([date, fraction, offset]) => `${date.toISOString().slice(0, 19)}${fraction}${offset}`);
}
