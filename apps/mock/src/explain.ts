import { expectation } from "./expectation.ts";
import type { Operation, Violation } from "./prism.ts";
import { schemasAt } from "./schemas-at.ts";

/** Keywords of a choice between schemas. What failed inside the branches says more. */
const CHOICES = new Set(["anyOf", "oneOf", "allOf"]);

/**
 * Says everything that is wrong with a request, a sentence for each place, in the pattern of the real service's texts:
 * `Invalid condition: expected one of Mint (M), Near Mint (NM or M-). price is required.`
 */
export function explain(operation: Operation, violations: readonly Violation[]): string {
  const places = new Map<string, Violation[]>();
  for (const violation of violations) {
    const place = violation.path.join("/");
    places.set(place, [...(places.get(place) ?? []), violation]);
  }
  const sentences = [...places].flatMap(([place, found]) => {
    const deeper = [...places.keys()].some((other) => other.startsWith(`${place}/`));
    return explainPlace(operation, found, deeper);
  });
  return [...new Set(sentences)].join(" ");
}

/** @param deeper whether there are violations inside this place */
function explainPlace(operation: Operation, violations: readonly Violation[], deeper: boolean): string[] {
  const path = (violations[0]?.path ?? []).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  // Prism says of the whole request that a body is missing.
  if (path.length === 0) return explainPlace(operation, [{ path: ["body"], code: "type", message: "" }], false);
  const [, ...segments] = path;
  const field = (last: string) => [...segments, last].join(".");
  const missing = violations.flatMap(({ code, message }) =>
    code === "required" ? (/ property '(.+)'$/.exec(message)?.[1] ?? []) : [],
  );
  if (missing.length > 0) return missing.map((name) => `${field(name)} is required.`);
  const unknown = violations.flatMap(({ message }) => /(?:; found|properties:) '(.+)'$/.exec(message)?.[1] ?? []);
  if (unknown.length > 0) return unknown.map((name) => `Invalid ${field(name)}: expected no such field.`);

  const codes = new Set(violations.map(({ code }) => String(code)));
  if (deeper && [...codes].some((code) => CHOICES.has(code))) return [];
  const expected = expectation(codes, schemasAt(operation, path));
  const name = segments.join(".") || "body";
  if (expected !== undefined) return [`Invalid ${name}: expected ${expected}.`];
  return violations
    .filter(({ code }) => !CHOICES.has(String(code)))
    .map(({ message }) => `Invalid ${name}: ${message}.`);
}
