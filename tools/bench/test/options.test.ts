import { describe, expect, it } from "vitest";
import { readOptions } from "../src/options.ts";

describe("the command line", () => {
  it("measures everything on a million listings where no option is given", () => {
    const { only, engines, ...numbers } = readOptions([]);
    expect([...only]).toEqual([
      "pages",
      "depth",
      "sorts",
      "orders",
      "writes",
      "credentials",
      "engines",
      "memory",
      "seed",
    ]);
    expect([...engines]).toEqual(["postgres", "pglite"]);
    expect(numbers).toEqual({
      listings: 1_000_000,
      large: 5_000_000,
      orders: 300_000,
      rounds: 5,
      seconds: 3,
      sample: 2000,
      requests: 200_000,
      connections: 16,
      data: undefined,
      before: undefined,
    });
  });

  it("takes groups and engines by name", () => {
    const { only, engines, listings, large, before } = readOptions([
      "--",
      "--only",
      "pages,seed",
      "--engines=pglite",
      "--listings=1000",
      "--before",
      "../other",
    ]);
    expect([...only]).toEqual(["pages", "seed"]);
    expect([...engines]).toEqual(["pglite"]);
    expect([listings, large, before]).toEqual([1000, 5000, "../other"]);
  });

  it("says what is wrong", () => {
    expect(() => readOptions(["--only", "everything"])).toThrow("--only takes pages, depth");
    expect(() => readOptions(["--rounds", "none"])).toThrow('--rounds must be a number from 1, not "none"');
    expect(() => readOptions(["--fast"])).toThrow("--fast");
  });
});
