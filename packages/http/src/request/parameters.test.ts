import { expect, it } from "vitest";
import { coercion } from "./parameters.ts";

const coerce = (schema: object, raw: string | string[]) =>
  coercion({}, { name: "x", in: "query", schema: { ...schema } })(raw);

it.each<[object, string | string[], unknown]>([
  [{ type: "integer" }, "12", 12],
  [{ type: "integer" }, "-12", -12],
  [{ type: "integer" }, "4330743324", 4330743324],
  [{ type: "integer" }, "9007199254740993", "9007199254740993"],
  [{ type: "integer" }, "0x10", "0x10"],
  [{ type: "integer" }, " 5 ", " 5 "],
  [{ type: "integer" }, "1.0", "1.0"],
  [{ type: "integer" }, ["1"], 1],
  [{ type: "integer" }, ["1", "2"], ["1", "2"]],
  [{ type: "number" }, "10.5", 10.5],
  [{ type: "number" }, ".5", 0.5],
  [{ type: "number" }, "10.", 10],
  [{ type: "number" }, "1e3", "1e3"],
  [{ type: "number" }, "NaN", "NaN"],
  [{ type: "number" }, `${"1".repeat(16_000)}x`, `${"1".repeat(16_000)}x`],
  [{ type: "number" }, "", ""],
  [{ type: "boolean" }, "true", true],
  [{ type: "boolean" }, "False", false],
  [{ type: "boolean" }, "1", "1"],
  [{ type: "string" }, "12", "12"],
  [{ anyOf: [{ type: "integer" }, { enum: ["auto"] }] }, "12", 12],
  [{ type: "array", items: { type: "integer" } }, "1", [1]],
  [{ enum: ["USD"], "x-case-insensitive": true }, "usd", "USD"],
  [{ enum: ["USD"] }, "usd", "usd"],
  [{ type: "array", items: { enum: ["USD"] }, "x-case-insensitive": true }, ["usd", "x"], ["USD", "x"]],
  [{ type: "integer", "x-clamp": 100 }, "250", 100],
  [{ type: "integer", "x-clamp": 100 }, "99999999999999999999", 100],
  [{ type: "integer", "x-clamp": 100 }, "50", 50],
  [{ type: "integer", maximum: 100 }, "250", 250],
])("%j reads %j as %j", (schema, raw, value) => {
  expect(coerce(schema, raw)).toEqual(value);
});
