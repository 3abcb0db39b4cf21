import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "@runout/http/openapi";
import { describe, expect, it } from "vitest";
import { type ApiModel, type NamedType, splitName } from "../src/model/api-model.ts";
import { readApiModel } from "../src/model/read-api-model.ts";
import { described, documentWith, json, ref, SANDBOX } from "./documents.ts";

const read = (schemas: Record<string, object>, operation: object = {}): ApiModel =>
  readApiModel({ marketplace: documentWith(schemas, operation), sandbox: SANDBOX });

function typeOf<Kind extends NamedType["kind"]>(model: ApiModel, name: string, kind: Kind) {
  const type = model.types.find((one) => one.name === name);
  if (type?.kind !== kind) throw new Error(`${name} is ${type?.kind}`);
  return type as Extract<NamedType, { kind: Kind }>; // its kind was compared
}

/** A thing with one property. */
const thing = (property: object) => ({ Thing: described({ type: "object", properties: { it: property } }) });

describe("the model of an operation", () => {
  it("has its parameters, its body, its answer and its refusals", () => {
    const [operation] = read({}).operations;
    expect(operation).toMatchObject({
      id: "editThing",
      method: "POST",
      tag: "Things",
      parameters: [{ name: "thing_id", in: "path", required: true, type: { kind: "integer", int64: true } }],
      body: { type: "Edit", required: true },
      answer: { kind: "json", type: { kind: "named", name: "Thing" } },
      page: undefined,
      conditional: false,
      retry: "safe",
      access: "public",
      refusals: [{ status: 404, when: "When there is none", remedy: "look for another. Or do not." }],
      example: { thing_id: 7 },
    });
  });

  it("says which field of a page is the list", () => {
    const page = described({
      type: "object",
      properties: { pagination: ref("Thing"), things: { type: "array", items: ref("Thing") } },
    });
    const number = described({ name: "page", in: "query", schema: { type: "integer", default: 1 } });
    const list = {
      "x-paginated": true,
      parameters: [number],
      requestBody: undefined,
      responses: { 200: json(ref("Page")) },
    };
    const model = readApiModel({ marketplace: documentWith({ Page: page }, list), sandbox: SANDBOX });
    expect(model.operations[0]).toMatchObject({
      parameters: [{ name: "page", default: 1 }],
      page: { field: "things", items: { kind: "named", name: "Thing" } },
    });
  });

  it.each([
    ["a page without a list", { "x-paginated": true }, "is paginated, and needs a parameter page, one list"],
    [
      "a refusal without advice",
      { responses: { 200: json(ref("Thing")), 404: { description: "No." } } },
      "does not say of 404",
    ],
    [
      "a 304 without its header",
      { responses: { 200: json(ref("Thing")), 304: { description: "Same." } } },
      "header parameters",
    ],
    ["no tag", { tags: [] }, "needs exactly one tag"],
    [
      "a name twice",
      { parameters: [described({ name: "price", in: "query", schema: { type: "number" } })] },
      "called price",
    ],
    ["an answer that no client reads", { responses: { 200: { content: { "image/png": {} } } } }, "answers image/png"],
  ])("refuses %s", (_, operation, message) => {
    expect(() => read({}, operation)).toThrow(message);
  });
});

