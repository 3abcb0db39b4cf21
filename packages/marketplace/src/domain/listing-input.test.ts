import { describe, expect, it } from "vitest";
import { readFormatQuantity, readPrice, readReleaseId, readWeight } from "./listing-input.ts";

describe("readPrice", () => {
  it.each([
    [24.5, "24.5"],
    ["24.50", "24.5"],
    [12.345, "12.345"],
    [-1, "1"],
    [0.1, "0.1"],
    [0.00005, "0.0001"],
    ["9.00004", "9"],
  ])("reads %j as %s", (input, price) => expect(readPrice(input)).toBe(price));
});

describe("readWeight", () => {
  it("takes the estimate for auto and for negative values", () => {
    expect(readWeight("auto")).toBeUndefined();
    expect(readWeight(-1)).toBeUndefined();
  });

  it("reads grams, and leaves 0 to the caller", () => {
    expect(readWeight("230.5")).toBe("230.5");
    expect(readWeight(0)).toBe("0");
  });
});

describe("readFormatQuantity", () => {
  it("takes the release's own count for auto and 0", () => {
    expect(readFormatQuantity("auto")).toBeUndefined();
    expect(readFormatQuantity(0)).toBeUndefined();
    expect(readFormatQuantity("2")).toBe(2);
  });
});

describe("readReleaseId", () => {
  it("reads a number that came as text", () => expect(readReleaseId("7")).toBe(7));

  it.each([0, -1, "99999999999999999999"])("refuses %j like a release that does not exist", (input) => {
    expect(() => readReleaseId(input)).toThrow("Invalid release_id: release not found.");
  });
});
