import { expect, it } from "vitest";
import { clientFiles } from "../src/steps/client.ts";
import { readClientModel } from "../src/steps/client-model.ts";

const refusal = (advice: string) => ({ description: `When it is refused. What to do: ${advice}` });
const page = { type: "object", properties: { pagination: { type: "object" }, things: { type: "array", items: {} } } };

/** A document with one list, and changes to its operation. */
const documentWith = (operation: object) => ({
  paths: {
    "/shops/{shop_id}/things": {
      get: {
        operationId: "listThings",
        summary: "List things",
        description: "Lists them.\n\nMore of it.",
        "x-retry": "safe",
        "x-paginated": true,
        security: [{}],
        parameters: [
          { name: "shop_id", in: "path", required: true, example: 7 },
          { name: "sort", in: "query" },
        ],
        responses: {
          200: { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Page" } } } },
          304: { description: "" },
          404: refusal("look for another."),
        },
        ...operation,
      },
    },
  },
  components: { schemas: { Page: page, InventorySort: { enum: ["price"] } } },
});

it("the client knows of an operation what the document says", () => {
  const { operations, inventorySorts } = readClientModel(documentWith({}), "spec/openapi.yaml");
  expect(operations).toMatchObject([
    {
      id: "listThings",
      description: "Lists them.",
      query: ["sort"],
      body: false,
      needsParameters: true,
      conditional: true,
      text: false,
      example: { shop_id: 7 },
    },
  ]);
  expect(inventorySorts).toEqual(["price"]);
});

it("an operation becomes a function with an example", () => {
  const files = new Map(clientFiles(documentWith({}), "spec/openapi.yaml"));
  expect([...files.keys()]).toEqual(
    ["operation-facts", "operations", "remedies", "answer-schemas"].map(
      (name) => `packages/client/src/generated/${name}.ts`,
    ),
  );
  const text = files.get("packages/client/src/generated/operations.ts");
  expect(text).toContain("export function listThings(");
  expect(text).toContain(" * const things = await listThings(transport, {\n *   shop_id: 7\n * });");
});

it("what the client cannot express is a problem of the specification", () => {
  const twice = { parameters: [{ name: "shop_id", in: "query" }] };
  expect(() => readClientModel(documentWith(twice), "spec/openapi.yaml")).toThrow(
    "listThings has two parameters called shop_id",
  );
  const responses = { 200: { description: "", content: { "application/json": { schema: { type: "array" } } } } };
  expect(() => readClientModel(documentWith({ responses }), "spec/openapi.yaml")).toThrow(
    "listThings is paginated, but its answer has not one list",
  );
});
