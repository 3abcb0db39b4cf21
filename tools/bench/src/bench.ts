import { Closing } from "./closing.ts";
import { compare } from "./compare.ts";
import { comparisons, type PlannedComparison } from "./comparisons.ts";
import { healthBesideWriters } from "./health-beside-writers.ts";
import { makeLane } from "./lanes/make-lane.ts";
import { loadRows } from "./load-rows.ts";
import type { Options } from "./options.ts";
import { runRounds } from "./rounds.ts";
import type { Row } from "./row.ts";
import { setStage } from "./set-stage.ts";
import type { Stage } from "./stage.ts";
import { watchMemory } from "./watch-memory.ts";

/**
 * Measures what the options say and returns the table's rows. Whatever was started is ended, also on an error.
 *
 * @param directory where the databases lie
 * @param say told what is going on
 */
export async function runBench(options: Options, directory: string, say: (text: string) => void): Promise<Row[]> {
  const closing = new Closing();
  try {
    const stage = await setStage(options, directory, closing, say);
    const planned = comparisons(options);
    const reads = planned.filter(({ writes }) => writes === undefined);
    const writes = planned.filter((comparison) => comparison.writes);
    const compared = [
      ...(await measure(stage, reads, say)),
      // The memory is watched before the writes: those of one seller make all of the seller's pages anew.
      ...(await memoryRows(stage, say)),
      ...(await measure(stage, writes, say)),
      ...(await healthRows(stage, say)),
    ];
    return [...compared, ...(options.only.has("seed") ? loadRows(stage) : [])];
  } finally {
    await closing.close();
  }
}

async function measure(
  stage: Stage,
  planned: readonly PlannedComparison[],
  say: (text: string) => void,
): Promise<Row[]> {
  const names = new Set(planned.flatMap(({ subject, reference }) => [subject, reference]));
  const lanes = [];
  for (const name of names) {
    say(`prepare: ${name}`);
    lanes.push(await makeLane(stage, name));
  }
  const results = await runRounds(lanes, stage.options, say);
  return planned.map((comparison) => compare(comparison, results));
}

async function memoryRows(stage: Stage, say: (text: string) => void): Promise<Row[]> {
  if (!stage.options.only.has("memory")) return [];
  const rows = [];
  for (const engine of stage.served.keys()) rows.push(await watchMemory(stage, engine, say));
  return rows;
}

async function healthRows(stage: Stage, say: (text: string) => void): Promise<Row[]> {
  if (!stage.options.only.has("writes")) return [];
  const rows = [];
  for (const engine of stage.served.keys()) rows.push(await healthBesideWriters(stage, engine, say));
  return rows;
}
