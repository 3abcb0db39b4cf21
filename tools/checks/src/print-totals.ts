import { type Failure, listFailures } from "./failures/failure.ts";
import { readFailedTasks, readTotals, type SuiteResult } from "./totals.ts";

/**
 * Prints what ran, one line each, a short list of what failed, and at the end the line that CI reads: `N passed, N failed`.
 * Arguments are further gates as `name=exitcode`, each of which counts as one check.
 */
const gates = process.argv.slice(2).map((argument): SuiteResult => {
  const [name = argument, code = "1"] = argument.split("=");
  const failures = code === "0" ? [] : [{ suite: `gate ${name}`, test: "", message: `ended with exit code ${code}` }];
  return { name, totals: { passed: 1 - failures.length, failed: failures.length }, failures };
});
const results = [...gates, ...readTotals()];
for (const { name, totals } of results) {
  process.stdout.write(`${name}: ${totals.passed} passed, ${totals.failed} failed\n`);
}
for (const line of listFailures(failuresOf(results))) process.stdout.write(`${line}\n`);
const passed = results.reduce((sum, { totals }) => sum + totals.passed, 0);
const failed = results.reduce((sum, { totals }) => sum + totals.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** What says most stands first: tests and sentences of gates, then tasks, then the gates that ended badly. Each once. */
function failuresOf(all: readonly SuiteResult[]): Failure[] {
  const found = [...all.slice(gates.length), ...all.slice(0, gates.length)].flatMap(({ failures }) => failures);
  const ofGates = found.filter(({ suite }) => suite.startsWith("gate "));
  const others = [...found.filter((one) => !ofGates.includes(one)), ...readFailedTasks(), ...ofGates];
  return [...new Map(others.map((one) => [`${one.suite} ${one.test} ${one.message}`, one])).values()];
}
