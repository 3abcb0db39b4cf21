import type { NamedExample } from "./examples.ts";
import { isObject, type JsonObject } from "./replace-id.ts";

/**
 * Puts what was sent into the response, where the response has a key of the same name: a value, the parts of an object, or the
 * `value` of an amount. A text that repeats the text of the request's example has the sent one instead.
 *
 * @param body of the response
 * @param sent the request's body
 * @param example the request's example of the same name as the response's
 */
export function applyEdit(body: JsonObject, sent: JsonObject, example: NamedExample | undefined): JsonObject {
  const shown = isObject(example?.value) ? example.value : {};
  const changes = Object.entries(body).flatMap(([key, before]) => {
    const value = sent[key];
    if (value === undefined || value === null) {
      const repeated = typeof before === "string" ? repeat(before, shown, sent) : before;
      return repeated === before ? [] : [[key, repeated] as const];
    }
    if (isObject(before) && isObject(value)) return [[key, { ...before, ...value }] as const];
    if (isObject(before)) return [[key, { ...before, value: Number(value) }] as const];
    if (typeof before === "string" && typeof shown[key] === "string" && before.includes(shown[key])) {
      return [[key, repeat(before, shown, sent)] as const];
    }
    return [[key, value] as const];
  });
  return { ...body, ...Object.fromEntries(changes) };
}

/** The first of several request examples that has the keys of a body. */
export function findSimilarExample(examples: readonly NamedExample[], sent: JsonObject): NamedExample | undefined {
  const keysOf = (value: unknown) =>
    Object.entries(isObject(value) ? value : {})
      .flatMap(([key, part]) => (part === null ? [] : key))
      .sort()
      .join();
  return examples.find(({ value }) => keysOf(value) === keysOf(sent));
}

function repeat(text: string, shown: JsonObject, sent: JsonObject): string {
  return Object.entries(shown).reduce((changed, [key, old]) => {
    const value = sent[key];
    return typeof old === "string" && typeof value === "string" ? changed.replaceAll(old, () => value) : changed;
  }, text);
}
