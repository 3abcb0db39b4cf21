import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { MarketplaceOptions } from "./marketplace-options.ts";
import { demoSeed } from "./seed/demo-seed.ts";
import { storedRelease } from "./seed/load/insert-seed.ts";
import { type ReadSeed, readSeed, reseed, seedOnce } from "./seed/load/seed-once.ts";
import { backfill } from "./store/backfill.ts";
import { BASELINE_SQL, findBaseline, keepBaseline } from "./store/baseline.ts";
import type { Database } from "./store/database/database.ts";
import { migrate } from "./store/database/migrate.ts";
import { openDatabase } from "./store/database/open-database.ts";
import { prepared } from "./store/database/pglite/empty-cluster.ts";
import { openPglite } from "./store/database/pglite/open-pglite.ts";
import { MIGRATIONS } from "./store/migrations/migration-list.ts";
import { RELEASE_FRAGMENT_VERSION, releaseFragment } from "./views/release-fragment.ts";

/** Opens the database of a marketplace, brings its tables up to date, and seeds it when it was never seeded. */
export async function prepareDatabase(options: MarketplaceOptions): Promise<Database> {
  const seed = readSeed(options.seed ?? "none", options.seedTime ?? new Date());
  const { dataDirectory = "memory://", databaseUrl, snapshot } = options;
  const isInMemory = databaseUrl === undefined && snapshot === undefined && dataDirectory.startsWith("memory://");
  const ready = isInMemory && typeof seed !== "number" ? await openPrepared(seed) : undefined;
  if (ready) return ready;
  // Only a sandbox can replace all data while it is used.
  const database = await openDatabase({ ...options, makesWay: options.demoCredentials });
  return closedOnFailure(database, async () => {
    await migrate(database, MIGRATIONS);
    await backfill(database, { version: RELEASE_FRAGMENT_VERSION, render: releaseFragment });
    await seedOnce(database, seed, options.progress);
    // Copies of very many listings would take long to make.
    if (isInMemory && typeof seed !== "number") {
      await database.transaction((transaction) => keepBaseline(transaction, originOf(seed)));
    }
  });
}

/** Opens a marketplace's database with the demo, to be saved by the build. */
export async function openDemoToSave() {
  const database = await openPglite();
  return closedOnFailure(database, async () => {
    await migrate(database, MIGRATIONS);
    await seedOnce(database, "demo");
    await database.transaction((transaction) => keepBaseline(transaction, originOf("demo")));
  });
}

/**
 * Opens the database with the demo that the build has made, and replaces the demo by another seed. Undefined where the build has
 * made none, or an older one: the sources can be newer.
 */
async function openPrepared(seed: Exclude<ReadSeed, number>): Promise<Database | undefined> {
  const snapshot = await prepared("demo-cluster");
  if (snapshot === undefined) return undefined;
  const database = await openPglite({ snapshot });
  const isCurrent = (await findBaseline(database)) === originOf("demo");
  if (!isCurrent) {
    await database.close();
    return undefined;
  }
  return closedOnFailure(database, async () => {
    if (seed === "demo") return;
    await database.transaction((transaction) => reseed(transaction, seed));
    // In a transaction of its own: what it copies was written before it.
    await database.transaction((transaction) => keepBaseline(transaction, originOf(seed)));
  });
}

async function closedOnFailure<Opened extends Database>(database: Opened, work: () => Promise<void>): Promise<Opened> {
  try {
    await work();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

let demoOrigin: string | undefined;

/** A digest of what the tables and the rows of the demo are made of; of other seeds nothing asks for it. */
function originOf(seed: Exclude<ReadSeed, number>): string {
  if (seed !== "demo") return "seed";
  demoOrigin ??= digest([
    MIGRATIONS,
    BASELINE_SQL,
    RELEASE_FRAGMENT_VERSION,
    demoSeed(),
    demoSeed().releases.map(storedRelease),
  ]);
  return demoOrigin;
}

const digest = (parts: readonly unknown[]): string =>
  bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(parts))));
