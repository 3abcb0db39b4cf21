import { readFileSync } from "node:fs";
import type { SandboxSeed } from "@runout/sandbox";
import { parseSeed } from "@runout/sandbox/node";
import { type Env, parseWholeNumber } from "./env.ts";

/** What a new marketplace holds: nothing, the demo, the demo and that many listings besides, or what a file describes. */
export type Seed = "demo" | "none" | number | SandboxSeed;

const EXPECTED = "demo, none, a whole number of listings, or a file that ends with .yaml, .yml or .json";
const MAX_LISTINGS = 100_000_000;

/** What `SEED` names; a problem is reported when it is nothing of that, or a file whose seed is wrong. */
export function readSeed(env: Env, sandbox: boolean): Seed {
  const fallback = sandbox ? "demo" : "none";
  const path = env.text("SEED");
  if (path === undefined || !/\.(ya?ml|json)$/i.test(path))
    return env.read<Seed>("SEED", fallback, parseNamed, EXPECTED);
  if (!sandbox) {
    env.report("SEED needs SANDBOX=on where it is a file: the tokens in it are no secret");
    return fallback;
  }
  try {
    return parseSeed(readFileSync(path, "utf8"), path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    env.report(`SEED must name a file with a seed (${path}: ${reason.replace(/\.$/, "")})`);
    return fallback;
  }
}

const parseNamed = (text: string): Seed | undefined =>
  text === "demo" || text === "none" ? text : parseWholeNumber(text, 0, MAX_LISTINGS);
