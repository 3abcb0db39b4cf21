import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string, options = {}) => problemsOf("list-operation-is-paginated", source, options);

const COMPONENTS = `
      components:
        parameters:
          PerPage: { name: per_page, in: query }
        responses:
          Things:
            headers: { link: {} }
            content: { application/json: { schema: { $ref: "#/components/schemas/ThingPage" } } }
        schemas:
          Pagination: { type: object }
          Paged:
            type: object
            required: [pagination]
            properties: { pagination: { $ref: "#/components/schemas/Pagination" } }
          Things: { type: array }
          ThingPage:
            required: [things]
            allOf:
              - $ref: "#/components/schemas/Paged"
              - properties: { things: { $ref: "#/components/schemas/Things" }, name: { type: string } }
`;

it("a list with page, per_page, pagination and Link passes, through references and the path's own parameters", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          parameters: [{ name: page, in: query }]
          get:
            operationId: listThings
            x-paginated: true
            parameters: [{ $ref: "#/components/parameters/PerPage" }]
            responses: { "200": { $ref: "#/components/responses/Things" } }
      ${COMPONENTS}
    `),
  ).toEqual([]);
});

it("an operation that lists must declare x-paginated: by its id, by the option, or by what it answers", async () => {
  expect(
    await lint(
      `
      openapi: 3.1.0
      paths:
        /a: { get: { operationId: listThings } }
        /b: { get: { operationId: getInventory } }
        /c: { get: { operationId: getThings, responses: { "200": { $ref: "#/components/responses/Things" } } } }
        /d: { get: { operationId: getThing } }
        /e: { get: { operationId: listenToThings } }
      ${COMPONENTS}
    `,
      { also: ["getInventory"] },
    ),
  ).toEqual([
    '#/paths/~1a/get "listThings" lists: it must declare x-paginated.',
    '#/paths/~1b/get "getInventory" lists: it must declare x-paginated.',
    '#/paths/~1c/get "getThings" lists: it must declare x-paginated.',
  ]);
});

it("a list that is always whole opts out with x-paginated: false", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths: { /faults: { get: { operationId: listFaults, x-paginated: false } } }
    `),
  ).toEqual([]);
});

it("what is declared paginated must be so in every part", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            operationId: listThings
            x-paginated: true
            parameters: [{ name: page, in: header }]
            responses:
              "200":
                headers: { X-Link: {} }
                content: { application/json: { schema: { properties: { pagination: { type: string } } } } }
    `),
  ).toEqual([
    '#/paths/~1things/get Paginated "listThings" has no query parameter "page".',
    '#/paths/~1things/get Paginated "listThings" has no query parameter "per_page".',
    '#/paths/~1things/get/responses/200 The 200 of paginated "listThings" has no object "pagination".',
    '#/paths/~1things/get/responses/200 The 200 of paginated "listThings" must hold one list, and holds none.',
    '#/paths/~1things/get/responses/200 The 200 of paginated "listThings" does not require "pagination".',
    '#/paths/~1things/get/responses/200 The 200 of paginated "listThings" declares no Link header.',
  ]);
});

const pageOf = (schema: string) => `
      openapi: 3.1.0
      paths:
        /things:
          get:
            operationId: listThings
            x-paginated: true
            parameters: [{ name: page, in: query }, { name: per_page, in: query }]
            responses: { "200": { headers: { Link: {} }, content: { application/json: { schema: ${schema} } } } }
`;

it("a page holds exactly one list, which is always there", async () => {
  const lists = "a: { type: array }, b: { type: array }";
  const schema = `{ required: [pagination, a], properties: { pagination: { type: object }, ${lists} } }`;
  expect(await lint(pageOf(schema))).toEqual([
    '#/paths/~1things/get/responses/200 The 200 of paginated "listThings" must hold one list, and holds a, b.',
    '#/paths/~1things/get/responses/200 The 200 of paginated "listThings" does not require "b".',
  ]);
});

it("x-paginated is true or false and nothing else", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths: { /things: { get: { operationId: listThings, x-paginated: "yes" } } }
    `),
  ).toEqual(["#/paths/~1things/get/x-paginated x-paginated must be true or false."]);
});
