import { expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../openapi/document.ts";
import { documentedKeys } from "./documented-keys.ts";

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

it.each<[Schema, unknown, unknown]>([
  [ref("Base"), { secret: 2, id: 1 }, { id: 1 }],
  [ref("Record"), { title: "a", secret: 2, id: 1 }, { title: "a", id: 1 }],
  [ref("Record"), { title: null }, { title: null }],
  [ref("Node"), { next: { next: { secret: 1 }, name: "b", secret: 1 } }, { next: { next: {}, name: "b" } }],
  [{ type: "array", items: ref("Base") }, [{ id: 1, secret: 2 }, null], [{ id: 1 }, null]],
  [{ anyOf: [ref("Base"), { type: "null" }] }, { id: 1, secret: 2 }, { id: 1 }],
  [{ type: "object", additionalProperties: ref("Base") }, { any: { id: 1, secret: 2 } }, { any: { id: 1 } }],
  [{ type: "object", properties: {} }, { secret: 1 }, {}],
  [{ type: "object" }, { anything: { at: "all" } }, { anything: { at: "all" } }],
  [true, { anything: 1 }, { anything: 1 }],
  [ref("Base"), "text", "text"],
])("of %j, %j keeps %j", (schema, value, kept) => {
  expect(JSON.stringify(documentedKeys(document, schema)(value))).toBe(JSON.stringify(kept));
});
