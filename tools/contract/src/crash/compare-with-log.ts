import { connect } from "../connection.ts";
import { auditSeller, auditStatistics } from "../consistency/audit.ts";
import { difference, type EntityState, type ExpectedState, matchesExpected, withQuantity } from "./expected-state.ts";
import { readMarketplace, UNIQUE_PREFIX } from "./read-marketplace.ts";
import type { Write, WriteLog } from "./write-log.ts";

/** The result of a comparison after a crash. */
export interface Findings {
  /** Acknowledged writes that are missing or different. */
  missing: string[];
  /** Writes of which only a part is there, and entities that were never written. */
  half: string[];
  /** How many of the writes that were not answered had happened after all. */
  happened: number;
  /** Whether a reset took everything away that was written. */
  wasReset: boolean;
}

/** Between two readings of the machine's clock by the server and ours, in seconds. */
const CLOCK_TOLERANCE_SECONDS = 5;

/**
 * Compares what is seen with the write log. A write that was not answered must have happened wholly or not at all; from then on
 * the write log knows which. Everything else must be as it was acknowledged.
 */
function reconcile(writeLog: WriteLog, seen: ExpectedState): Findings {
  const findings: Findings = { missing: [], half: [], happened: 0, wasReset: false };
  const { reset } = writeLog;
  writeLog.reset = undefined;
  if (reset !== undefined) {
    findings.wasReset = ![...seen.keys()].some((key) => key.includes(UNIQUE_PREFIX));
    if (findings.wasReset) return { ...findings, ...reconcileReset(writeLog, seen, reset) };
    if (reset === "answered") findings.missing.push("the reset: what was written is still there");
  }
  const uncertain = new Set(writeLog.unanswered.flatMap(({ after }) => after.map(([key]) => key)));
  for (const [key, state] of writeLog.expected) {
    if (!uncertain.has(key) && !matchesExpected(state, seen.get(key))) {
      findings.missing.push(`${key}: ${difference(state, seen.get(key))}`);
    }
  }
  for (const write of writeLog.unanswered) reconcileUnanswered(writeLog, seen, write, findings);
  for (const key of seen.keys()) {
    if (key.includes(UNIQUE_PREFIX) && !writeLog.expected.has(key)) findings.half.push(`${key}: it was never written`);
  }
  // What was lost is reported once.
  for (const [key, state] of writeLog.expected) {
    const now = seen.get(key);
    if (now === undefined) writeLog.expected.delete(key);
    else if (!matchesExpected(state, now)) writeLog.expected.set(key, withQuantity(now, state));
  }
  writeLog.unanswered = [];
  writeLog.touched.clear();
  return findings;
}

/** After a reset everything must be as it was at first. */
function reconcileReset(
  writeLog: WriteLog,
  seen: ExpectedState,
  reset: "asked" | "answered",
): Pick<Findings, "half" | "happened"> {
  const half = [...writeLog.seed]
    .filter(([key, state]) => !matchesExpected(state, seen.get(key)))
    .map(([key, state]) => `reset happened by half: ${key}: ${difference(state, seen.get(key))}`);
  writeLog.expected = new Map();
  writeLog.unanswered = [];
  writeLog.touched.clear();
  return { half, happened: reset === "asked" ? 1 : 0 };
}

function reconcileUnanswered({ expected }: WriteLog, seen: ExpectedState, write: Write, findings: Findings): void {
  const happened = write.after.filter(([key, state]) => isAfter(state, seen.get(key))).length;
  const absent = write.after.filter(([key]) => isBefore(expected.get(key), seen.get(key))).length;
  if (happened === write.after.length) {
    findings.happened += 1;
    for (const [key, state] of write.after) {
      const now = seen.get(key);
      if (now) expected.set(key, withQuantity(now, state));
    }
    return;
  }
  if (absent === write.after.length) return;
  const parts = write.after.map(([key, state]) => `${key}: ${difference(state, seen.get(key))}`);
  findings.half.push(`${write.kind} happened by half: ${parts.join("; ")}`);
}

function isAfter(expected: EntityState, seen: EntityState | undefined): boolean {
  if (expected.is === "clock")
    return seen?.is === "clock" && Math.abs(seen.offset - expected.offset) < CLOCK_TOLERANCE_SECONDS;
  return matchesExpected(expected, seen);
}

const isBefore = (before: EntityState | undefined, seen: EntityState | undefined): boolean =>
  before === undefined ? seen === undefined : matchesExpected(before, seen);

/**
 * Reads everything back through the API and compares it with the write log and with itself.
 *
 * @param whole whether every order's log is read; otherwise those of the orders that were written to
 */
export async function compareWithLog(
  url: string,
  writeLog: WriteLog,
  whole: boolean,
): Promise<Findings & { wrong: string[] }> {
  const connection = connect(url);
  try {
    const uncertain = new Set(writeLog.unanswered.flatMap(({ after }) => after.map(([key]) => key)));
    const needsLog = (key: string) => whole || writeLog.touched.has(key) || uncertain.has(key);
    const { seen, everything, problems } = await readMarketplace(connection, needsLog);
    const wrong = [...writeLog.refused.splice(0), ...problems];
    for (const contents of everything) wrong.push(...(await auditSeller(connection, contents)));
    wrong.push(...(await auditStatistics(connection, everything)));
    return { ...reconcile(writeLog, seen), wrong };
  } finally {
    connection.close();
  }
}
