import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import type { OpenApiDocument } from "../openapi/document.ts";
import { readOperations } from "../openapi/read-operations.ts";
import { compileBody } from "./body.ts";

const shape = (action: string, key: string) => ({
  type: "object",
  required: ["action", key],
  properties: { action: { const: action }, [key]: { type: "string" } },
});
const document: OpenApiDocument = {
  paths: {
    "/act": {
      post: {
        operationId: "act",
        security: [],
        responses: { 204: {} },
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Action" } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Action: {
        oneOf: [{ $ref: "#/components/schemas/Pay" }, shape("refund", "reason"), shape("message", "text")],
        discriminator: { propertyName: "action" },
      },
      Pay: shape("pay", "method"),
    },
  },
};
const [operation] = readOperations(document, []);

function read(body: unknown) {
  if (operation === undefined) throw new Error("The document has one operation.");
  return compileBody(
    new Ajv2020({ strict: false, strictNumbers: true, verbose: true }),
    document,
    operation,
  )(() => body);
}

it("lets through a body of any of its shapes", () => {
  expect(read({ action: "pay", method: "card" })).toEqual({ action: "pay", method: "card" });
  expect(read({ action: "refund", reason: "damaged" })).toEqual({ action: "refund", reason: "damaged" });
});

it.each([
  [{}, "action is required."],
  [{ action: "steal" }, "Invalid action: expected one of pay, refund, message."],
  [{ action: "pay" }, "method is required."],
  [{ action: "refund", method: "card" }, "reason is required."],
  [{ action: "message", text: 1 }, "Invalid text: expected string."],
  [null, "Invalid body: expected object."],
])("speaks of the shape that %j was meant to have: %s", (body, message) => {
  expect(() => read(body)).toThrow(message);
});
