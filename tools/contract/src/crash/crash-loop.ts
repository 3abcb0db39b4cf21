import { type DemoUser, SELLERS } from "@runout/harness/demo-users";
import type { Random } from "@runout/harness/random";
import type { ServerProcess } from "@runout/harness/server-process";
import { connect } from "../connection.ts";
import { createEngine, type EngineName } from "../engine.ts";
import { compareWithLog } from "./compare-with-log.ts";
import { crash, startAll } from "./crash.ts";
import { type CrashResult, createResult } from "./crash-result.ts";
import { listingKey, readMarketplace } from "./read-marketplace.ts";
import { createWorker, type Worker } from "./worker.ts";
import { createWriteLog, type WriteLog } from "./write-log.ts";

/** How many write at the same time for each seller: the second one holds several copies under one listing. */
const WORKERS_OF_SELLERS = [7, 1] as const;
/** How many findings of a loop are printed. */
const PRINTED_PROBLEMS = 5;

/** Crashes a marketplace repeatedly while clients write, and compares its data with the acknowledged writes after each crash. */
export async function crashLoop(
  name: EngineName,
  loops: number,
  random: Random,
  report: (line: string) => void,
): Promise<CrashResult> {
  const result = createResult(name);
  const writeLog = createWriteLog(result.acknowledged);
  const workers = createWorkers(random);
  const engine = await createEngine(name);
  let server: ServerProcess | undefined;
  try {
    server = await startAll(engine, result);
    await recordSeed(server.url, writeLog, workers);
    for (let loop = 1; loop <= loops; loop += 1) {
      server = await crash({ engine, server, writeLog, workers }, random, result);
      const { missing, half, wrong, happened, wasReset } = await compareWithLog(server.url, writeLog, loop === loops);
      if (wasReset) await recordSeed(server.url, writeLog, workers);
      result.loops = loop;
      result.unanswered.happened += happened;
      result.missing.push(...missing);
      result.half.push(...half);
      result.wrong.push(...wrong);
      const problems = [...missing, ...half, ...wrong];
      if (problems.length > 0) result.badLoops += 1;
      for (const problem of problems.slice(0, PRINTED_PROBLEMS)) report(`loop ${loop}: ${problem}`);
      if (loop % 10 === 0 && loop < loops) report(`loop ${loop} of ${loops}`);
    }
  } finally {
    await server?.stop();
    await engine.remove();
  }
  return result;
}

const createWorkers = (random: Random): Worker[] =>
  SELLERS.flatMap((seller, index) =>
    Array.from({ length: WORKERS_OF_SELLERS[index] ?? 0 }, (): DemoUser => seller),
  ).map((seller, index) => createWorker(index, seller, random));

/** How many copies the store gets of its first listings, so that it is known. */
const COPIES = [3, 5, 2];

/** Records what was seeded, and gives some listings with several copies to the worker of the store, which alone may hold them. */
async function recordSeed(url: string, writeLog: WriteLog, workers: readonly Worker[]): Promise<void> {
  const connection = connect(url);
  const { seen, everything } = await readMarketplace(connection, () => false);
  for (const worker of workers) {
    worker.listings.clear();
    worker.orders.clear();
  }
  writeLog.seed = seen;
  const store = everything.find(({ seller }) => seller.username === "example_store");
  const offered = store?.listings.filter(({ status }) => status === "For Sale") ?? [];
  for (const [index, quantity] of COPIES.entries()) {
    const listing = offered[index];
    const key = listingKey(listing?.external_id ?? "");
    const state = seen.get(key);
    if (!listing || state?.is !== "listing") throw new Error("the store of the seed has too little for sale");
    const path = `/sandbox/listings/${listing.id}/actions`;
    const { status } = await connection.send({ method: "POST", path, body: { action: "stock", quantity } });
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    workers.find((worker) => worker.seller === store?.seller)?.listings.add(key);
    writeLog.expected.set(key, { ...state, quantity });
  }
  connection.close();
}
