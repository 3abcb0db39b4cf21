import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("leaf-has-description-and-example", source);
const NO_EXAMPLE = "has no example (example, examples, enum or const).";

it("a leaf may show its value by example, examples, enum or const, its own or by reference", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Color: { type: string, description: A color., enum: [red, blue] }
          Thing:
            type: object
            properties:
              id: { type: integer, description: Its number., example: 1 }
              name: { type: [string, "null"], description: Its name., examples: [Mug] }
              kind: { description: Always the same., const: thing }
              color: { $ref: "#/components/schemas/Color" }
              accent: { $ref: "#/components/schemas/Color", description: The second color. }
              maybe: { description: "A color, or none.", anyOf: [{ $ref: "#/components/schemas/Color" }, { type: "null" }] }
              colors: { type: array, items: { $ref: "#/components/schemas/Color" } }
              counts: { type: object, additionalProperties: { type: integer, description: How many., examples: [2] } }
    `),
  ).toEqual([]);
});

it("a property without description and example has two problems, for every scalar type", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Thing:
            type: object
            properties:
              id: { type: integer }
              name: { type: [string, "null"], description: "  ", examples: [Mug] }
              flag: { type: boolean, description: Whether., examples: [] }
              untyped: { description: Anything. }
              either: { description: One of two., oneOf: [{ type: string }, { type: number }] }
    `),
  ).toEqual([
    '#/components/schemas/Thing/properties/id Property "id" has no description.',
    `#/components/schemas/Thing/properties/id Property "id" ${NO_EXAMPLE}`,
    '#/components/schemas/Thing/properties/name Property "name" has no description.',
    `#/components/schemas/Thing/properties/flag Property "flag" ${NO_EXAMPLE}`,
    `#/components/schemas/Thing/properties/untyped Property "untyped" ${NO_EXAMPLE}`,
    `#/components/schemas/Thing/properties/either Property "either" ${NO_EXAMPLE}`,
  ]);
});

it("a property is judged by the schema it refers to", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Bare: { type: string }
          Thing: { type: object, properties: { bare: { $ref: "#/components/schemas/Bare" } } }
    `),
  ).toEqual([
    '#/components/schemas/Thing/properties/bare Property "bare" has no description.',
    `#/components/schemas/Thing/properties/bare Property "bare" ${NO_EXAMPLE}`,
  ]);
});

it("scalar list items and map values are leaves too", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Names: { type: array, items: { type: string, description: A name. } }
          Counts: { type: object, additionalProperties: { type: integer, examples: [1] } }
    `),
  ).toEqual([
    `#/components/schemas/Names/items List item ${NO_EXAMPLE}`,
    "#/components/schemas/Counts/additionalProperties Map value has no description.",
  ]);
});

it("objects, lists and conditions are not leaves", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Thing:
            type: object
            properties:
              parts: { type: array, items: { type: object } }
              owner: { type: [object, "null"] }
              loose: { properties: {} }
            if: { properties: { kind: { const: a } } }
            then: { properties: { size: { minimum: 1 } } }
            not: { properties: { kind: { type: "null" } } }
    `),
  ).toEqual([]);
});

it("a property that is called like a keyword is still a property", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Thing:
            type: object
            properties:
              not: { type: object, properties: { deep: { type: string, examples: [x] } } }
    `),
  ).toEqual(['#/components/schemas/Thing/properties/not/properties/deep Property "deep" has no description.']);
});

it("parameters and headers carry a description, and show a value themselves or through their schema", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things/{id}:
          get:
            parameters:
              - { name: id, in: path, required: true, description: Which., example: 1, schema: { type: integer } }
              - { name: sort, in: query, description: Order., schema: { type: string, enum: [id] } }
              - { name: mute, in: query, schema: { type: boolean } }
            responses:
              "200":
                headers:
                  X-Good: { description: Good., schema: { type: string, examples: [a] } }
                  X-Bare: { schema: { type: string } }
    `),
  ).toEqual([
    '#/paths/~1things~1{id}/get/parameters/2 Parameter "mute" has no description.',
    `#/paths/~1things~1{id}/get/parameters/2 Parameter "mute" ${NO_EXAMPLE}`,
    '#/paths/~1things~1{id}/get/responses/200/headers/X-Bare Header "X-Bare" has no description.',
    `#/paths/~1things~1{id}/get/responses/200/headers/X-Bare Header "X-Bare" ${NO_EXAMPLE}`,
  ]);
});

it("a path parameter needs an example of its own", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things/{id}:
          parameters:
            - { name: id, in: path, required: true, description: Which., schema: { type: integer, examples: [1] } }
    `),
  ).toEqual([
    '#/paths/~1things~1{id}/parameters/0 Path parameter "id" has no `example` of its own, beside its schema.',
  ]);
});
