import { authenticate } from "./authenticate.ts";
import type { Caller, Credentials } from "./caller.ts";
import type { RequestLocation } from "./domain/page.ts";
import { type Clock, openClock } from "./sandbox/clock.ts";
import { createFaults, type Faults } from "./sandbox/faults.ts";
import type { SandboxContext } from "./sandbox/sandbox-context.ts";
import type { Database } from "./store/database/database.ts";
import { migrate } from "./store/database/migrate.ts";
import { openDatabase } from "./store/database/open-database.ts";
import { migrations } from "./store/migrations/migration-list.ts";
import { readRates } from "./store/rates.ts";
import { reseed, type Seed, seedOnce } from "./store/seed.ts";

/** Where a marketplace keeps its data and what it begins with. */
export interface MarketplaceOptions {
  /** PGlite's folder; `memory://` keeps nothing. @default "memory://" */
  dataDirectory?: string | undefined;
  /** A PostgreSQL server to use instead of the embedded database. @default none */
  databaseUrl?: string | undefined;
  /** What a new marketplace holds. @default "none" */
  seed?: Seed | undefined;
  /** Whether the demo seed's credentials, which everybody knows, are taken. For a sandbox only. @default false */
  demoCredentials?: boolean | undefined;
  /** An embedded marketplace begins as a copy of this one, from `snapshotOf`. @default none */
  snapshot?: Blob | undefined;
}

/** A running marketplace, without HTTP. */
export interface Marketplace {
  readonly database: Database;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Tells who presents credentials; unknown ones are refused with an `Unauthenticated` error. */
  authenticate(credentials: Credentials): Promise<Caller>;
  /** What an operation needs to know of one request. */
  context(caller: Caller, location: RequestLocation): SandboxContext;
  /** Answers when the database does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a marketplace: brings its tables up to date and seeds it when it was never seeded. */
export async function openMarketplace(options: MarketplaceOptions = {}): Promise<Marketplace> {
  const { seed = "none", demoCredentials = false, ...place } = options;
  const database = await openDatabase(place);
  try {
    await migrate(database, migrations);
    await seedOnce(database, seed);
    return await assemble(database, seed, demoCredentials);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function assemble(database: Database, seed: Seed, demoCredentials: boolean): Promise<Marketplace> {
  const clock = await openClock(database);
  const faults = createFaults();
  const rates = await readRates(database);
  const reset = async () => {
    await reseed(database, seed);
    clock.reset();
    faults.clear();
  };
  return {
    database,
    clock,
    faults,
    authenticate: (credentials) => authenticate(database, credentials, demoCredentials),
    context: (caller, location) => ({ database, now: clock.now, caller, location, rates, clock, faults, reset }),
    ping: () => database.ping(),
    close: () => database.close(),
  };
}
