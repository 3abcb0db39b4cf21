import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("operation-id-verb", source);

it("a verb of the list under its own method passes", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get: { operationId: listThings }
          post: { operationId: createThing }
          delete: { operationId: deleteThings }
        /things/{id}:
          get: { operationId: getThing }
          post: { operationId: editThing }
        /things/{id}/actions:
          post: { operationId: actOnThing }
        /things/{id}/notes:
          post: { operationId: addThingNote }
        /clock:
          post: { operationId: setClock }
        /reset:
          post: { operationId: resetSandbox }
        /token:
          get: { operationId: getAccessToken }
          post: { operationId: createAccessToken }
    `),
  ).toEqual([]);
});

it("a verb outside the list, or none at all, is refused", async () => {
  const verbs = "get, list, create, add, edit, act, set, reset, restore, load, delete";
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get: { operationId: fetchThings }
          post: { operationId: thingCreate }
    `),
  ).toEqual([
    `#/paths/~1things/get/operationId "fetchThings" must start with one of the verbs ${verbs}.`,
    `#/paths/~1things/post/operationId "thingCreate" must start with one of the verbs ${verbs}.`,
  ]);
});

it("a verb under a method that is not its own is refused", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get: { operationId: createThing }
          put: { operationId: editThing }
          post: { operationId: getThing }
          delete: { operationId: resetThing }
    `),
  ).toEqual([
    '#/paths/~1things/get/operationId "createThing": the verb "create" belongs to POST, not GET.',
    '#/paths/~1things/put/operationId "editThing": the verb "edit" belongs to POST, not PUT.',
    '#/paths/~1things/post/operationId "getThing": the verb "get" belongs to GET, not POST.',
    '#/paths/~1things/delete/operationId "resetThing": the verb "reset" belongs to POST, not DELETE.',
  ]);
});

it("anything but camelCase, and a verb without a noun, is refused", async () => {
  const form = "must be a verb and a noun in camelCase.";
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /a: { get: { operationId: get_thing } }
        /b: { get: { operationId: GetThing } }
        /c: { get: { operationId: get } }
        /d: { get: { operationId: getURL } }
    `),
  ).toEqual([
    `#/paths/~1a/get/operationId "get_thing" ${form}`,
    `#/paths/~1b/get/operationId "GetThing" ${form}`,
    `#/paths/~1c/get/operationId "get" ${form}`,
    `#/paths/~1d/get/operationId "getURL" ${form}`,
  ]);
});

it("an article is refused, a word that begins like one is not", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /a: { get: { operationId: getAThing } }
        /b: { get: { operationId: getTheThing } }
        /c: { get: { operationId: getAnswer } }
        /d: { get: { operationId: getTheme } }
    `),
  ).toEqual([
    '#/paths/~1a/get/operationId "getAThing" contains the article "A"; leave it out.',
    '#/paths/~1b/get/operationId "getTheThing" contains the article "The"; leave it out.',
  ]);
});
