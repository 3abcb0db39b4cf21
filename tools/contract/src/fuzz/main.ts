import { parseArgs } from "node:util";
import { writeReport } from "../command-line.ts";
import { runEdgeCases } from "./edge-cases/run-edge-cases.ts";
import type { FuzzOptions, FuzzResult } from "./fuzz-options.ts";
import { runModelOnEngines } from "./model/run-model.ts";
import { runSchemaCases } from "./schema/run-schema-cases.ts";

const PARTS: Readonly<Record<string, (options: FuzzOptions) => Promise<FuzzResult>>> = {
  schema: runSchemaCases,
  model: runModelOnEngines,
  "edge-cases": runEdgeCases,
};

const { parts, options } = readFuzzOptions(process.argv.slice(2));
process.stdout.write(`fuzz: seed ${options.seed}, ${options.cases} cases an operation\n`);
let passed = 0;
const failures: string[] = [];
for (const part of parts) {
  const before = process.cpuUsage();
  const result = await PARTS[part]?.(options);
  if (result === undefined) throw new Error(`--part must be one of ${Object.keys(PARTS).join(", ")}, not ${part}`);
  for (const line of [...result.lines, ...result.problems]) process.stdout.write(`${line}\n`);
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6).toFixed(0);
  process.stdout.write(
    `fuzz, ${part}: ${result.passed} passed, ${result.problems.length} failed, ${seconds} s of processor time\n`,
  );
  passed += result.passed;
  failures.push(...result.problems);
}
writeReport("fuzz", { passed, failed: failures.length, failures });

/**
 * Reads `--part schema --cases 1000 --seed 7 --operation editOrder --path 12:0`. The seed is fixed unless it is given, so that a change
 * is tested with the same requests as the one before.
 *
 * @throws Error that says what is wrong with them
 */
function readFuzzOptions(args: readonly string[]): { parts: readonly string[]; options: FuzzOptions } {
  const { values } = parseArgs({
    // pnpm passes on the `--` that separates its own options from ours.
    args: args.filter((arg) => arg !== "--"),
    options: {
      part: { type: "string" },
      cases: { type: "string", default: "1000" },
      runs: { type: "string", default: "100" },
      steps: { type: "string", default: "30" },
      seed: { type: "string", default: "1" },
      operation: { type: "string" },
      path: { type: "string" },
    },
  });
  const whole = (name: "cases" | "seed" | "runs" | "steps") => {
    if (!/^\d{1,9}$/.test(values[name])) throw new Error(`--${name} must be a whole number, not ${values[name]}`);
    return Number(values[name]);
  };
  const { operation, path, part } = values;
  if (path !== undefined && operation === undefined && part !== "model") throw new Error("--path needs --operation");
  // A path leads to a case of one part.
  const all = Object.keys(PARTS).filter((one) => operation === undefined || one !== "model");
  const parts = part === undefined ? (path === undefined ? all : ["schema"]) : [part];
  return {
    parts,
    options: {
      seed: whole("seed"),
      cases: whole("cases"),
      runs: whole("runs"),
      steps: whole("steps"),
      operation,
      path,
    },
  };
}
