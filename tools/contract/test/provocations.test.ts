import { operationTable } from "@runout/spec";
import { describe, expect, it } from "vitest";
import { checkBody } from "../src/check-body.ts";
import { provocations } from "../src/provocations.ts";
import { UNFINISHED_STATUSES } from "../src/unfinished-requests.ts";

/** Provoked alike for every operation. */
const GENERAL = [401, 429, 500, 503, ...UNFINISHED_STATUSES];

describe("the contract test", () => {
  it("knows how to provoke every documented refusal of every operation", () => {
    const unprovoked = Object.entries(operationTable).flatMap(([id, { statuses, success }]) => {
      const known = Object.keys(provocations[id as keyof typeof provocations] ?? {}).map(Number); // ids of the table
      return statuses
        .filter((status) => status !== success && !GENERAL.includes(status) && !known.includes(status))
        .map((status) => `${id} ${status}`);
    });
    expect(unprovoked).toEqual([]);
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
