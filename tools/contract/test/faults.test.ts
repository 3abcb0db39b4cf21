import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BEHAVIOR } from "../src/behavior/run-behavior.ts";
import { ALL_FAULTS, FAULT_KINDS, faultNamed } from "../src/faults/all-faults.ts";
import { killRow, readKillTable } from "../src/faults/kill-table.ts";
import { plant } from "../src/faults/planted-fault.ts";
import { QUICK_START } from "../src/faults/quick-start.ts";
import { LEAST_FOUND_PERCENT } from "../src/faults/search-faults.ts";

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");

describe("a planted fault", () => {
  it.each([...ALL_FAULTS, ...QUICK_START])("has its text once in its file: $name", (fault) => {
    const source = read(fault.file);
    expect(plant(source, fault)).not.toBe(source);
  });

  it("is refused where the file has its text not at all or twice, by name and file", () => {
    const fault = faultNamed("fee-of-8-percent");
    expect(() => plant("", fault)).toThrow(/^packages\/.*money\.ts .* fee-of-8-percent .* 0 times/);
    expect(() => plant(fault.find + fault.find, fault)).toThrow(/2 times/);
  });

  it("has a name of its own, a sentence, and a kind whose area the behavior tests have", () => {
    expect(ALL_FAULTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ALL_FAULTS.map(({ name }) => name)).size).toBe(ALL_FAULTS.length);
    for (const { name, what } of ALL_FAULTS) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(what, name).toMatch(/^[A-Z`].*\.$/);
    }
    for (const { area, title } of FAULT_KINDS) expect(Object.keys(BEHAVIOR), title).toContain(area);
  });
});

describe("the table of planted faults", () => {
  it("has a row for each, as its fault is described", () => {
    const described = ({ fault, kind, what, file }: ReturnType<typeof killRow>) => ({ fault, kind, what, file });
    expect(readKillTable().map(described)).toEqual(ALL_FAULTS.map(({ name }) => described(killRow(name, []))));
  });

  it("names suites for nearly all", () => {
    const found = readKillTable().filter(({ foundBy }) => foundBy.length > 0).length;
    expect((100 * found) / ALL_FAULTS.length).toBeGreaterThanOrEqual(LEAST_FOUND_PERCENT);
  });

  it("names each suite once, with the part that found it first", () => {
    const found = (suite: string, part: string) => ({ suite, part, sentence: `${part} is wrong` });
    const row = killRow("fee-of-8-percent", [
      found("behavior", "money"),
      found("behavior", "orders"),
      found("sign", "all"),
    ]);
    expect(row.foundBy).toEqual([
      { suite: "behavior", part: "money" },
      { suite: "sign", part: "all" },
    ]);
    expect(row.sentence).toBe("money is wrong");
  });
});
