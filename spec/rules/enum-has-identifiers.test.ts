import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (schema: string) =>
  problemsOf("enum-has-identifiers", `{ openapi: 3.1.0, components: { schemas: { Status: ${schema} } } }`);
const AT = "#/components/schemas/Status";

it.each([
  ["texts that can be names", "{ enum: [id, last_activity, primary] }"],
  ["numbers", "{ enum: [1, 2] }"],
  ["a name for each text", "{ enum: [For Sale, Sold], x-enum-varnames: [ForSale, Sold] }"],
  ["no enum", "{ type: string }"],
])("%s pass", async (_, schema) => {
  expect(await lint(schema)).toEqual([]);
});

it.each([["For Sale"], ["Mint (M)"], ["2nd"], [""]])("an enum with the text %j needs names", async (text) => {
  expect(await lint(`{ enum: [Sold, ${JSON.stringify(text)}] }`)).toEqual([
    `${AT}/enum "${text}" cannot be a name in code: the enum needs x-enum-varnames.`,
  ]);
});

it("there must be as many names as values", async () => {
  const message = `${AT}/x-enum-varnames x-enum-varnames must list 2 names, one for each value of the enum.`;
  expect(await lint("{ enum: [For Sale, Sold], x-enum-varnames: [ForSale] }")).toEqual([message]);
  expect(await lint("{ enum: [For Sale, Sold], x-enum-varnames: ForSale }")).toEqual([message]);
});

it("names are identifiers, and differ in more than case", async () => {
  expect(await lint("{ enum: [a b, c, d], x-enum-varnames: [a b, Same, SAME] }")).toEqual([
    `${AT}/x-enum-varnames/0 "a b" is not an identifier.`,
    `${AT}/x-enum-varnames/2 "SAME" is listed twice.`,
  ]);
});
