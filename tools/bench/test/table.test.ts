import { describe, expect, it } from "vitest";
import { compare } from "../src/compare.ts";
import { median, percentile } from "../src/statistics.ts";
import { formatTable, meets } from "../src/table.ts";

const at = (rate: number, p50 = 1, p99 = 2) => ({ rate, p50, p99 });
const RESULTS = new Map([
  ["ours", [at(100, 1, 4), at(300, 1, 6), at(90, 1, 20)]],
  ["theirs", [at(50, 2), at(100, 2), at(90, 2)]],
]);
const comparison = { work: "page", against: "them", engine: "PGlite", subject: "ours", reference: "theirs" };

describe("the arithmetic", () => {
  it("takes the middle of an odd number of values, and the mean of the two in the middle of an even one", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(() => median([])).toThrow("nothing");
  });

  it("takes the smallest value that a share of all does not exceed as a percentile", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it("compares what was measured in the same round, and takes the median of those ratios", () => {
    expect(compare({ ...comparison, by: "rate" }, RESULTS)).toMatchObject({ value: 2, range: [1, 3] });
  });

  it("turns rates into how many times as long something takes", () => {
    expect(compare({ ...comparison, by: "time" }, RESULTS)).toMatchObject({ value: 0.5, range: [1 / 3, 1] });
  });

  it("holds the slowest hundredth against the other side's median", () => {
    expect(compare({ ...comparison, by: "tail" }, RESULTS)).toMatchObject({ value: 3, range: [2, 10] });
  });

  it("refuses to compare a round with nothing", () => {
    const shorter = new Map([...RESULTS, ["theirs", [at(50)]]]);
    expect(() => compare({ ...comparison, by: "rate" }, shorter)).toThrow("round 2");
  });

  it("meets a bar at its exact value", () => {
    expect(meets(2.5, { atLeast: 2.5 })).toBe(true);
    expect(meets(2.49, { atLeast: 2.5 })).toBe(false);
    expect(meets(1.3, { atMost: 1.3 })).toBe(true);
    expect(meets(1.31, { atMost: 1.3 })).toBe(false);
  });
});

describe("the table", () => {
  it("shows each row with its bar and whether it is met, in columns of one width", () => {
    const row = { work: "page", against: "them", engine: "PGlite", measured: "9 against 3 per second" };
    const table = formatTable([
      { ...row, value: 3, range: [2, 120], bar: { atLeast: 2.5 } },
      { ...row, value: 1.5, bar: { atMost: 1.3 } },
      { ...row, value: 42.42, unit: "s" },
    ]);
    expect(table).toMatchInlineSnapshot(`
      "| work | against | engine | value  | min-max  | bar      |        | measured               |
      | ---- | ------- | ------ | ------ | -------- | -------- | ------ | ---------------------- |
      | page | them    | PGlite | 3.00 x | 2.00-120 | >= 2.5 x | met    | 9 against 3 per second |
      | page | them    | PGlite | 1.50 x |          | <= 1.3 x | MISSED | 9 against 3 per second |
      | page | them    | PGlite | 42.4 s |          |          |        | 9 against 3 per second |
      "
    `);
  });
});
