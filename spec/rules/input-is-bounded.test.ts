import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (schema: string, parameter = "{ type: integer }") =>
  problemsOf(
    "input-is-bounded",
    `
      openapi: 3.1.0
      paths:
        /things:
          post:
            parameters: [{ name: q, in: query, schema: ${parameter} }]
            requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Body" } } } }
            responses: { "200": { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }
      components:
        schemas:
          Body: ${schema}
    `,
  );

const AT = "#/components/schemas/Body";
const NO_END = "A text that is sent needs a maxLength.";
const ANY_CHARACTER =
  "A text that is sent needs a pattern that refuses U+0000 and halves of a surrogate pair: no database holds them.";

it.each([
  '{ type: string, maxLength: 3, pattern: "^[a-z]*$" }',
  '{ type: string, pattern: "^[a-z]{1,3}$" }',
  String.raw`{ type: [number, string], pattern: "^(a|[0-9]{1,3}\\.[*+])$" }`,
  String.raw`{ type: [string, "null"], maxLength: 9, pattern: "\\S", not: { type: string, pattern: "[^a-z ]" } }`,
  "{ type: string, maxLength: 40, format: date-time }",
  "{ enum: [a, b], type: string }",
  "{ const: a, type: string }",
  "{ type: array, maxItems: 3, items: { type: integer } }",
  "{ type: object, not: { type: object, properties: { a: { type: string } } } }",
])("%s passes, and so does an answer without limits", async (schema) => {
  expect(await lint(schema, schema)).toEqual([]);
});

it.each([
  ["{ type: string }", [NO_END, ANY_CHARACTER]],
  ['{ type: [string, "null"], pattern: "^[a-z]+$" }', [NO_END]],
  ['{ type: string, pattern: "^[a-z]{1,}$" }', [NO_END]],
  ['{ type: string, pattern: "[a-z]{1,3}" }', [NO_END, ANY_CHARACTER]],
  ["{ type: string, format: date-time }", [NO_END]],
  ["{ type: string, maxLength: 3 }", [ANY_CHARACTER]],
  [String.raw`{ type: string, maxLength: 3, pattern: "^[^\\0]*$" }`, [ANY_CHARACTER]],
  [String.raw`{ type: string, maxLength: 3, pattern: "^[^\\ud800-\\udfff]*$" }`, [ANY_CHARACTER]],
  ["{ type: array, items: { type: integer } }", ["A list that is sent needs a maxItems."]],
])("%s is refused in a body and as a parameter", async (schema, messages) => {
  expect(await lint(schema)).toEqual(messages.map((message) => `${AT} ${message}`));
  expect(await lint("{ type: integer }", schema)).toEqual(
    messages.map((message) => `#/paths/~1things/post/parameters/0/schema ${message}`),
  );
});

it("nested schemas are found: properties, items, maps and branches", async () => {
  const body = `
            type: object
            properties:
              a: { type: array, maxItems: 2, items: { type: string } }
              b: { type: object, additionalProperties: { type: string } }
              c: { anyOf: [{ type: string }, { type: "null" }] }
  `;
  const pointers = ["a/items", "b/additionalProperties", "c/anyOf/0"];
  expect(await lint(body)).toEqual(
    pointers.flatMap((pointer) => [NO_END, ANY_CHARACTER].map((message) => `${AT}/properties/${pointer} ${message}`)),
  );
});
