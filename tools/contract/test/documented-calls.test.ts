import { describe, expect, it } from "vitest";
import { callsFor, orphanCalls, UNFINISHED_STATUSES } from "../src/calls/documented-calls.ts";
import { checkBody } from "../src/check-body.ts";
import { ALL_OPERATIONS } from "../src/documents.ts";

describe("the contract test", () => {
  it("knows a call that gets every documented status of every operation", () => {
    const uncalled = ALL_OPERATIONS.flatMap(({ id, operation }) =>
      [...operation.responses.keys()]
        .filter((status) => !UNFINISHED_STATUSES.includes(status) && callsFor(id, status).length === 0)
        .map((status) => `${id} ${status}`),
    );
    expect(uncalled).toEqual([]);
  });

  it("knows no call for an answer that the documents do not have", () => {
    expect(orphanCalls()).toEqual([]);
    expect(orphanCalls({ getFee: { 200: [{}], 418: [{}] } })).toEqual([
      "getFee 418: the document has no such answer, so no call is sent for it.",
    ]);
  });

  it("sees a wrong type in a body", () => {
    expect(checkBody("/marketplace/fee/{price}", "GET", 200, '{"value":0.9,"currency":"USD"}')).toBeUndefined();
    expect(checkBody("/marketplace/fee/{price}", "GET", 200, '{"value":"0.9","currency":"USD"}')).toMatch(/number/);
  });

  it("sees a value that its enum does not know, and a missing key", () => {
    expect(checkBody("/marketplace/fee/{price}", "GET", 200, '{"value":0.9,"currency":"XXX"}')).toMatch(
      /allowed values/,
    );
    expect(checkBody("/marketplace/fee/{price}", "GET", 200, '{"value":0.9}')).toMatch(/currency/);
  });

  it("sees a status that is not documented", () => {
    expect(checkBody("/marketplace/fee/{price}", "GET", 418, "{}")).toMatch(/no 418/);
  });
});
