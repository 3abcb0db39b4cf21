import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("response-when-and-remedy", source);
const FORM = 'A response description has the form "When <it happens>. What to do: <remedy or next step>."';

it("a description that says when and what to do passes, also over several lines", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            responses:
              "200": { description: "When there are things. What to do: read them." }
              "404":
                description: |
                  When there is no such thing, e.g. after a reset.
                  What to do: check the id.
    `),
  ).toEqual([]);
});

it.each([
  ["an empty description", '""'],
  ["a bare phrase", "OK"],
  ["no remedy", "When there are things."],
  ["an empty remedy", '"When there are things. What to do:"'],
  ["no occasion", '"What to do: read them."'],
  ["an occasion that is no sentence", '"When there are things What to do: read them."'],
  ["a remedy that is no sentence", '"When there are things. What to do: read them"'],
  ["other words around it", '"Comes when there are things. What to do: read them."'],
])("%s is refused", async (_, description) => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths: { /things: { get: { responses: { "200": { description: ${description} } } } } }
    `),
  ).toEqual([`#/paths/~1things/get/responses/200/description ${FORM}`]);
});

it("a shared response is checked where it is written", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths: { /things: { get: { responses: { "404": { $ref: "#/components/responses/Missing" } } } } }
      components: { responses: { Missing: { description: Not found. } } }
    `),
  ).toEqual([`#/components/responses/Missing/description ${FORM}`]);
});
