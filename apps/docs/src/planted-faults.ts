import { readFileSync } from "node:fs";

/** A mistake that the tests of this repository plant in the server, and what finds it. */
export interface PlantedFaultRow {
  fault: string;
  kind: string;
  what: string;
  /** From the root of the repository. */
  file: string;
  /** The suites that found it, the quickest first, each with the part that did; empty where none did. */
  foundBy: { suite: string; part: string }[];
  /** What the first of them said. */
  sentence: string;
}

/** Reads the table that `pnpm contract:mutation` writes. */
export const readPlantedFaults = (): PlantedFaultRow[] =>
  // Written by that command, whose type it is.
  JSON.parse(readFileSync(new URL("planted-faults.json", import.meta.url), "utf8")) as PlantedFaultRow[];

/** The suites that find any of them, by name. */
export const suitesThatFind = (rows: readonly PlantedFaultRow[]): string[] =>
  [...new Set(rows.flatMap(({ foundBy }) => foundBy.map(({ suite }) => suite)))].toSorted();
