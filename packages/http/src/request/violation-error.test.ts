import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { violationError } from "./violation-error.ts";

const ajv = new Ajv2020({ strict: false, strictNumbers: true, verbose: true });
addFormats.default(ajv);

function messageFor(schema: object, value: unknown): string {
  const validate = ajv.compile({ type: "object", properties: { field: schema } });
  expect(validate({ field: value })).toBe(false);
  return violationError(validate.errors ?? []).message;
}

it.each<[object, unknown, string]>([
  [{ enum: ["All", "Draft", null] }, "x", "one of All, Draft"],
  [{ const: "pay" }, "x", "pay"],
  [{ type: "string", enum: ["All", "Draft"] }, 7, "one of All, Draft"],
  [{ type: "integer" }, "x", "int"],
  [{ type: "number" }, "x", "float"],
  [{ type: "string" }, 1, "string"],
  [{ type: "boolean" }, 1, "one of true, false"],
  [{ type: "array" }, 1, "list"],
  [{ type: ["string", "null"] }, 1, "string"],
  [{ type: ["number", "string", "null"], pattern: "^[0-9]+$" }, true, "float"],
  [{ type: ["integer", "string"], pattern: "^[0-9]+$" }, "x", "int"],
  [{ type: ["integer", "boolean"] }, "x", "int or one of true, false"],
  [{ type: "number", "x-expected": "a price" }, "x", "a price"],
  [{ type: "number", minimum: 1, "x-expected": "float" }, 0, "float"],
  [{ type: "number", maximum: 9, "x-expected": "float" }, 10, "float of at most 9"],
  [{ type: ["number", "string"], pattern: "^(auto|[0-9]+)$", "x-expected": "float" }, "Auto", "float or auto"],
  [{ type: ["number", "string"], pattern: "^(auto|[0-9]+)$", "x-expected": "float" }, "heavy", "float"],
  [{ type: ["number", "string"], pattern: "^[0-9]+$", not: { const: 0 }, "x-expected": "float" }, 0, "float"],
  [{ type: "string", pattern: "^[a-z]+$" }, "a\0", "text without a null character"],
  [{ type: "string", pattern: "^[a-z]+$" }, "\ud83d", "text without half of a surrogate pair"],
  [{ type: "string", not: { pattern: "[^a-z]" } }, "a\0", "text without a null character"],
  [
    { type: "string", maxLength: 1, pattern: "^\\P{Surrogate}*$" },
    "\u{1f600}\u{1f600}",
    "string of at most 1 character",
  ],
  [{ type: "number", minimum: 1 }, 0, "float of at least 1"],
  [{ type: "number", exclusiveMinimum: 0 }, 0, "float above 0"],
  [{ type: "integer", maximum: 9 }, 10, "int of at most 9"],
  [{ type: "number", exclusiveMaximum: 9 }, 9, "float below 9"],
  [{ type: "string", minLength: 1 }, "", "string of at least 1 character"],
  [{ type: "string", minLength: 3 }, "a", "string of at least 3 characters"],
  [{ type: "string", maxLength: 3 }, "aaaa", "string of at most 3 characters"],
  [{ type: "array", minItems: 1 }, [], "list of at least 1 item"],
  [{ type: "array", maxItems: 1 }, [1, 2], "list of at most 1 item"],
  [{ type: "array", uniqueItems: true }, [1, 1], "list with no item twice"],
  [{ type: "object", minProperties: 1 }, {}, "object of at least 1 field"],
  [{ type: "object", maxProperties: 1 }, { a: 1, b: 2 }, "object of at most 1 field"],
  [{ type: "string", format: "date-time" }, "x", "ISO 8601 timestamp with offset"],
  [{ type: "string", pattern: "^[0-9]+-[0-9]+$" }, "x", "text that matches ^[0-9]+-[0-9]+$"],
  [{ anyOf: [{ enum: ["USPS", "DHL"] }, { type: "null" }] }, "x", "one of USPS, DHL"],
  [{ anyOf: [{ type: "integer" }, { type: "boolean" }] }, "x", "int or one of true, false"],
  [{ oneOf: [{ const: "a" }, { const: "b" }] }, "x", "one of a, b"],
])("of %j, %j is answered with: expected %s", (schema, value, expected) => {
  expect(messageFor(schema, value)).toBe(`Invalid field: expected ${expected}.`);
});

