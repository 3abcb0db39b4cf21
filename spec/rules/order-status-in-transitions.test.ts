import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("order-status-in-transitions", source);
const AT = "#/components/schemas/Status/x-transitions";

it("a table that covers its enum passes, and a schema without a table is left alone", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Other: { enum: [a, b] }
          Status:
            enum: [New, Paid, Merged, Gone]
            x-transitions:
              New: { id: 1, seller: [Paid, Merged], buyer: [Paid], site: [] }
              Paid: { id: 2, seller: [], buyer: [], site: [New] }
              Merged: { id: 10, seller: [], buyer: [], site: [] }
              Gone: { id: 11, seller: [], buyer: [], site: [] }
    `),
  ).toEqual([]);
});

it("statuses that only one side names are refused", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Status:
            enum: [New, Paid]
            x-transitions:
              New: { id: 1, seller: [Payed], buyer: [], site: [] }
              Lost: { id: 3, seller: [], buyer: [], site: [Paid] }
    `),
  ).toEqual([
    `${AT} Status "Paid" has no entry in x-transitions.`,
    `${AT}/New/seller/0 "New" leads the seller to "Payed", which the enum does not name.`,
    `${AT}/Lost x-transitions names "Lost", which the enum does not.`,
  ]);
});

it("an id that is shared, missing or no integer is refused", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Status:
            enum: [New, Paid, Sent, Lost]
            x-transitions:
              New: { id: 1, seller: [], buyer: [], site: [] }
              Paid: { id: 1, seller: [], buyer: [], site: [] }
              Sent: { id: "4", seller: [], buyer: [], site: [] }
              Lost: { seller: [], buyer: [], site: [] }
    `),
  ).toEqual([
    `${AT}/Paid/id "Paid" and "New" share the id 1.`,
    `${AT}/Sent/id "Sent" must have an id that is an integer.`,
    `${AT}/Lost/id "Lost" must have an id that is an integer.`,
  ]);
});

it("a row that is not { id, seller, buyer, site } is refused", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          Status:
            enum: [New, Paid, Sent]
            x-transitions:
              New: { id: 1, seller: [Paid, Paid], site: [], carrier: [] }
              Paid: { id: 2, seller: Sent, buyer: [], site: [] }
              Sent: [New]
    `),
  ).toEqual([
    `${AT}/New/carrier "New" has the unknown key "carrier".`,
    `${AT}/New/seller/1 "New" leads the seller to "Paid" twice.`,
    `${AT}/New/buyer "New" must have a list "buyer".`,
    `${AT}/Paid/seller "Paid" must have a list "seller".`,
    `${AT}/Sent The transitions of "Sent" must be { id, seller, buyer, site }.`,
  ]);
});

it("a table that is no map, or has no enum beside it, is refused", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      components:
        schemas:
          List: { enum: [New], x-transitions: [New] }
          Bare: { x-transitions: { New: { id: 1, seller: [], buyer: [], site: [] } } }
    `),
  ).toEqual([
    "#/components/schemas/List/x-transitions x-transitions must be a map from status to its transitions.",
    '#/components/schemas/Bare/x-transitions/New x-transitions names "New", which the enum does not.',
  ]);
});
