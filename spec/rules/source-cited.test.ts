import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("source-cited", source);

it("an operation with a well-formed source passes, from each of the four origins", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            x-source:
              - { behavior: It answers., from: documented, where: The page. }
              - { behavior: Newest first., from: recorded, where: A recording. }
              - { behavior: At most 100., from: reported, where: Client authors. }
              - { behavior: Empty is a list., from: chosen, where: Our choice. }
      components: { schemas: { Thing: { x-source: [{ behavior: Keys., from: recorded, where: A recording. }] } } }
    `),
  ).toEqual([]);
});

it("an operation without a source, or with none in the list, is refused", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get: { operationId: listThings }
          post: { x-source: [] }
          delete: { x-source: the page }
    `),
  ).toEqual([
    "#/paths/~1things/get An operation must cite its sources in x-source.",
    "#/paths/~1things/post/x-source x-source must be a list with at least one source.",
    "#/paths/~1things/delete/x-source x-source must be a list with at least one source.",
  ]);
});

it("a source that lacks a field, adds one or names an unknown origin is refused", async () => {
  const origins = '"from" must be one of documented, recorded, reported, chosen.';
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            x-source:
              - the page
              - { behavior: " ", from: documented, where: The page. }
              - { behavior: It answers., from: guessed, where: Nowhere. }
              - { behaviour: It answers., from: chosen }
              - {}
    `),
  ).toEqual([
    "#/paths/~1things/get/x-source/0 A source must be { behavior, from, where }.",
    '#/paths/~1things/get/x-source/1 A source must fill in "behavior".',
    `#/paths/~1things/get/x-source/2 ${origins}`,
    '#/paths/~1things/get/x-source/3 A source has no field "behaviour".',
    '#/paths/~1things/get/x-source/3 A source must fill in "behavior".',
    '#/paths/~1things/get/x-source/3 A source must fill in "where".',
    '#/paths/~1things/get/x-source/4 A source must fill in "behavior".',
    '#/paths/~1things/get/x-source/4 A source must fill in "where".',
    `#/paths/~1things/get/x-source/4 ${origins}`,
  ]);
});

it("a source is checked in every object", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      info: { x-source: [info] }
      paths:
        /things:
          parameters: [{ name: page, in: query, schema: { type: integer, x-source: [schema] }, x-source: [parameter] }]
      components:
        schemas: { Thing: { properties: { id: { x-source: [property] } } } }
        responses: { Missing: { x-source: [response], headers: { Link: { x-source: [header] } } } }
        securitySchemes: { token: { x-source: [scheme] } }
    `),
  ).toEqual(
    [
      "#/info",
      "#/paths/~1things/parameters/0",
      "#/paths/~1things/parameters/0/schema",
      "#/components/schemas/Thing/properties/id",
      "#/components/responses/Missing",
      "#/components/responses/Missing/headers/Link",
      "#/components/securitySchemes/token",
    ].map((pointer) => `${pointer}/x-source/0 A source must be { behavior, from, where }.`),
  );
});
