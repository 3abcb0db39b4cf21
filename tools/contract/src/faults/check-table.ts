import type { CommandResult } from "../command-line.ts";
import { inParallel, type ServerHost } from "./fault-server.ts";
import { type KillRow, readKillTable } from "./kill-table.ts";
import type { PlantedFault } from "./planted-fault.ts";
import type { FaultSearch } from "./search-faults.ts";
import type { FaultSuite } from "./suites/fault-suite.ts";
import { type SuiteParts, tryFault } from "./try-fault.ts";

/**
 * Runs for each fault what the table names for it, until one finds it, and each part that found a fault against a server without
 * one. Faults that no suite has found are not tried.
 *
 * @returns how many of them came out as the table says
 */
export async function checkTable({
  faults,
  suites,
  jobs,
}: Omit<FaultSearch, "stopsAtFirst" | "print">): Promise<CommandResult> {
  const table = new Map(readKillTable().map((row) => [row.fault, row]));
  const rows = faults.flatMap(({ name }) => table.get(name) ?? []);
  let passed = 0;
  const failures: string[] = [];
  const judge = (problem: string | undefined) => {
    if (problem === undefined) passed += 1;
    else failures.push(problem);
  };
  await inParallel(partsOf(rows, suites), jobs, async (host, { suite, parts }) => {
    const [found] = await tryFault(host, undefined, [{ suite, parts }], false);
    judge(found && `${found.suite} (${found.part}) fails without a fault: ${found.sentence}`);
  });
  const tried = faults.filter(({ name }) => table.get(name)?.foundBy.length !== 0);
  await inParallel(tried, jobs, async (host, fault) =>
    judge(await problemOf(host, fault, table.get(fault.name), suites).catch(String)),
  );
  return { passed, failed: failures.length, failures };
}

async function problemOf(
  host: ServerHost,
  fault: PlantedFault,
  row: KillRow | undefined,
  suites: readonly FaultSuite[],
): Promise<string | undefined> {
  if (row === undefined) return `${fault.name} is not in the table: pnpm contract:mutation --all --fault ${fault.name}`;
  const order = row.foundBy.flatMap((found) => partsOf([{ foundBy: [found] }], suites));
  const catches = await tryFault(host, fault, order, true);
  const named = row.foundBy.map(({ suite, part }) => `${suite} (${part})`).join(", ");
  return catches.length > 0 ? undefined : `${fault.name} in ${fault.file} is found no more by ${named}`;
}

/** The suites, each with those of its parts that rows name. */
function partsOf(rows: readonly Pick<KillRow, "foundBy">[], suites: readonly FaultSuite[]): SuiteParts[] {
  const named = rows.flatMap(({ foundBy }) => foundBy);
  return suites
    .map((suite) => ({
      suite,
      parts: suite.parts.filter((part) => named.some((one) => one.suite === suite.name && one.part === part)),
    }))
    .filter(({ parts }) => parts.length > 0);
}
