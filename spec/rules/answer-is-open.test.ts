import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (body: string, answer: string) =>
  problemsOf(
    "answer-is-open",
    `
      openapi: 3.1.0
      paths:
        /things:
          post:
            requestBody: { content: { application/json: { schema: ${body} } } }
            responses: { "200": { content: { application/json: { schema: ${answer} } } } }
      components:
        schemas:
          Closed: { type: object, additionalProperties: false }
    `,
  );

it("a body may forbid other keys, and an answer may say what they hold", async () => {
  expect(await lint('{ $ref: "#/components/schemas/Closed" }', "{ additionalProperties: { type: string } }")).toEqual(
    [],
  );
});

it("an answer that forbids other keys is refused, also in its parts and behind references", async () => {
  const answer = '{ unevaluatedProperties: false, properties: { part: { $ref: "#/components/schemas/Closed" } } }';
  expect(await lint("{ type: object }", answer)).toEqual([
    "#/paths/~1things/post/responses/200/content/application~1json/schema/unevaluatedProperties An answer must not forbid keys with unevaluatedProperties: false.",
    "#/components/schemas/Closed/additionalProperties An answer must not forbid keys with additionalProperties: false.",
  ]);
});
