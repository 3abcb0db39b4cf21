import { expect, it } from "vitest";
import { parse } from "yaml";
import { generate } from "../src/generate.ts";
import { findExternalReferences, referToResponses } from "../src/steps/bundle.ts";
import { createWorkspace } from "./workspace.ts";

async function generated() {
  const files = await generate((await createWorkspace()).root);
  return (path: string): string => files.get(`spec/generated/${path}`) ?? "";
}

it("components are hoisted under their files' names, in alphabetical order", async () => {
  const { components } = JSON.parse((await generated())("openapi.json"));
  expect(
    Object.fromEntries(Object.entries(components).map(([section, all]) => [section, Object.keys(Object(all))])),
  ).toEqual({
    examples: ["NotSigned", "OneOrder", "TooMany"],
    headers: ["Remaining"],
    parameters: ["Page"],
    responses: ["TooManyRequests"],
    schemas: ["Order", "OrderEdit", "OrderStatus", "Price"],
    securitySchemes: ["token"],
  });
  expect(Object.keys(components)).toEqual(Object.keys(components).sort());
});

it("no reference leads out of the bundle", async () => {
  const file = await generated();
  expect(findExternalReferences(JSON.parse(file("openapi.json")))).toEqual([]);
  expect(findExternalReferences(JSON.parse(file("sandbox.json")))).toEqual([]);
});

it("references to files and addresses are found wherever they hide", () => {
  const document = {
    a: [{ $ref: "./A.yaml" }, { $ref: "#/components/schemas/B" }],
    discriminator: { propertyName: "kind", mapping: { c: "./C.yaml", d: "#/components/schemas/D", e: "E" } },
  };
  expect(findExternalReferences(document)).toEqual(["./C.yaml", "./A.yaml"]);
});

it("the JSON and the YAML bundle say the same, apart from the position of the note", async () => {
  const file = await generated();
  const { "x-generated": note, ...json } = JSON.parse(file("openapi.json"));
  expect(note).toBe("Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.");
  expect(file("openapi.yaml").startsWith(`# ${note}\nopenapi: 3.1.0\n`)).toBe(true);
  expect(parse(file("openapi.yaml"))).toEqual(json);
});

it("a string that YAML 1.1 takes for a date stays a string", async () => {
  const file = await generated();
  expect(parse(file("openapi.yaml"), { version: "1.1" }).components.examples.OneOrder.value[0].created).toBe(
    "2026-11-23",
  );
});

it("the types keep defaults optional, nulls, unions and mutability", async () => {
  const types = (await generated())("types.ts");
  expect(types).toMatch(/^\/\/ Generated from spec\/openapi\.yaml by `pnpm generate`\. Do not edit\.\n/);
  expect(types).toContain('OrderStatus: "New" | "Paid" | "Shipped";');
  expect(types).toContain('price: components["schemas"]["Price"] | null;');
  expect(types).toContain("notify?: boolean;");
  expect(types).not.toContain("readonly ");
});

it("every generated file ends with one newline and is the same when it is made again", async () => {
  const { root } = await createWorkspace();
  const [first, second] = [await generate(root), await generate(root)];
  expect([...second]).toEqual([...first]);
  for (const text of first.values()) expect(text).toMatch(/[^\n]\n$/);
});

const components = { responses: { Missing: { description: "Missing." }, Refused: { description: "Refused." } } };

it("what is written out in x-unrouted becomes a reference again", () => {
  const document = { components, "x-unrouted": { "404": { description: "Missing." } } };
  expect(referToResponses(document, "openapi.yaml")).toEqual({
    components,
    "x-unrouted": { "404": { $ref: "#/components/responses/Missing" } },
  });
});

it("a response that is no component is refused, and a document without x-unrouted left as it is", () => {
  expect(() => referToResponses({ components, "x-unrouted": { "405": {} } }, "openapi.yaml")).toThrow(
    expect.objectContaining({ problems: ["openapi.yaml: x-unrouted 405 is no component"] }),
  );
  expect(referToResponses({ components }, "openapi.yaml")).toEqual({ components });
});
