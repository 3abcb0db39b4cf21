import type { SchemaObject } from "@runout/http/openapi";
import fc, { type Arbitrary } from "fast-check";
import { filterViolation, type Violation } from "./invalid-values.ts";
import { lengthOf, numberOf } from "./schema-context.ts";
import { dateTimes, hasFormat, patternOf, shortTexts, validTexts } from "./texts.ts";

/** The violations of the keywords for texts, one at a time; `not` is left to the caller. */
export function textViolations(schema: SchemaObject): Violation[] {
  const found: Violation[] = [];
  const add = (keyword: string, values: Arbitrary<string>, isRight: (text: string) => boolean = () => true) =>
    found.push(...filterViolation({ at: "", keyword, values }, isRight));
  const pattern = patternOf(schema);
  const least = numberOf(schema, "minLength") ?? 0;
  const most = numberOf(schema, "maxLength");
  const texts = validTexts(schema);
  if (most !== undefined) {
    add(
      "maxLength",
      texts.map((text) => lengthened(text, most + 1)),
      (text) => pattern?.test(text) ?? true,
    );
  }
  if (least > 0) add("minLength", fc.string({ maxLength: least - 1 }));
  if (pattern) {
    const fits = (text: string) =>
      !pattern.test(text) && lengthOf(text) >= least && lengthOf(text) <= (most ?? Infinity);
    const changed = fc
      .tuple(texts, fc.nat({ max: 40 }), fc.constantFrom("", "\u0000", " ", "x", "-", "0", "\n"))
      .map(changeText);
    add("pattern", hasFormat(schema) ? fc.oneof(changed, shortTexts(most ?? 24)) : withNull(texts), fits);
  }
  if (schema.format === "date-time") {
    const impossible = dateTimes().chain((text) =>
      fc.constantFrom(
        text.replace(/^(\d{4})-\d\d-\d\d/, "$1-02-30"),
        text.replace(/^(\d{4})-\d\d/, "$1-13"),
        text.replace(/T\d\d/, "T25"),
        text.replace(/(T\d\d):\d\d/, "$1:60"),
        text.replace(/([+-]\d\d:\d\d|Z)$/, "+25:00"),
      ),
    );
    add("format", impossible, (text) => pattern?.test(text) ?? true);
  }
  return found;
}

const withNull = (texts: Arbitrary<string>): Arbitrary<string> =>
  fc
    .tuple(texts, fc.boolean())
    .map(([text, isFirst]) => (isFirst ? `\u0000${text.slice(1)}` : `${text.slice(1)}\u0000`));

/** Replaces a character, or inserts one before it. */
const changeText = ([text, position, by]: [string, number, string]): string => {
  const at = text.length === 0 ? 0 : position % (text.length + 1);
  return position % 2 === 0 ? text.slice(0, at) + by + text.slice(at) : text.slice(0, at) + by + text.slice(at + 1);
};

/** A text of a length, made by repeating one of its characters where a pattern mostly allows it. */
function lengthened(text: string, length: number): string {
  const missing = length - lengthOf(text);
  if (missing <= 0) return text;
  const digits = /^(\D*)(\d.*)$/s.exec(text);
  // Numbers may begin with any number of zeros, all other texts end in anything.
  if (digits && /^[-+0-9.]+$/.test(text)) return `${digits[1]}${"0".repeat(missing)}${digits[2]}`;
  return text + (text.at(-1)?.replace(/[\ud800-\udfff]/, "x") ?? "x").repeat(missing);
}
