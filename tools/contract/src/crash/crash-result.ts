import type { EngineName } from "../engine.ts";
import { WRITE_KINDS, type WriteKind } from "./write-log.ts";

/** The result of a series of crashes. */
export interface CrashResult {
  engine: EngineName;
  loops: number;
  /** Processes ended with SIGKILL: servers, and databases with all their backends. */
  kills: { server: number; database: number };
  /** Writes of each kind that were answered. */
  acknowledged: Map<WriteKind, number>;
  /** Writes that were under way without an answer, and how many of those had happened. */
  unanswered: { sent: number; happened: number };
  /** Acknowledged writes that are missing or different. */
  missing: string[];
  /** Writes of which only a part is there. */
  half: string[];
  /** Counts that do not agree with the rows, and calls that were refused without reason. */
  wrong: string[];
  failedStarts: string[];
  /** Loops after which something of the above was found. */
  badLoops: number;
}

/** An empty result. */
export const createResult = (engine: EngineName): CrashResult => ({
  engine,
  loops: 0,
  kills: { server: 0, database: 0 },
  acknowledged: new Map(WRITE_KINDS.map((kind) => [kind, 0])),
  unanswered: { sent: 0, happened: 0 },
  missing: [],
  half: [],
  wrong: [],
  failedStarts: [],
  badLoops: 0,
});

/** Formats a result as lines. */
export function describeResult(result: CrashResult, seconds: number): string {
  const { engine, loops, kills, acknowledged, unanswered, missing, half, wrong, failedStarts } = result;
  const total = [...acknowledged.values()].reduce((sum, count) => sum + count, 0);
  const rows: [string, string | number][] = [
    ["kills", `${kills.server} of the server, ${kills.database} of the database`],
    ["acknowledged writes", `${total}: ${[...acknowledged].map(([kind, count]) => `${kind} ${count}`).join(", ")}`],
    ["unanswered writes", `${unanswered.sent}, of which ${unanswered.happened} had happened`],
    ["missing", missing.length],
    ["half", half.length],
    ["wrong", wrong.length],
    ["failed starts", [failedStarts.length, ...failedStarts].join("\n    ")],
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(20)}${value}`);
  return [`${engine}: ${loops} loops in ${seconds} s`, ...lines].join("\n");
}
