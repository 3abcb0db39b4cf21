import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../openapi/document.ts";
import { closeComponents, closeSchema } from "./close-schema.ts";

const name = { type: "string" };
const document: OpenApiDocument = {
  components: {
    schemas: {
      Base: { type: "object", properties: { id: { type: "integer" } } },
      Record: { allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties: { title: name } }] },
      Node: { type: "object", properties: { name, next: { $ref: "#/components/schemas/Node" } } },
    },
  },
};
const ref = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });

function accepts(schema: Schema, value: unknown): boolean {
  const closed = closeSchema(document, schema);
  const ajv = new Ajv2020({ strict: false, strictNumbers: true });
  return ajv.compile({ ...Object(closed), components: closeComponents(document) })(value);
}

describe("a closed schema", () => {
  it.each<[Schema, unknown, boolean]>([
    [ref("Base"), { id: 1 }, true],
    [ref("Base"), { id: 1, secret: 2 }, false],
    [ref("Record"), { id: 1, title: "a" }, true],
    [ref("Record"), { id: 1, title: "a", secret: 2 }, false],
    [ref("Node"), { name: "a", next: { name: "b" } }, true],
    [ref("Node"), { name: "a", next: { name: "b", secret: 2 } }, false],
    [{ type: "array", items: ref("Base") }, [{ id: 1, secret: 2 }], false],
    [{ anyOf: [ref("Base"), { type: "null" }] }, null, true],
    [{ anyOf: [ref("Base"), { type: "null" }] }, { secret: 2 }, false],
    [
      {
        oneOf: [
          { ...ref("Base"), required: ["id"] },
          { properties: { name }, required: ["name"] },
        ],
      },
      { name: "a" },
      true,
    ],
    [{ type: "object", additionalProperties: ref("Base") }, { any: { id: 1 } }, true],
    [{ type: "object", additionalProperties: ref("Base") }, { any: { secret: 1 } }, false],
    [{ type: "object" }, { anything: { at: "all" } }, true],
    [{ type: "object", properties: { properties: name } }, { properties: "a" }, true],
    [
      { type: "object", properties: { items: { type: "object", properties: { name } } } },
      { items: { secret: 1 } },
      false,
    ],
  ])("%j of %j: %s", (schema, value, expected) => {
    expect(accepts(schema, value)).toBe(expected);
  });
});
