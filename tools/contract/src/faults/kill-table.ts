import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ALL_FAULTS, FAULT_KINDS } from "./all-faults.ts";
import type { FailedCheck } from "./suites/fault-suite.ts";
import type { SuiteResult } from "./try-fault.ts";

/** What the suites found of a planted fault. */
export interface KillRow {
  fault: string;
  kind: string;
  what: string;
  /** From the root of the repository. */
  file: string;
  /** By suite, the first check that failed, or null where all passed. A suite that was not run is not there. */
  results: Record<string, FailedCheck | null>;
}

/** As `--all` wrote it last. `pnpm generate` makes of it what the site shows. */
const FILE = fileURLToPath(new URL("kill-table.json", import.meta.url));

/** Reads the table as it was written last. */
export const readKillTable = (): KillRow[] =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as KillRow[]) : []; // written below

/** Makes the row of a fault. @param before its results of earlier runs, which new ones replace */
export function killRow(name: string, results: readonly SuiteResult[], before: KillRow["results"] = {}): KillRow {
  const kind = FAULT_KINDS.find(({ faults }) => faults.some((one) => one.name === name));
  const fault = kind?.faults.find((one) => one.name === name);
  if (!kind || !fault) throw new Error(`there is no planted fault ${name}`);
  const all = { ...before, ...Object.fromEntries(results.map(({ suite, caught }) => [suite, caught])) };
  const names = Object.keys(all).toSorted();
  return {
    fault: name,
    kind: kind.title,
    what: fault.what,
    file: fault.file,
    results: Object.fromEntries(names.map((suite) => [suite, all[suite] ?? null])),
  };
}

/** Replaces the row of a fault, and writes the table in the order of the faults. */
export function writeKillRow(row: KillRow): void {
  const known = new Map([...readKillTable(), row].map((one) => [one.fault, one]));
  const table = ALL_FAULTS.flatMap(({ name }) => known.get(name) ?? []);
  writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
}
