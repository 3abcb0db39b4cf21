import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("documented-status-has-example", source);

it("named examples, written out or shared, and responses without a body pass", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            responses:
              "200": { content: { application/json: { examples: { one: { value: 1 }, none: { value: null } } } } }
              "401": { content: { application/json: { examples: { no: { $ref: "#/components/examples/No" } } } } }
              "204": { description: Empty. }
      components: { examples: { No: { summary: No., value: { message: No. } } } }
    `),
  ).toEqual([]);
});

it("a body without a named example is refused, for each of its media types", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            responses:
              "200":
                content:
                  application/json: { schema: { type: object } }
                  text/plain: { example: unnamed }
              "404": { content: { application/json: { examples: {} } } }
    `),
  ).toEqual([
    "#/paths/~1things/get/responses/200/content/application~1json The application/json body has no named example (examples).",
    "#/paths/~1things/get/responses/200/content/text~1plain The text/plain body has no named example (examples).",
    "#/paths/~1things/get/responses/404/content/application~1json The application/json body has no named example (examples).",
  ]);
});

it("an example that is only announced is refused", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get: { responses: { "200": { content: { application/json: { examples: { soon: { summary: Soon. } } } } } } }
    `),
  ).toEqual([
    '#/paths/~1things/get/responses/200/content/application~1json/examples/soon Example "soon" has no value.',
  ]);
});
