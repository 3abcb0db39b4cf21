import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { freshSeed } from "@runout/harness/random";
import { ENGINE_NAMES, type EngineName } from "./engine.ts";

/** How often, from which seed and on which databases a command runs. Crashes are looped; races are not. */
export interface Options {
  loops: number;
  seed: number;
  engines: readonly EngineName[];
}

/**
 * Reads `--loops 100 --seed 7 --engine PostgreSQL`.
 *
 * @throws Error that says what is wrong with them
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    // pnpm passes on the `--` that separates its own options from ours.
    args: args.filter((arg) => arg !== "--"),
    options: { loops: { type: "string" }, seed: { type: "string" }, engine: { type: "string" } },
  });
  const whole = (name: "loops" | "seed", fallback: number) => {
    const text = values[name] ?? String(fallback);
    if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
    return Number(text);
  };
  return { loops: whole("loops", 10), seed: whole("seed", freshSeed()), engines: enginesNamed(values.engine) };
}

/**
 * The database that `--engine` names, or all without it.
 *
 * @throws Error when there is none of this name
 */
export function enginesNamed(engine: string | undefined): readonly EngineName[] {
  const engines = ENGINE_NAMES.filter((name) => (engine ?? name).toLowerCase() === name.toLowerCase());
  if (engines.length === 0) throw new Error(`--engine must be one of ${ENGINE_NAMES.join(", ")}, not ${engine}`);
  return engines;
}

/** What a command has found. */
export interface CommandResult {
  passed: number;
  failed: number;
  /** A sentence for each failure, which names its location. */
  failures?: readonly string[];
}

/** How many failures are printed at the end of a run and written into its report. */
const MAX_LISTED = 20;

/**
 * Writes `reports/<name>.json`, which the totals of a whole run are made of, prints the first failures and the totals, and sets
 * the exit code.
 */
export function writeReport(name: string, { passed, failed, failures = [] }: CommandResult): void {
  const reports = fileURLToPath(new URL("../reports", import.meta.url));
  const listed = failures.slice(0, MAX_LISTED).map((failure) => failure.trim().split("\n")[0] ?? "");
  mkdirSync(reports, { recursive: true });
  writeFileSync(`${reports}/${name}.json`, `${JSON.stringify({ passed, failed, failures: listed })}\n`);
  if (listed.length > 0) process.stdout.write("failed:\n");
  for (const failure of listed) process.stdout.write(`  ${failure}\n`);
  if (failures.length > listed.length) process.stdout.write(`  and ${failures.length - listed.length} more\n`);
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