const tracking = {
  anyOf: [
    {
      type: "object",
      required: ["number"],
      properties: { number: { type: "string" }, carrier: { anyOf: [{ enum: ["USPS", "DHL"] }, { type: "null" }] } },
    },
    { type: "null" },
  ],
};

it.each([
  [{ carrier: "DHL" }, "number is required."],
  [{ number: 5 }, "Invalid number: expected string."],
  [{ number: "5", carrier: "pigeon" }, "Invalid carrier: expected one of USPS, DHL."],
  ["text", "Invalid field: expected object."],
])("of an object or null, %j is answered with: %s", (value, message) => {
  expect(messageFor(tracking, value)).toBe(message);
});

it("names every key of which one is missing", () => {
  const schema = { anyOf: [{ required: ["status"] }, { required: ["cut"] }] };
  expect(messageFor(schema, {})).toBe("A status or cut is required.");
});

it("names the list of an item", () => {
  expect(messageFor({ type: "array", items: { type: "integer" } }, [1, "x"])).toBe("Invalid field: expected int.");
});

it("names a key that must not be there", () => {
  const schema = { type: "object", properties: {}, additionalProperties: false };
  expect(messageFor(schema, { a: 1 })).toBe("Invalid a: expected no such field.");
});

describe("a schema's own sentence", () => {
  const number = {
    type: "string",
    minLength: 1,
    "x-error-message": "Tracking number is required.",
    "x-error-status": 400,
  };

  function errorFor(schema: object, value: unknown) {
    const validate = ajv.compile(schema);
    expect(validate(value)).toBe(false);
    const { statusCode, message } = violationError(validate.errors ?? []);
    return [statusCode, message];
  }

  it("is used with its own status, also where the key is missing", () => {
    const schema = { type: "object", required: ["number"], properties: { number } };
    for (const value of [{}, { number: "" }, { number: null }]) {
      expect(errorFor(schema, value)).toEqual([400, "Tracking number is required."]);
    }
  });

  it("is not used of a value of another type, which is told what it should be", () => {
    const schema = { type: "object", required: ["number"], properties: { number } };
    for (const value of [5, true, {}, []]) {
      expect(errorFor(schema, { number: value })).toEqual([422, "Invalid number: expected string."]);
    }
  });

  it("is not used of a text that is too long", () => {
    const limited = { type: "object", properties: { number: { ...number, maxLength: 3 } } };
    expect(errorFor(limited, { number: "1234" })).toEqual([
      422,
      "Invalid number: expected string of at most 3 characters.",
    ]);
  });

  it("is not used of a character that no database can hold", () => {
    const schema = { type: "object", properties: { number } };
    const safe = { ...schema, properties: { number: { ...number, not: { type: "string", pattern: "\0" } } } };
    expect(errorFor(safe, { number: "a\0" })).toEqual([422, "Invalid number: expected text without a null character."]);
  });

  it("may stand in what must not be, and at a choice of which nothing was met", () => {
    const not = { "x-error-message": "Not negative.", "x-error-status": 400, type: "number", exclusiveMaximum: 0 };
    const count = { type: "number", maximum: 9, not, "x-expected": "int" };
    expect(errorFor(count, -1)).toEqual([400, "Not negative."]);
    expect(errorFor(count, 10)).toEqual([422, "Invalid body: expected float of at most 9."]);
    const anyOf = [{ enum: ["a", "b"] }, { const: "*" }];
    expect(errorFor({ anyOf, "x-error-message": "Say a, b or *." }, "c")).toEqual([422, "Say a, b or *."]);
    const both = { not: { type: "object", required: ["a", "b"], "x-error-message": "Not both." } };
    expect(errorFor(both, { a: 1, b: 1 })).toEqual([422, "Not both."]);
  });

  it("of an object is about what is in it", () => {
    const schema = { type: "object", minProperties: 1, "x-error-message": "Set this or that." };
    expect(errorFor(schema, {})).toEqual([422, "Set this or that."]);
    expect(errorFor(schema, [])).toEqual([422, "Invalid body: expected object."]);
  });
});
