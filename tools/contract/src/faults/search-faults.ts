import { BEHAVIOR } from "../behavior/run-behavior.ts";
import type { CommandResult } from "../command-line.ts";
import { FAULT_KINDS } from "./all-faults.ts";
import { inParallel } from "./fault-server.ts";
import { killRow, writeKillTable } from "./kill-table.ts";
import type { PlantedFault } from "./planted-fault.ts";
import type { FaultSuite } from "./suites/fault-suite.ts";
import { type SuiteParts, tryFault } from "./try-fault.ts";

/** How many of all planted faults the suites together have to find, in percent. */
export const LEAST_FOUND_PERCENT = 95;

export interface FaultSearch {
  faults: readonly PlantedFault[];
  suites: readonly FaultSuite[];
  /** Faults that are tried at the same time. */
  jobs: number;
  /** Whether one suite that finds a fault is enough; the one that most likely does is tried first. */
  stopsAtFirst: boolean;
  print: (line: string) => void;
}

/** Runs the suites against each fault and writes what they found into the table. @returns those that were found, and not */
export async function searchFaults(search: FaultSearch): Promise<CommandResult> {
  const { faults, suites, jobs, stopsAtFirst, print } = search;
  let passed = 0;
  const failures: string[] = [];
  await inParallel(faults, jobs, async (host, fault) => {
    const order = stopsAtFirst ? likelyFirst(fault, suites) : suites.map((suite) => ({ suite, parts: suite.parts }));
    const row = await tryFault(host, fault, order, stopsAtFirst).then(
      (catches) => killRow(fault.name, catches),
      (error: unknown) => void failures.push(String(error)),
    );
    if (!row) return;
    writeKillTable([row]);
    const names = row.foundBy.map(({ suite, part }) => `${suite} (${part})`).join(", ");
    if (names === "") failures.push(`${fault.name} in ${fault.file} is found by no suite`);
    else {
      passed += 1;
      print(`${fault.name}: ${names}: ${row.sentence}`);
    }
  });
  return { passed, failed: failures.length, failures };
}

/** The behavior tests of the fault's kind, and then all suites. */
function likelyFirst(fault: PlantedFault, suites: readonly FaultSuite[]): SuiteParts[] {
  const area = FAULT_KINDS.find(({ faults }) => faults.includes(fault))?.area ?? "";
  const likely = (BEHAVIOR[area] ?? []).map(({ name }) => name);
  const split = (isLikely: boolean) =>
    suites.map((suite) => ({ suite, parts: suite.parts.filter((part) => likely.includes(part) === isLikely) }));
  return [...split(true), ...split(false)].filter(({ parts }) => parts.length > 0);
}
