import { readFileSync, writeFileSync } from "node:fs";
import { ALL_FAULTS, FAULT_KINDS } from "./all-faults.ts";
import type { SuiteCatch } from "./try-fault.ts";

/** What found a planted fault. */
export interface KillRow {
  fault: string;
  kind: string;
  what: string;
  file: string;
  /** Each suite that found it, with the first part that did, the quickest first; empty where none did. */
  foundBy: { suite: string; part: string }[];
  /** What the first of them said. */
  sentence: string;
}

/** The site shows it, so that it lies there. */
const FILE = new URL("../../../../apps/docs/src/planted-faults.json", import.meta.url);

/** Reads the table as it was written last. */
export const readKillTable = (): KillRow[] => JSON.parse(readFileSync(FILE, "utf8")) as KillRow[]; // written below

/** Makes the row of a fault of what was found. */
export function killRow(name: string, catches: readonly SuiteCatch[]): KillRow {
  const kind = FAULT_KINDS.find(({ faults }) => faults.some((one) => one.name === name));
  const fault = kind?.faults.find((one) => one.name === name);
  if (!kind || !fault) throw new Error(`there is no planted fault ${name}`);
  const first = new Map<string, SuiteCatch>();
  for (const found of catches) if (!first.has(found.suite)) first.set(found.suite, found);
  return {
    fault: name,
    kind: kind.title,
    what: fault.what,
    file: fault.file,
    foundBy: [...first.values()].map(({ suite, part }) => ({ suite, part })),
    sentence: catches[0]?.sentence ?? "",
  };
}

/** Puts new rows in the place of older ones, and writes the table in the order of the faults. */
export function writeKillTable(rows: readonly KillRow[]): void {
  const known = new Map([...readKillTable(), ...rows].map((row) => [row.fault, row]));
  const table = ALL_FAULTS.flatMap(({ name }) => known.get(name) ?? []);
  writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
}
