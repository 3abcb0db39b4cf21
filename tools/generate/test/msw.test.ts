import { expect, it } from "vitest";
import { SpecificationError } from "../src/specification.ts";
import { mswFiles } from "../src/steps/msw.ts";

const refusal = {
  description: "",
  content: { "application/json": { examples: { gone: { $ref: "#/components/examples/Gone" } } } },
};

/** A document with one operation that answers this, and a refusal that is a component. */
const documentWith = (success: object) => ({
  servers: [{ url: "http://shop.test" }],
  paths: {
    "/things": {
      delete: {
        operationId: "deleteThings",
        responses: { 204: success, 404: { $ref: "#/components/responses/Gone" } },
      },
    },
  },
  components: {
    responses: { Gone: refusal },
    examples: { Gone: { value: { message: "Gone." } } },
    headers: {
      Limit: { required: true, schema: { type: "integer", examples: [60] } },
      Tag: { schema: { type: "string", examples: ["a"] } },
      Silent: { required: true, schema: { type: "string" } },
    },
  },
});

const problemsOf = (success: object): readonly string[] => {
  try {
    mswFiles(documentWith(success), "spec/openapi.yaml");
    return [];
  } catch (error) {
    if (error instanceof SpecificationError) return error.problems;
    throw error;
  }
};

it("writes each body and each shared response once, and of the headers those that are always there", () => {
  const headers = { "X-Limit": { $ref: "#/components/headers/Limit" }, ETag: { $ref: "#/components/headers/Tag" } };
  const [[file, text] = []] = mswFiles(documentWith({ description: "", headers }), "spec/openapi.yaml");
  expect(file).toBe("packages/msw/src/generated/examples.ts");
  expect(text?.split("\n")).toEqual(
    expect.arrayContaining([
      "// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.",
      'export const exampleOrigin = "http://shop.test";',
      '  Gone: {"message":"Gone."},',
      '  Gone: {"type":"application/json","headers":{},"examples":{"gone":"Gone"}},',
      '    204: {"headers":{"X-Limit":"60"},"examples":{}},',
      "    404: shared.Gone,",
      '    404: "gone";',
    ]),
  );
});

it("names what it cannot make a response of", () => {
  const content = (examples: object) => ({ "application/json": { examples } });
  expect(problemsOf({ content: content({}) })).toEqual([
    "spec/openapi.yaml: deleteThings, 204: there is a body, but no example",
  ]);
  expect(problemsOf({ content: content({ own: { value: 1 } }) })).toContain(
    "spec/openapi.yaml: deleteThings, 204: the example own is no component",
  );
  expect(problemsOf({ headers: { "X-Silent": { $ref: "#/components/headers/Silent" } } })).toEqual([
    "spec/openapi.yaml: deleteThings, 204: X-Silent is required and has no example",
  ]);
});
