import type { Database, Transaction } from "../../store/database/database.ts";
import { rebuildProjections } from "../../store/projections.ts";
import { readSetting, writeSetting } from "../../store/settings.ts";
import { findUser } from "../../store/users/users.ts";
import { demoSeed, type SeedData } from "../demo-seed.ts";
import { describeSeed } from "../described/describe-seed.ts";
import type { SeedDescription } from "../described/seed-error.ts";
import { seedRates } from "../seed-rates.ts";
import { emptyMarketplace, insertRows, insertSeed } from "./insert-seed.ts";
import { loadBulkListings, type Progress } from "./load-bulk-listings.ts";

/**
 * What a new marketplace holds: the demo, the demo and that many more listings, nothing but conversion rates, or what is described.
 */
export type Seed = "demo" | "none" | number | SeedDescription;

/** A seed whose description has become rows. */
export type ReadSeed = "demo" | "none" | number | SeedData;

/**
 * Makes rows of a seed that is described.
 *
 * @param now the time of what has no time of its own
 * @throws SeedError that names the value which is wrong
 */
export const readSeed = (seed: Seed, now: Date): ReadSeed =>
  typeof seed === "object" ? describeSeed(seed, now) : seed;

/** Seeds a marketplace that was never seeded; one that was keeps what it holds. */
export async function seedOnce(database: Database, seed: ReadSeed, progress: Progress = () => {}): Promise<void> {
  await database.transaction(
    async (transaction) => {
      // Processes that start together wait for each other here.
      await transaction.script("lock table settings in share row exclusive mode");
      if ((await readSetting(transaction, "seed")) === undefined) await fill(transaction, seed, progress);
    },
    { unlimited: true },
  );
}

/** Deletes all data and seeds again. */
export async function reseed(transaction: Transaction, seed: ReadSeed): Promise<void> {
  await emptyMarketplace(transaction);
  await fill(transaction, seed, () => {});
}

async function fill(transaction: Transaction, seed: ReadSeed, progress: Progress): Promise<void> {
  if (seed === "none") await insertRows(transaction, "rates", seedRates);
  else await insertSeed(transaction, typeof seed === "object" ? seed : demoSeed());
  if (typeof seed === "number") {
    const seller = await findUser(transaction, "example_seller");
    if (!seller) throw new Error("the demo seed has no example_seller");
    await loadBulkListings(transaction, seller, seed, progress);
  }
  await rebuildProjections(transaction);
  await writeSetting(transaction, "seed", typeof seed === "object" ? "described" : String(seed));
}
