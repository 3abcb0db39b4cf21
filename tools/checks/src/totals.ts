import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Failure } from "./failures/failure.ts";
import { type VitestReport, vitestFailures } from "./failures/vitest-failures.ts";
import { root, workspacePackages } from "./repository.ts";

/** How many checks passed and failed. */
export interface Totals {
  passed: number;
  failed: number;
}

/** What each command of `tools/contract` writes, and the tests of a package that is not written in TypeScript. */
interface CommandReport extends Totals {
  /** A sentence for each of the first failures, which names its location. */
  failures?: string[];
}

/** What one suite reported. */
export interface SuiteResult {
  name: string;
  totals: Totals;
  failures: Failure[];
}

/** The reports of the commands of `tools/contract`, in the order of `.ci/run`. */
const CONTRACT_COMMANDS = [
  "contract",
  "workflows",
  "behavior",
  "planted-faults",
  "proxy",
  "agreement",
  "crash",
  "race",
  "fuzz",
  "schemathesis",
];

/** Adds up what the packages' test runs and the commands of `tools/contract` reported. A package with tests that left no report has failed. */
export function readTotals(): SuiteResult[] {
  const results = workspacePackages()
    .filter((one) => one.scripts.test?.includes("vitest"))
    .map(({ name, folder }) => readVitest(name, `${folder}/reports/vitest.json`));
  const others = workspacePackages()
    .filter((one) => one.scripts.test?.includes("test/run-task.ts"))
    .map(({ name, folder }) => readCommand(name, `${folder}/reports/totals.json`));
  const commands = CONTRACT_COMMANDS.map((name) => readCommand(name, `tools/contract/reports/${name}.json`));
  const release = readCommand("release", "tools/checks/reports/release.json");
  return [...results, ...others, ...commands, release];
}

/** What failed in turbo's run without a report of its own, such as types and lint. */
export function readFailedTasks(): Failure[] {
  const file = join(root, "tools/checks/reports/tasks.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []; // written by run-tasks.ts
}

function readVitest(name: string, file: string): SuiteResult {
  if (!existsSync(join(root, file))) return withoutReport(name, file);
  const report = JSON.parse(readFileSync(join(root, file), "utf8")) as VitestReport; // the shape of Vitest's reporter
  const failures = vitestFailures(name, report);
  return { name, totals: { passed: report.numPassedTests, failed: failures.length }, failures };
}

function readCommand(name: string, file: string): SuiteResult {
  if (!existsSync(join(root, file))) return withoutReport(name, file);
  const report = JSON.parse(readFileSync(join(root, file), "utf8")) as CommandReport; // by tools/contract and run-task.ts
  const { passed, failed, failures = [] } = report;
  return {
    name,
    totals: { passed, failed },
    failures: failures.map((message) => ({ suite: name, test: "", message })),
  };
}

const withoutReport = (name: string, file: string): SuiteResult => ({
  name,
  totals: { passed: 0, failed: 1 },
  failures: [{ suite: name, test: "report", message: `did not run to its end: there is no ${file}` }],
});
