import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string, options = {}) => problemsOf("shared-responses-declared", source, options);

it("operations with what can come pass: 413 where a body is read, 503 where the database is asked", async () => {
  expect(
    await lint(
      `
      openapi: 3.1.0
      paths:
        /things:
          get: { operationId: listThings, responses: { "200": {}, "408": {}, "431": {}, "503": {} } }
          post: { operationId: createThing, responses: { "408": {}, "413": {}, "431": {}, "503": {} } }
        /clock:
          get: { operationId: getClock, responses: { "408": {}, "431": {} } }
    `,
      { withoutDatabase: ["getClock"] },
    ),
  ).toEqual([]);
});

it("what is missing and what cannot come is named", async () => {
  expect(
    await lint(
      `
      openapi: 3.1.0
      paths:
        /things:
          get: { operationId: listThings, responses: { "200": {}, "413": {} } }
          delete: { operationId: deleteThing, responses: { "408": {}, "431": {} } }
        /clock:
          get: { operationId: getClock, responses: { "408": {}, "431": {}, "503": {} } }
    `,
      { withoutDatabase: ["getClock"] },
    ),
  ).toEqual([
    '#/paths/~1things/get/responses "listThings" does not declare 408.',
    '#/paths/~1things/get/responses "listThings" does not declare 431.',
    '#/paths/~1things/get/responses "listThings" does not declare 503.',
    '#/paths/~1things/get/responses/413 "listThings" cannot answer 413.',
    '#/paths/~1things/delete/responses "deleteThing" does not declare 413.',
    '#/paths/~1things/delete/responses "deleteThing" does not declare 503.',
    '#/paths/~1clock/get/responses/503 "getClock" cannot answer 503.',
  ]);
});
