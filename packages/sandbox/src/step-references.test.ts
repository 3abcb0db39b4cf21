import { expect, it } from "vitest";
import { resolveReferences } from "./step-references.ts";

const ANSWERS = new Map<string, unknown>([["sale", { id: "1-2", items: [{ id: 7 }] }]]);

it("replaces references by answers, with their own type", () => {
  const body = { listing_ids: ["$steps.sale.items.0.id"], order_id: "$steps.sale.id", text: "I paid $steps.sale.id" };
  expect(resolveReferences(body, ANSWERS)).toEqual({
    listing_ids: [7],
    order_id: "1-2",
    text: "I paid $steps.sale.id",
  });
});

it.each(["$steps.other.id", "$steps.sale.total", "$steps.sale.items.1.id", "$steps.sale.constructor"])(
  "refuses %s, which nothing answered",
  (text) => {
    expect(() => resolveReferences([text], ANSWERS)).toThrow(`no earlier step answered ${text}`);
  },
);
