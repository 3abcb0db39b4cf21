import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, workspacePackages } from "./repository.ts";

/** How many checks passed and failed. */
export interface Totals {
  passed: number;
  failed: number;
}

/** What Vitest's JSON reporter writes, as far as it counts. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** What each command of `tools/contract` writes, and the tests of a package that is not written in TypeScript. */
type CommandReport = Totals;

/** Adds up what the packages' test runs and the commands of `tools/contract` reported. A package with tests that left no report has failed. */
export function readTotals(): { name: string; totals: Totals }[] {
  const results = workspacePackages()
    .filter((one) => one.scripts.test?.includes("vitest"))
    .map(({ name, folder }) => ({ name, totals: readVitest(join(root, folder, "reports/vitest.json")) }));
  const others = workspacePackages()
    .filter((one) => one.scripts.test?.includes("test/run-task.ts"))
    .map(({ name, folder }) => ({ name, totals: readCommand(join(root, folder, "reports/totals.json")) }));
  const commands = ["contract", "agreement", "crash", "race", "mutation", "schemathesis"].map((name) => ({
    name,
    totals: readCommand(join(root, `tools/contract/reports/${name}.json`)),
  }));
  return [...results, ...others, ...commands];
}

function readVitest(file: string): Totals {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport; // the shape of Vitest's reporter
  // A file that could not be loaded holds no failed test, yet it failed.
  const broken = report.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function readCommand(file: string): Totals {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return JSON.parse(readFileSync(file, "utf8")) as CommandReport; // written by tools/contract and by run-task.ts
}
