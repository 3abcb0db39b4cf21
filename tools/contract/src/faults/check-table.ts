import type { CommandResult } from "../command-line.ts";
import { type KillRow, readKillTable } from "./kill-table.ts";
import type { FaultSearch } from "./search-faults.ts";
import { inParallel } from "./server-host-client.ts";
import type { FaultSuite } from "./suites/fault-suite.ts";
import { PREPARATION, type SuiteParts, tryFault } from "./try-fault.ts";

/**
 * Runs against each fault the quickest part that the table names for it, and each of these parts against a server without a fault.
 * Faults that no suite has found are not tried.
 *
 * @returns how many of them came out as the table says
 */
export async function checkTable({
  faults,
  suites,
  jobs,
}: Pick<FaultSearch, "faults" | "suites" | "jobs">): Promise<CommandResult> {
  const table = new Map(readKillTable().map((row) => [row.fault, row]));
  const isFound = (row: KillRow | undefined) => row && Object.values(row.results).some((caught) => caught !== null);
  const tried = faults.filter(({ name }) => !table.has(name) || isFound(table.get(name)));
  const quickest = new Map(tried.map(({ name }) => [name, quickestPart(table.get(name), suites)]));
  let passed = 0;
  const failures: string[] = [];
  const count = (problem: string | undefined) => {
    if (problem === undefined) passed += 1;
    else failures.push(problem);
  };
  const used = suites
    .map((suite) => ({
      suite,
      parts: suite.parts.filter((part) =>
        [...quickest.values()].some((one) => one?.suite === suite && one.parts.includes(part)),
      ),
    }))
    .filter(({ parts }) => parts.length > 0);
  await inParallel(used, jobs, async (host, one) => {
    const [result] = await tryFault(host, undefined, [one], false);
    const caught = result?.caught;
    count(caught ? `${one.suite.name} (${caught.part}) fails without a fault: ${caught.sentence}` : undefined);
  });
  await inParallel(tried, jobs, async (host, fault) => {
    const part = quickest.get(fault.name);
    if (part === undefined) {
      count(`${fault.name} is not in the table: pnpm contract:mutation --all --fault ${fault.name}`);
      return;
    }
    const problem = await tryFault(host, fault, [part], true).then(
      ([result]) =>
        result?.caught
          ? undefined
          : `${fault.name} in ${fault.file} is found no more by ${part.suite.name} (${part.parts.join()})`,
      String,
    );
    count(problem);
  });
  return { passed, failed: failures.length, failures };
}

/** The part that the table names of the first suite that found a fault. Suites are in the order of their speed. */
function quickestPart(row: KillRow | undefined, suites: readonly FaultSuite[]): SuiteParts | undefined {
  for (const suite of suites) {
    const part = row?.results[suite.name]?.part;
    if (part !== undefined && part !== PREPARATION && suite.parts.includes(part)) return { suite, parts: [part] };
  }
  return undefined;
}
