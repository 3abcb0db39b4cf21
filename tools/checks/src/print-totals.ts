import { readTotals } from "./totals.ts";

/**
 * Prints what ran, one line each, and at the end the line that CI reads: `N passed, N failed`.
 * Arguments are further gates as `name=exitcode`, each of which counts as one check.
 */
const gates = process.argv.slice(2).map((argument) => {
  const [name = argument, code = "1"] = argument.split("=");
  return { name, totals: code === "0" ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 } };
});
const TOTALS = [...gates, ...readTotals()];
for (const { name, totals } of TOTALS)
  process.stdout.write(`${name}: ${totals.passed} passed, ${totals.failed} failed\n`);
const passed = TOTALS.reduce((sum, { totals }) => sum + totals.passed, 0);
const failed = TOTALS.reduce((sum, { totals }) => sum + totals.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
