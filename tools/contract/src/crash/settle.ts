import { agrees, difference, type Fact, type World, withKnown } from "./fact.ts";
import type { Ledger } from "./ledger.ts";
import { MARK } from "./observe.ts";
import type { Write } from "./write.ts";

/** What a comparison after a crash found. */
export type Findings = {
  /** Acknowledged, and not there or not as it was acknowledged. */
  missing: string[];
  /** Neither there as a whole nor wholly absent, or there without anybody having written it. */
  half: string[];
  /** How many of the writes that were not answered had happened after all. */
  happened: number;
  /** Whether a reset took everything away that was written. */
  begunAnew: boolean;
};

/** Between two readings of the machine's clock by the server and ours, in seconds. */
const clockSlack = 5;

/**
 * Compares what is seen with the ledger. A write that was not answered must have happened wholly or not at all; from then on
 * the ledger knows which. Everything else must be as it was acknowledged.
 */
export function settle(ledger: Ledger, seen: World): Findings {
  const findings: Findings = { missing: [], half: [], happened: 0, begunAnew: false };
  const { reset } = ledger;
  ledger.reset = undefined;
  if (reset !== undefined) {
    findings.begunAnew = ![...seen.keys()].some((key) => key.includes(MARK));
    if (findings.begunAnew) return { ...findings, ...settleReset(ledger, seen, reset) };
    if (reset === "answered") findings.missing.push("the reset: what was written is still there");
  }
  const doubtful = new Set(ledger.doubts.flatMap(({ after }) => after.map(([key]) => key)));
  for (const [key, fact] of ledger.world) {
    if (!doubtful.has(key) && !agrees(fact, seen.get(key))) {
      findings.missing.push(`${key}: ${difference(fact, seen.get(key))}`);
    }
  }
  for (const write of ledger.doubts) settleDoubt(ledger, seen, write, findings);
  for (const key of seen.keys()) {
    if (key.includes(MARK) && !ledger.world.has(key)) findings.half.push(`${key}: nobody wrote it`);
  }
  // What was lost is told of once.
  for (const [key, fact] of ledger.world) {
    const now = seen.get(key);
    if (now === undefined) ledger.world.delete(key);
    else if (!agrees(fact, now)) ledger.world.set(key, withKnown(now, fact));
  }
  ledger.doubts = [];
  ledger.touched.clear();
  return findings;
}

/** After a reset everything must be as it was at first. */
function settleReset(ledger: Ledger, seen: World, reset: "asked" | "answered"): Pick<Findings, "half" | "happened"> {
  const half = [...ledger.seed]
    .filter(([key, fact]) => !agrees(fact, seen.get(key)))
    .map(([key, fact]) => `reset happened by half: ${key}: ${difference(fact, seen.get(key))}`);
  ledger.world = new Map();
  ledger.doubts = [];
  ledger.touched.clear();
  return { half, happened: reset === "asked" ? 1 : 0 };
}

function settleDoubt({ world }: Ledger, seen: World, write: Write, findings: Findings): void {
  const happened = write.after.filter(([key, fact]) => isAfter(fact, seen.get(key))).length;
  const absent = write.after.filter(([key]) => isBefore(world.get(key), seen.get(key))).length;
  if (happened === write.after.length) {
    findings.happened += 1;
    for (const [key, fact] of write.after) {
      const now = seen.get(key);
      if (now) world.set(key, withKnown(now, fact));
    }
    return;
  }
  if (absent === write.after.length) return;
  const parts = write.after.map(([key, fact]) => `${key}: ${difference(fact, seen.get(key))}`);
  findings.half.push(`${write.kind} happened by half: ${parts.join("; ")}`);
}

function isAfter(expected: Fact, seen: Fact | undefined): boolean {
  if (expected.is === "clock") return seen?.is === "clock" && Math.abs(seen.offset - expected.offset) < clockSlack;
  return agrees(expected, seen);
}

const isBefore = (before: Fact | undefined, seen: Fact | undefined): boolean =>
  before === undefined ? seen === undefined : agrees(before, seen);
