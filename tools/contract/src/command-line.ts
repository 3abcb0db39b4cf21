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
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    // pnpm passes on the `--` that separates its own options from ours.
    args: words.filter((word) => word !== "--"),
    options: { loops: { type: "string" }, seed: { type: "string" }, engine: { type: "string" } },
  });
  const whole = (name: "loops" | "seed", fallback: number) => {
    const text = values[name] ?? String(fallback);
    if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
    return Number(text);
  };
  const engines = ENGINE_NAMES.filter((name) => (values.engine ?? name).toLowerCase() === name.toLowerCase());
  if (engines.length === 0) throw new Error(`--engine must be one of ${ENGINE_NAMES.join(", ")}, not ${values.engine}`);
  return { loops: whole("loops", 10), seed: whole("seed", freshSeed()), engines };
}

/** Writes `reports/<name>.json`, which the totals of a whole run are made of, prints the same, and sets the exit code. */
export function writeReport(name: string, { passed, failed }: { passed: number; failed: number }): void {
  const reports = fileURLToPath(new URL("../reports", import.meta.url));
  mkdirSync(reports, { recursive: true });
  writeFileSync(`${reports}/${name}.json`, `${JSON.stringify({ passed, failed })}\n`);
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
