import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (schema: string) =>
  problemsOf("number-or-text-is-expected", `{ openapi: 3.1.0, components: { schemas: { Price: ${schema} } } }`);

it.each([
  ["a number", "{ type: number }"],
  ["a text or null", '{ type: [string, "null"] }'],
  ["a number or text whose x-expected is a float", '{ type: [number, string, "null"], x-expected: float }'],
  ["one with a limit in the same words", "{ type: [number, string], x-expected: float of at least 0 }"],
  ["an integer or text whose x-expected is an int", "{ type: [integer, string], x-expected: int }"],
  ["one whose text is no number", "{ type: [string, integer], x-expected: text or int }"],
])("%s passes", async (_, schema) => {
  expect(await lint(schema)).toEqual([]);
});

it.each([
  ["number", "{ type: [number, string] }", "float"],
  ["number", "{ type: [number, string], x-expected: int }", "float"],
  ["integer", '{ type: [integer, string, "null"], x-expected: "" }', "int"],
  ["integer", "{ type: [string, integer], x-expected: an integer }", "int"],
])("a %s or text that does not say so is refused: %s", async (kind, schema, word) => {
  expect(await lint(schema)).toEqual([
    `#/components/schemas/Price A ${kind} that may be text needs an x-expected with the word ${word}.`,
  ]);
});
