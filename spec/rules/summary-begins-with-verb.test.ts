import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("summary-begins-with-verb", source);

it("a summary that begins with its operationId's verb passes", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get: { operationId: listThings, summary: List things }
          post: { operationId: createThing, summary: Create a thing }
          delete: { operationId: deleteThings, summary: Delete all things }
        /things/{id}:
          get: { operationId: getThing, summary: Get a thing }
          post: { operationId: editThing, summary: Edit a thing }
        /fee:
          get: { operationId: getFee, summary: Calculate the fee }
        /things/{id}/actions:
          post: { operationId: actOnThing, summary: Apply an action to a thing }
        /scenarios:
          post: { operationId: loadScenario, summary: Run a scenario }
    `),
  ).toEqual([]);
});

it("a summary with another verb, or with more than the verb in its first word, is refused", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get: { operationId: listThings, summary: Listings of things }
          post: { operationId: createThing, summary: Offer a thing }
        /things/{id}:
          get: { operationId: getThing, summary: get a thing }
          post: { operationId: editThing, summary: Edit }
        /scenarios:
          post: { operationId: loadScenario, summary: Load a scenario }
    `),
  ).toEqual([
    '#/paths/~1things/get/summary The summary of "listThings" must begin with List.',
    '#/paths/~1things/post/summary The summary of "createThing" must begin with Create.',
    '#/paths/~1things~1{id}/get/summary The summary of "getThing" must begin with Get or Calculate.',
    '#/paths/~1things~1{id}/post/summary The summary of "editThing" must begin with Edit.',
    '#/paths/~1scenarios/post/summary The summary of "loadScenario" must begin with Run.',
  ]);
});

it("an operation without a summary, or with a verb outside the list, is left to the rules for those", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /a: { get: { operationId: getThing } }
        /b: { get: { operationId: fetchThing, summary: Fetch a thing } }
        /c: { get: { summary: Look at a thing } }
    `),
  ).toEqual([]);
});
