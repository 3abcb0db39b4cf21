import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (schemas: string) =>
  problemsOf("derived-values-match-source", `{ openapi: 3.1.0, components: { schemas: { ${schemas} } } }`);
const SOURCE = "Status: { enum: [For Sale, Draft, Sold, Gone], x-enum-varnames: [ForSale, Draft, Sold, Gone] }";
const AT = "#/components/schemas";

it.each([
  ["the same values", "Copy: { enum: [Draft, For Sale, Gone, Sold], x-enum-from: { schema: Status } }"],
  ["more", "Copy: { enum: [All, For Sale, Draft, Sold, Gone], x-enum-from: { schema: Status, adds: [All] } }"],
  ["fewer", "Copy: { enum: [For Sale, Draft, Sold], x-enum-from: { schema: Status, omits: [Gone] } }"],
  [
    "keys",
    "Copy: { properties: { For Sale: {}, Draft: {}, Sold: {} }, x-keys-from: { schema: Status, omits: [Gone] } }",
  ],
  [
    "two copies",
    "A: { enum: [For Sale, Draft, Sold], x-enum-from: { schema: Status, omits: [Gone] } }, B: { enum: [Draft, Sold, Gone, For Sale], x-enum-from: { schema: Status } }",
  ],
  ["a few values in common by chance", "Other: { enum: [Draft, Sold, New] }"],
  [
    "a copy that is written before its source",
    "Another: { enum: [a, b, c] }, A: { enum: [a, b, c], x-enum-from: { schema: Another } }",
  ],
])("%s pass", async (_, schemas) => {
  expect(await lint(`${SOURCE}, ${schemas}`)).toEqual([]);
  expect(await lint(`${schemas}, ${SOURCE}`)).toEqual([]);
});

it("what differs from the source is named", async () => {
  expect(
    await lint(`${SOURCE}, Copy: { enum: [Draft, Sold, New], x-enum-from: { schema: Status, omits: [Gone] } }`),
  ).toEqual([
    `${AT}/Copy/x-enum-from "For Sale" of Status is missing.`,
    `${AT}/Copy/x-enum-from "New" is not in Status.`,
  ]);
  expect(
    await lint(`${SOURCE}, Copy: { properties: { Draft: {} }, x-keys-from: { schema: Status, omits: [Gone] } }`),
  ).toEqual([
    `${AT}/Copy/x-keys-from "For Sale" of Status is missing.`,
    `${AT}/Copy/x-keys-from "Sold" of Status is missing.`,
  ]);
});

it("what is added or omitted must be so", async () => {
  const from = "x-enum-from: { schema: Status, adds: [Draft], omits: [Lost] }";
  expect(await lint(`${SOURCE}, Copy: { enum: [For Sale, Draft, Sold, Gone], ${from} }`)).toEqual([
    `${AT}/Copy/x-enum-from Status has no "Lost" to omit.`,
    `${AT}/Copy/x-enum-from Status has "Draft" itself.`,
  ]);
});

it("a value has one name in code", async () => {
  const names = "x-enum-varnames: [OnSale, Draft, Sold]";
  expect(
    await lint(
      `${SOURCE}, Copy: { enum: [For Sale, Draft, Sold], ${names}, x-enum-from: { schema: Status, omits: [Gone] } }`,
    ),
  ).toEqual([`${AT}/Copy/x-enum-from Status calls "For Sale" ForSale in code.`]);
});

it.each([["{ schema: Nothing }"], ["{ schema: Text }"], ["Status"]])(
  "a source that is no enum is refused: %s",
  async (from) => {
    expect(await lint(`${SOURCE}, Text: { type: string }, Copy: { enum: [a], x-enum-from: ${from} }`)).toEqual([
      `${AT}/Copy/x-enum-from x-enum-from must name a schema with an enum, in the key schema.`,
    ]);
  },
);

it("an enum that repeats another one without saying so is refused", async () => {
  expect(await lint(`${SOURCE}, Copy: { enum: [All, For Sale, Draft, Sold] }`)).toEqual([
    `${AT}/Copy Repeats values of Status: say so in x-enum-from.`,
  ]);
});
