import { describe, expect, it } from "vitest";
import { highestBump, isLowerBump, requiredBump } from "../src/version-bump.ts";

describe("the bump that a change asks for", () => {
  it.each([
    ["major", "0.1.0", "minor"],
    ["minor", "0.1.0", "patch"],
    ["patch", "0.12.3", "patch"],
    ["major", "1.0.0", "major"],
    ["minor", "1.2.3", "minor"],
    ["patch", "10.0.0", "patch"],
  ] as const)("is for a %s change after %s: %s", (impact, version, bump) => {
    expect(requiredBump(impact, version)).toBe(bump);
  });

  it("is the highest of several", () => {
    expect(highestBump(["patch", "none", "minor", "patch"])).toBe("minor");
    expect(highestBump([])).toBeUndefined();
    expect(isLowerBump("none", "patch")).toBe(true);
    expect(isLowerBump("minor", "minor")).toBe(false);
  });
});
