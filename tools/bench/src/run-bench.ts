import { compare, compareWithLimit } from "./compare.ts";
import { beforeComparisons, type PlannedRow, plannedRows, usesServer } from "./comparisons.ts";
import { healthDuringWrites } from "./health-during-writes.ts";
import { measureRounds, type Target } from "./measure-rounds.ts";
import type { Options } from "./options.ts";
import { type ServedDataset, type Setup, type Setups, setUp } from "./setup.ts";
import type { Row } from "./table.ts";
import { createTarget, type TargetName } from "./targets/targets.ts";
import { watchMemory } from "./watch-memory.ts";

type Report = (text: string) => void;

/**
 * Measures what the options say and returns the table's rows. All that was started is ended, also on an error.
 *
 * @param directory where the databases are
 * @param report called with a line of text at every step
 */
export async function runBench(options: Options, directory: string, report: Report): Promise<Row[]> {
  await using disposables = new AsyncDisposableStack();
  const setups = await setUp(options, directory, disposables, report);
  const { current } = setups;
  const rows = plannedRows(options);
  const reads = await measure(
    setups,
    rows.filter(({ writes }) => writes === undefined),
    report,
  );
  // The memory is watched before the writes: those of one seller make all of the seller's pages again.
  const memory = options.only.has("memory") ? await onEachEngine(current, watchMemory, report) : [];
  const writes = await measure(
    setups,
    rows.filter((row) => row.writes),
    report,
  );
  const health = options.only.has("writes") ? await onEachEngine(current, healthDuringWrites, report) : [];
  const loads = options.only.has("seed") ? loadRows(current) : [];
  return [...reads.rows, ...memory, ...writes.rows, ...health, ...loads, ...reads.before, ...writes.before];
}

/** The rows, and the rows that compare the server with that of another checkout. */
async function measure(
  { current, before }: Setups,
  planned: readonly PlannedRow[],
  report: Report,
): Promise<{ rows: Row[]; before: Row[] }> {
  const names = new Set(planned.flatMap((row) => ("reference" in row ? [row.subject, row.reference] : [row.subject])));
  const targets: Target[] = [];
  for (const name of names) {
    report(`prepare: ${name}`);
    targets.push(await createTarget(current, name));
    // Beside its like, so that both are measured within seconds of each other.
    if (before && usesServer(name)) targets.push({ ...(await createTarget(before, name)), name: beforeName(name) });
  }
  const results = await measureRounds(targets, current.options, report);
  return {
    rows: planned.map((row) => ("reference" in row ? compare(row, results) : compareWithLimit(row, results))),
    before: before ? beforeComparisons(planned, beforeName).map((comparison) => compare(comparison, results)) : [],
  };
}

const beforeName = (name: TargetName): string => `before: ${name}`;

async function onEachEngine(
  setup: Setup,
  measureEngine: typeof watchMemory | typeof healthDuringWrites,
  report: Report,
): Promise<Row[]> {
  const rows = [];
  for (const engine of setup.served.keys()) rows.push(await measureEngine(setup, engine, report));
  return rows;
}

/** A million listings within three minutes, on the embedded database. */
const LOAD_LIMIT = { listings: 1_000_000, seconds: 180 };

/** How long the server took to load the datasets that this run has loaded. */
function loadRows({ served, postgres }: Setup): Row[] {
  const all = [...served.values(), postgres?.large].filter((one): one is ServedDataset => one !== undefined);
  return all.flatMap(({ dataset: { engine, listings, loadSeconds } }) => {
    if (loadSeconds === undefined) return [];
    const isLimited = engine === "pglite" && listings === LOAD_LIMIT.listings;
    return {
      work: `start with SEED=${listings}`,
      against: "",
      engine: engine === "postgres" ? "PostgreSQL" : "PGlite",
      value: loadSeconds,
      unit: "s",
      bar: isLimited ? { atMost: LOAD_LIMIT.seconds } : undefined,
      measured: `${(listings / loadSeconds).toFixed(0)} listings per second`,
    };
  });
}
