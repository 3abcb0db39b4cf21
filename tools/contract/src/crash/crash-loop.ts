import type { Random } from "@runout/harness/random";
import type { ServerProcess } from "@runout/harness/server-process";
import { connect } from "../live/connection.ts";
import { createEngine, type EngineName } from "../live/engine.ts";
import { type Shop, shops } from "../live/shop.ts";
import { compare } from "./compare.ts";
import { crash, startAll } from "./crash.ts";
import { type CrashResult, createResult } from "./crash-result.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { listingKey, observe } from "./observe.ts";
import { createWorker, type Worker } from "./worker.ts";

/** How many write at the same time for each shop: the second one holds several copies under one listing. */
const clients = [7, 1] as const;
/** How many findings of a loop are told at once. */
const told = 5;

/** Crashes a marketplace again and again while clients write, and looks each time whether all is there. */
export async function crashLoop(
  name: EngineName,
  loops: number,
  random: Random,
  tell: (line: string) => void,
): Promise<CrashResult> {
  const result = createResult(name);
  const ledger = createLedger(result.acknowledged);
  const workers = hire(random);
  const engine = await createEngine(name);
  let server: ServerProcess | undefined;
  try {
    server = await startAll(engine, result);
    await learnSeed(server.url, ledger, workers);
    for (let loop = 1; loop <= loops; loop += 1) {
      server = await crash({ engine, server, ledger, workers }, random, result);
      const { missing, half, wrong, happened, begunAnew } = await compare(server.url, ledger, loop === loops);
      if (begunAnew) await learnSeed(server.url, ledger, workers);
      result.loops = loop;
      result.unanswered.happened += happened;
      result.missing.push(...missing);
      result.half.push(...half);
      result.wrong.push(...wrong);
      const problems = [...missing, ...half, ...wrong];
      if (problems.length > 0) result.badLoops += 1;
      for (const problem of problems.slice(0, told)) tell(`loop ${loop}: ${problem}`);
      if (loop % 10 === 0 && loop < loops) tell(`loop ${loop} of ${loops}`);
    }
  } finally {
    await server?.stop();
    await engine.remove();
  }
  return result;
}

const hire = (random: Random): Worker[] =>
  shops
    .flatMap((shop, place) => Array.from({ length: clients[place] ?? 0 }, (): Shop => shop))
    .map((shop, index) => createWorker(index, shop, random));

/** How many copies the store gets of its first listings, so that it is known. */
const copies = [3, 5, 2];

/** Notes the seed, and gives some listings with several copies to the worker of the store, which alone may hold them. */
async function learnSeed(url: string, ledger: Ledger, workers: readonly Worker[]): Promise<void> {
  const connection = connect(url);
  const { world, everything } = await observe(connection, () => false);
  for (const worker of workers) {
    worker.listings.clear();
    worker.orders.clear();
  }
  ledger.seed = world;
  const store = everything.find(({ shop }) => shop.seller === "example_store");
  const offered = store?.listings.filter(({ status }) => status === "For Sale") ?? [];
  for (const [place, quantity] of copies.entries()) {
    const listing = offered[place];
    const key = listingKey(listing?.external_id ?? "");
    const fact = world.get(key);
    if (!listing || fact?.is !== "listing") throw new Error("the store of the seed has too little for sale");
    const path = `/sandbox/listings/${listing.id}/actions`;
    const { status } = await connection.send({ method: "POST", path, body: { action: "stock", quantity } });
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    workers.find((worker) => worker.shop === store?.shop)?.listings.add(key);
    ledger.world.set(key, { ...fact, quantity });
  }
  connection.close();
}
