import { describe, expect, it } from "vitest";
import { type ChangeRecord, describeChange } from "../src/describe-change.ts";

const GET_ORDER = "#/paths/~1orders~1{order_id}/get";

describe("a change in words", () => {
  it.each<[string, Partial<ChangeRecord>, string, string]>([
    ["a path", { path: "#/paths/~1orders", kind: "added" }, "/orders", "It was added."],
    ["an operation", { path: GET_ORDER, kind: "removed" }, "GET /orders/{order_id}", "It was removed."],
    [
      "a key of an operation",
      {
        path: GET_ORDER,
        property: "summary",
        base: { pointer: `${GET_ORDER}/summary`, value: "Read" },
        revision: { pointer: `${GET_ORDER}/summary`, value: "Get" },
      },
      "GET /orders/{order_id}",
      "`summary` changed.",
    ],
    [
      "a property of a component, wherever it is used",
      {
        path: `${GET_ORDER}/responses/200/content/application~1json/schema/properties/note`,
        kind: "added",
        revision: { pointer: "#/components/schemas/Order/properties/note", value: {} },
      },
      "`Order`",
      "Property `note` was added.",
    ],
    [
      "a key that only the newer version has",
      {
        path: `${GET_ORDER}/responses/404`,
        property: "x-by-state",
        base: { pointer: "#/components/examples/OrderNotFound" },
        revision: { pointer: "#/components/examples/OrderNotFound/x-by-state", value: true },
      },
      "`OrderNotFound`",
      "`x-by-state` was added.",
    ],
    [
      "a key that only the older version has",
      {
        path: "#/info",
        property: "summary",
        base: { pointer: "#/info/summary", value: "All of it" },
        revision: { pointer: "#/info" },
      },
      "`info`",
      "`summary` was removed.",
    ],
  ])("names %s", (_, change, location, sentence) => {
    const record: ChangeRecord = { path: "#/info", kind: "modified", verdicts: [], ...change };
    expect(describeChange(record)).toEqual({ location, sentence });
  });

  it("takes over what Redocly says where a rule rated it", () => {
    const verdicts = [{ message: "Property `id` of `Order` was removed." }];
    const record: ChangeRecord = { path: GET_ORDER, kind: "removed", verdicts };
    expect(describeChange(record).sentence).toBe("Property `id` of `Order` was removed.");
  });
});
