import { parseArgs } from "node:util";
import { freshSeed } from "@runout/harness/random";
import { type EngineName, engineNames } from "./engine.ts";

/** What a command was told: how often, from which seed, on which databases. Crashes are looped; races are not. */
export type Options = { loops: number; seed: number; engines: readonly EngineName[] };

/**
 * Reads `--loops 100 --seed 7 --engine PostgreSQL`.
 *
 * @throws Error that says what is wrong with them
 */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    // pnpm hands the -- on that parts its own options from ours.
    args: words.filter((word) => word !== "--"),
    options: { loops: { type: "string" }, seed: { type: "string" }, engine: { type: "string" } },
  });
  const whole = (name: "loops" | "seed", fallback: number) => {
    const text = values[name] ?? String(fallback);
    if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
    return Number(text);
  };
  const engines = engineNames.filter((name) => (values.engine ?? name).toLowerCase() === name.toLowerCase());
  if (engines.length === 0) throw new Error(`--engine must be one of ${engineNames.join(", ")}, not ${values.engine}`);
  return { loops: whole("loops", 10), seed: whole("seed", freshSeed()), engines };
}
