import type { CommandResult } from "../command-line.ts";
import { killRow, readKillTable, writeKillRow } from "./kill-table.ts";
import type { PlantedFault } from "./planted-fault.ts";
import { inParallel } from "./server-host-client.ts";
import type { FaultSuite } from "./suites/fault-suite.ts";
import { type SuiteParts, tryFault } from "./try-fault.ts";

/** How many of all planted faults the suites together have to find, in percent. */
export const LEAST_FOUND_PERCENT = 95;

export interface FaultSearch {
  faults: readonly PlantedFault[];
  suites: readonly FaultSuite[];
  /** Faults that are tried at the same time. */
  jobs: number;
  /** Whether only those suites are run that the table does not know of a fault yet. */
  onlyMissing: boolean;
  print: (line: string) => void;
}

/**
 * Runs every suite against each fault, and writes what it found into the table as soon as it is known.
 *
 * @returns how many faults some suite has found, and which none has
 */
export async function searchFaults(search: FaultSearch): Promise<CommandResult> {
  const { faults, suites, jobs, onlyMissing, print } = search;
  const failures: string[] = [];
  await inParallel(faults, jobs, async (host, fault) => {
    const known = resultsOf(fault);
    const chosen = suites.filter(({ name }) => !onlyMissing || !(name in known));
    if (chosen.length === 0) return;
    const order = chosen.flatMap((suite) => likelyFirst(suite, known[suite.name]?.part));
    try {
      const results = await tryFault(host, fault, order, false);
      writeKillRow(killRow(fault.name, results, resultsOf(fault)));
      const outcomes = results.map(
        ({ suite, caught, seconds }) =>
          `${suite} ${caught ? `finds it (${caught.part})` : "-"} ${seconds.toFixed(1)} s`,
      );
      print(`${fault.name}: ${outcomes.join(", ")}`);
    } catch (error) {
      failures.push(String(error));
    }
  });
  const found = faults.filter((fault) => Object.values(resultsOf(fault)).some((caught) => caught !== null));
  const missed = faults.filter((fault) => !found.includes(fault));
  failures.push(...missed.map(({ name, file }) => `${name} in ${file} is found by no suite`));
  return { passed: found.length, failed: failures.length, failures };
}

/** All parts of a suite, that which found the fault the last time before the others. */
function likelyFirst(suite: FaultSuite, likely: string | undefined): SuiteParts[] {
  const split = (isLikely: boolean) => ({ suite, parts: suite.parts.filter((part) => (part === likely) === isLikely) });
  return [split(true), split(false)].filter(({ parts }) => parts.length > 0);
}

const resultsOf = ({ name }: PlantedFault) => readKillTable().find((row) => row.fault === name)?.results ?? {};
