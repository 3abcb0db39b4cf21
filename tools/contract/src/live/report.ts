import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Writes `reports/<name>.json`, which the totals of a whole run are made of, prints the same, and sets the exit code. */
export function writeReport(name: string, { passed, failed }: { passed: number; failed: number }): void {
  const reports = fileURLToPath(new URL("../../reports", import.meta.url));
  mkdirSync(reports, { recursive: true });
  writeFileSync(`${reports}/${name}.json`, `${JSON.stringify({ passed, failed })}\n`);
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
