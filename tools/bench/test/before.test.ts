import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { openCheckout } from "../src/checkout.ts";
import { beforeComparisons, plannedRows } from "../src/comparisons.ts";
import { readOptions } from "../src/options.ts";

describe("another checkout", () => {
  it("is compared by every target of the server, once, and by no baseline", () => {
    const rows = beforeComparisons(plannedRows(readOptions([])), (target) => `before: ${target}`);
    const targets = rows.map(({ subject }) => subject);
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets).toContain("cached page on postgres");
    expect(targets).toContain("orders, deep page on pglite");
    expect(targets).toContain("edit over HTTP");
    expect(targets.filter((target) => !/ on (postgres|pglite)$| over HTTP$/.test(target))).toEqual([]);
    expect(targets.filter((target) => target.startsWith("smallest server"))).toEqual([]);
    for (const { subject, reference, bar } of rows) {
      expect(reference).toBe(`before: ${subject}`);
      expect(bar).toEqual({ atLeast: 0.97 });
    }
  });

  it("must be a checkout with installed packages", () => {
    expect(() => openCheckout(tmpdir())).toThrow("is not a checkout of this repository whose packages are installed");
  });
});
