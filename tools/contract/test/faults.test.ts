import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ALL_FAULTS, faultNamed } from "../src/faults/all-faults.ts";
import { killRow, readKillTable } from "../src/faults/kill-table.ts";
import { plant } from "../src/faults/planted-fault.ts";
import { LEAST_FOUND_PERCENT } from "../src/faults/search-faults.ts";
import { STARTUP_PATCHES } from "../src/faults/startup-patches.ts";

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");

describe("a planted fault", () => {
  it.each([...ALL_FAULTS, ...STARTUP_PATCHES])("has its text once in its file: $name", (fault) => {
    const source = read(fault.file);
    expect(plant(source, fault)).not.toBe(source);
  });

  it("is refused where the file has its text not at all or twice, by name and file", () => {
    const fault = faultNamed("fee-of-8-percent");
    expect(() => plant("", fault)).toThrow(/^packages\/.*money\.ts .* fee-of-8-percent .* 0 times/);
    expect(() => plant(fault.find + fault.find, fault)).toThrow(/2 times/);
  });

  it("has a name of its own and a sentence", () => {
    expect(ALL_FAULTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ALL_FAULTS.map(({ name }) => name)).size).toBe(ALL_FAULTS.length);
    for (const { name, what } of ALL_FAULTS) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(what, name).toMatch(/^[A-Z`].*\.$/);
    }
  });
});

describe("the table of planted faults", () => {
  it("has a row for each, as its fault is described", () => {
    const described = ({ fault, kind, what, file }: ReturnType<typeof killRow>) => ({ fault, kind, what, file });
    expect(readKillTable().map(described)).toEqual(ALL_FAULTS.map(({ name }) => described(killRow(name, []))));
  });

  it("names suites for nearly all", () => {
    const found = readKillTable().filter(({ results }) => Object.values(results).some((caught) => caught !== null));
    expect((100 * found.length) / ALL_FAULTS.length).toBeGreaterThanOrEqual(LEAST_FOUND_PERCENT);
  });

  it("distinguishes a suite that found nothing from one that was not run", () => {
    const caught = { part: "money", sentence: "money is wrong" };
    const first = killRow("fee-of-8-percent", [
      { suite: "sign", caught: null, seconds: 1 },
      { suite: "behavior", caught, seconds: 2 },
    ]);
    expect(first.results).toEqual({ behavior: caught, sign: null });
    const second = killRow("fee-of-8-percent", [{ suite: "behavior", caught: null, seconds: 1 }], first.results);
    expect(second.results).toEqual({ behavior: null, sign: null });
  });
});
