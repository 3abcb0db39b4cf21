import type { MarketplaceOptions } from "./marketplace-options.ts";
import { readSeed, seedOnce } from "./seed/load/seed-once.ts";
import { backfill } from "./store/backfill.ts";
import type { Database } from "./store/database/database.ts";
import { migrate } from "./store/database/migrate.ts";
import { openDatabase } from "./store/database/open-database.ts";
import { MIGRATIONS } from "./store/migrations/migration-list.ts";
import { RELEASE_FRAGMENT_VERSION, releaseFragment } from "./views/release-fragment.ts";

/** Opens the database of a marketplace, brings its tables up to date, and seeds it when it was never seeded. */
export async function prepareDatabase(options: MarketplaceOptions): Promise<Database> {
  const seed = readSeed(options.seed ?? "none", options.seedTime ?? new Date());
  // Only a sandbox can replace all data while it is used.
  const database = await openDatabase({ ...options, makesWay: options.demoCredentials });
  try {
    await migrate(database, MIGRATIONS);
    await backfill(database, { version: RELEASE_FRAGMENT_VERSION, render: releaseFragment });
    await seedOnce(database, seed, options.progress);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
