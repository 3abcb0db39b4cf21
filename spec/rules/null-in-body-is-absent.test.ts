import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (schemas: string) =>
  problemsOf(
    "null-in-body-is-absent",
    `
      openapi: 3.1.0
      paths:
        /things:
          post:
            requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Body" } } } }
            responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Answer" } } } } }
      components:
        schemas:
          Answer: { type: object, properties: { note: { type: [string, "null"] } } }
          ${schemas}
    `,
  );

it("a body without null passes, one whose null counts as absent, and an answer with null", async () => {
  expect(await lint("Body: { type: object, properties: { note: { type: string } } }")).toEqual([]);
  expect(
    await lint('Body: { type: object, x-null: absent, properties: { note: { type: [string, "null"] } } }'),
  ).toEqual([]);
});

it("a condition that speaks of null passes", async () => {
  expect(await lint('Body: { type: object, not: { properties: { note: { type: "null" } } } }')).toEqual([]);
});

it("an object that does not say what null means is named with the properties, also inside a body and behind references", async () => {
  expect(
    await lint(`
          Body:
            type: object
            properties:
              a: { type: [string, "null"] }
              b: { anyOf: [{ type: string }, { type: "null" }] }
              c: { type: string }
              d: { anyOf: [{ $ref: "#/components/schemas/Inner" }, { type: number }] }
          Inner: { type: object, properties: { maybe: { $ref: "#/components/schemas/Maybe" } } }
          Maybe: { oneOf: [{ type: "null" }, { type: string }] }
    `),
  ).toEqual([
    "#/components/schemas/Body a, b may be null: the object needs x-null: absent.",
    "#/components/schemas/Inner maybe may be null: the object needs x-null: absent.",
  ]);
});

it.each([
  ["another meaning", '{ type: object, x-null: clears, properties: { note: { type: [string, "null"] } } }'],
  ["nothing that may be null", "{ type: object, x-null: absent, properties: { note: { type: string } } }"],
])("%s is refused", async (_, body) => {
  expect(await lint(`Body: ${body}`)).toEqual([
    "#/components/schemas/Body/x-null x-null must be absent, and only where a property may be null.",
  ]);
});