describe("the model of a type", () => {
  it("separates what is sent from what is received", () => {
    const model = read({});
    expect(typeOf(model, "Edit", "object")).toMatchObject({ sent: true, received: false });
    expect(typeOf(model, "Thing", "object")).toMatchObject({ sent: false, received: true });
    expect(() => read(thing(ref("Edit")))).toThrow("Edit is sent and received");
  });

  it("knows a number that may come as text as a number", () => {
    const [price] = typeOf(read({}), "Edit", "object").fields;
    expect(price).toMatchObject({ type: { kind: "number", decimalText: true }, required: false, nullable: true });
  });

  it.each([
    ["text", { type: "string", format: "uri" }, { kind: "text" }],
    ["a time", { type: "string", format: "date-time" }, { kind: "time" }],
    ["a constant", { type: "string", const: "status" }, { kind: "constant", value: "status" }],
    ["any JSON", { type: "object", additionalProperties: true }, { kind: "json" }],
    ["a list", { type: "array", items: { type: "boolean" } }, { kind: "list", of: { kind: "boolean" } }],
    [
      "a dictionary",
      { type: "object", additionalProperties: { type: ["string", "integer"], "x-expected": "text or int" } },
      { kind: "dictionary", of: { kind: "scalar" } },
    ],
    [
      "an enum or another text",
      { anyOf: [ref("Color"), { const: "*" }] },
      { kind: "named", name: "Color", constants: ["*"] },
    ],
  ])("knows %s", (_, property, expected) => {
    const colors = { Color: described({ type: "string", enum: ["red"] }) };
    const [field] = typeOf(read({ ...thing(property), ...colors }), "Thing", "object").fields;
    expect(field?.type).toEqual(expected);
  });

  it("takes the names of an enum's values from the document", () => {
    const names = (schema: object) =>
      typeOf(read({ ...thing(ref("Color")), Color: described(schema) }), "Color", "enum");
    expect(names({ enum: ["Deep red"], "x-enum-varnames": ["DeepRed"], "x-open-enum": true })).toMatchObject({
      values: [{ name: "DeepRed", value: "Deep red" }],
      open: true,
    });
    expect(names({ enum: ["red"] }).values).toEqual([{ name: "red", value: "red" }]);
    expect(() => names({ enum: ["Deep red"] })).toThrow("needs a name in x-enum-varnames for Deep red");
  });

  it("knows a union by the constant of its members", () => {
    const member = (tag: string) => described({ type: "object", properties: { type: { type: "string", const: tag } } });
    const union = (mapping: object) =>
      described({ oneOf: [ref("Dot"), ref("Line")], discriminator: { propertyName: "type", mapping } });
    const schemas = { ...thing(ref("Shape")), Dot: member("dot"), Line: member("line") };
    const whole = { dot: "#/components/schemas/Dot", line: "#/components/schemas/Line" };
    const model = read({ ...schemas, Shape: union(whole) });
    expect(typeOf(model, "Shape", "union").members).toEqual([
      { tag: "dot", type: "Dot" },
      { tag: "line", type: "Line" },
    ]);
    expect(typeOf(model, "Dot", "object").tag).toEqual({ field: "type", value: "dot" });
    expect(() => read({ ...schemas, Shape: union({ dot: whole.dot }) })).toThrow("Shape has other members");
    expect(() => read({ ...schemas, Shape: union({ dot: whole.line, line: whole.dot }) })).toThrow(
      "and its type is not",
    );
  });

  it("knows keys that are the values of an enum", () => {
    const prices = described({
      type: "object",
      properties: { "Mint (M)": { type: "number" } },
      "x-keys-from": { schema: "Color" },
    });
    const colors = { Color: described({ type: "string", enum: ["red"] }) };
    const model = read({ ...thing(ref("Prices")), Prices: prices, ...colors });
    expect(typeOf(model, "Prices", "map")).toMatchObject({ keys: "Color", values: { kind: "number" } });
    expect(typeOf(model, "Color", "enum").received).toBe(true);
  });

  it.each([
    ["an unknown keyword", { type: "string", contentEncoding: "base64" }, "keywords that the generator does not know"],
    ["an unknown format", { type: "string", format: "ipv6" }, "has the format ipv6"],
    ["an unknown type", { type: ["boolean", "string"] }, "has a type that the generator does not know"],
    ["no type", {}, "has a type that the generator does not know: none"],
    ["an object without a name", { type: "object", properties: {} }, "keywords that the generator does not know"],
    ["null in a list", { type: "array", items: { type: ["string", "null"] } }, "may be null within a list"],
    ["two components", { anyOf: [ref("Edit"), ref("Thing")] }, "has alternatives other than"],
    ["a number that says nothing of its kind", { type: ["number", "string"] }, "names neither int nor float"],
  ])("refuses %s", (_, property, message) => {
    expect(() => read(thing(property))).toThrow(message);
  });

  it("is one for both documents", () => {
    const sandbox = { ...SANDBOX, ...{ components: documentWith(thing({ type: "boolean" })).components ?? {} } };
    expect(() => readApiModel({ marketplace: documentWith({}), sandbox })).toThrow(
      "Thing is not as in the marketplace's",
    );
  });
});

it("words are found in every spelling of the documents", () => {
  const names = ["getFeeInCurrency", "last_activity", "DHLGermany", "PostNL", "USD", "NearMint", "If-None-Match"];
  expect(names.map((name) => splitName(name).join(" "))).toEqual([
    "get fee in currency",
    "last activity",
    "dhl germany",
    "post nl",
    "usd",
    "near mint",
    "if none match",
  ]);
});

it("both documents of the repository can be read", async () => {
  const bundle = async (name: string): Promise<OpenApiDocument> =>
    JSON.parse(await readFile(join(import.meta.dirname, `../../../spec/generated/${name}.json`), "utf8"));
  const { types, operations } = readApiModel({
    marketplace: await bundle("openapi"),
    sandbox: await bundle("sandbox"),
  });
  const idsOf = (document: string) => operations.filter((one) => one.document === document).map(({ id }) => id);
  expect(idsOf("marketplace")).toContain("getInventory");
  expect(idsOf("sandbox")).toContain("resetSandbox");
  expect(types.filter(({ sent, received }) => !sent && !received)).toEqual([]);
});
