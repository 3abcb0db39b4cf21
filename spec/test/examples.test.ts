import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { invalidExamples } from "./invalid-examples.ts";

it.each(["openapi.json", "sandbox.json"])("every example of %s satisfies its schema", async (name) => {
  const document = JSON.parse(await readFile(new URL(`../generated/${name}`, import.meta.url), "utf8"));
  const { checked, invalid } = invalidExamples(document);
  process.stdout.write(`examples: ${checked} checked in ${name}\n`);
  expect(invalid).toEqual([]);
  expect(checked).toBeGreaterThan(0);
});

const thing = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer" }, at: { type: ["string", "null"], format: "date-time" } },
};

const documentShowing = (value: unknown, schema: object = thing) => ({
  paths: {
    "/things/{id}": {
      get: { responses: { 200: { content: { "application/json": { schema, examples: { it: { value } } } } } } },
    },
  },
  components: { schemas: { Thing: thing } },
});

const EXAMPLE_POINTER = "/paths/~1things~1{id}/get/responses/200/content/application~1json/examples/it";

it("an example that its schema refuses is named with every reason", () => {
  expect(invalidExamples(documentShowing({ id: "1", at: "yesterday" }))).toEqual({
    checked: 1,
    invalid: [`${EXAMPLE_POINTER}: example/id must be integer, example/at must match format "date-time"`],
  });
});

it("a schema is followed through its references", () => {
  const schema = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
  expect(invalidExamples(documentShowing([{ id: 1, at: null }], schema)).invalid).toEqual([]);
  expect(invalidExamples(documentShowing([{ at: null }], schema)).invalid).toEqual([
    `${EXAMPLE_POINTER}: example/0 must have required property 'id'`,
  ]);
});

it("an example without a schema beside it is reported", () => {
  const { "200": response } = documentShowing(1).paths["/things/{id}"].get.responses;
  const content = { ...response.content["application/json"], schema: undefined };
  const document = { components: { responses: { Bare: { content: { "application/json": content } } } } };
  expect(invalidExamples(document).invalid).toEqual([
    "/components/responses/Bare/content/application~1json/examples/it: there is no schema at " +
      "/components/responses/Bare/content/application~1json/schema",
  ]);
});

it("a keyword that neither JSON Schema nor OpenAPI knows is refused, an extension is not", () => {
  expect(invalidExamples(documentShowing({}, { "x-open-enum": true, example: {} })).invalid).toEqual([]);
  expect(() => invalidExamples(documentShowing({}, { maxLenght: 3 }))).toThrow('unknown keyword: "maxLenght"');
});
