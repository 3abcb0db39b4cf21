import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("schema-is-named", source);

it("components, references to them, maps, constants and conditions pass", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            parameters: [{ name: sort, in: query, schema: { $ref: "#/components/schemas/Sort" } }]
            responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Thing" } } } } } }
      components:
        schemas:
          Sort: { type: string, enum: [id] }
          Thing:
            type: object
            properties:
              kind: { const: thing }
              sort: { anyOf: [{ $ref: "#/components/schemas/Sort" }, { type: "null" }] }
              counts: { type: object, additionalProperties: { type: integer } }
              not: { type: string }
            not: { properties: { kind: { enum: [a, b] } } }
    `),
  ).toEqual([]);
});

it("objects and enums inside others are refused, in properties, lists, maps, alternatives, parameters and bodies", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            parameters: [{ name: sort, in: query, schema: { type: string, enum: [id] } }]
            responses: { "200": { content: { application/json: { schema: { type: object, properties: {} } } } } }
      components:
        schemas:
          Thing:
            type: object
            properties:
              stats: { type: object, properties: { deep: { enum: [1] } } }
              parts: { type: array, items: { properties: {} } }
              named: { type: object, additionalProperties: { enum: [a] } }
              maybe: { anyOf: [{ enum: [a] }, { type: "null" }] }
              not: { enum: [a] }
    `),
  ).toEqual([
    "#/paths/~1things/get/parameters/0/schema This enum has no name: make it a component.",
    "#/paths/~1things/get/responses/200/content/application~1json/schema This object has no name: make it a component.",
    "#/components/schemas/Thing/properties/stats This object has no name: make it a component.",
    "#/components/schemas/Thing/properties/stats/properties/deep This enum has no name: make it a component.",
    "#/components/schemas/Thing/properties/parts/items This object has no name: make it a component.",
    "#/components/schemas/Thing/properties/named/additionalProperties This enum has no name: make it a component.",
    "#/components/schemas/Thing/properties/maybe/anyOf/0 This enum has no name: make it a component.",
    "#/components/schemas/Thing/properties/not This enum has no name: make it a component.",
  ]);
});
