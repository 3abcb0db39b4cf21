import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (examples: string) =>
  problemsOf(
    "listed-values-match-enum",
    `
      openapi: 3.1.0
      paths: {}
      components:
        schemas:
          Sort: { type: string, enum: [price, artist, location] }
          Optional: { type: [string, "null"], enum: [up, down, null] }
          Sure: { type: boolean }
          Action: { oneOf: [], discriminator: { propertyName: kind, mapping: { pay: "#/a", merge: "#/b" } } }
        examples: ${examples}
    `,
  );

it("all values of an enum, a boolean or a discriminator pass, and those of an enum but what the example leaves out", async () => {
  expect(
    await lint(`
          All: { value: { message: "Invalid sort: expected one of price, artist, location." } }
          Plain: { value: "Invalid order: expected one of up, down." }
          Boolean: { value: { message: "Invalid sure: expected one of true, false." } }
          Shapes: { value: { message: "Invalid kind: expected one of pay, merge." } }
          Fewer:
            x-enum-from: { schema: Sort, omits: [location] }
            value: { message: "Invalid sort: expected one of price, artist." }
          OfTheMoment:
            x-message-template: "Invalid sort: expected one of {values}."
            value: { message: "Invalid sort: expected one of price." }
          Other: { value: { message: "Gone." } }
    `),
  ).toEqual([]);
});

it("a list that no enum has, and one that is not what its example says, are found", async () => {
  expect(
    await lint(`
          Old: { value: { message: "Invalid sort: expected one of price, artist." } }
          Fewer:
            x-enum-from: { schema: Sort, omits: [artist] }
            value: { message: "Invalid sort: expected one of price, artist." }
          Unknown:
            x-enum-from: { schema: Order, omits: [up] }
            value: { message: "Invalid sort: expected one of down." }
    `),
  ).toEqual([
    "#/components/examples/Old No enum has the values price, artist.",
    "#/components/examples/Fewer Sort without artist is not price, artist.",
    "#/components/examples/Unknown Order without up is not down.",
  ]);
});
