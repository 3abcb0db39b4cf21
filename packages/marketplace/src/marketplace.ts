import { randomBytes } from "@noble/hashes/utils";
import { type Clock, openClock } from "./clock.ts";
import type { Context } from "./context.ts";
import type { Caller, Credentials, SignedRequest } from "./domain/caller.ts";
import { ratesAt } from "./domain/dated-rates.ts";
import type { RequestLocation } from "./domain/page.ts";
import { secretKeys } from "./secrets/secret-keys.ts";
import { reseed, type Seed, seedOnce } from "./seed/load/seed.ts";
import { type Administration, createAdministration } from "./services/administration.ts";
import { authenticate } from "./services/authenticate.ts";
import { openCredentialBook } from "./services/credential-lookup.ts";
import { createPermissions, type Permissions } from "./services/permissions.ts";
import { runDueJobs } from "./services/run-due-jobs.ts";
import { backfill } from "./store/backfill.ts";
import type { Database, Transaction } from "./store/database/database.ts";
import { migrate } from "./store/database/migrate.ts";
import { openDatabase } from "./store/database/open-database.ts";
import { openReplica } from "./store/database/replica/open-replica.ts";
import type { ReadCounts } from "./store/database/replica/replica.ts";
import { createInventoryCache } from "./store/inventory/inventory-cache.ts";
import { migrations } from "./store/migrations/migration-list.ts";
import { secondAfter } from "./store/oauth/nonces.ts";
import { pruneRequestTokens } from "./store/oauth/request-tokens.ts";
import { readRates } from "./store/settings.ts";
import type { InventoryPage } from "./views/inventory-page.ts";
import { releaseFragment } from "./views/release-fragment.ts";

/** Where a marketplace keeps its data and what it begins with. */
export interface MarketplaceOptions {
  /** PGlite's folder; `memory://` keeps nothing. @default "memory://" */
  dataDirectory?: string | undefined;
  /** A PostgreSQL server to use instead of the embedded database. @default none */
  databaseUrl?: string | undefined;
  /** With a `databaseUrl`: how many connections are opened at most. @default 10 */
  maxConnections?: number | undefined;
  /** With a `databaseUrl`: prepare statements; turn off behind a pooler in transaction mode. @default true */
  namedStatements?: boolean | undefined;
  /**
   * With a `databaseUrl`: how long a statement may take. A call whose statement takes longer fails, and its connection is given
   * up. Seeding, migrations, resets and snapshots have no limit as long as the server answers. @default 10 seconds
   */
  limitMilliseconds?: number | undefined;
  /** With a `databaseUrl`: a streaming replica of that server, which answers calls that only read. @default none */
  replicaUrl?: string | undefined;
  /** Told when the replica is found to be away; the server itself answers meanwhile. @default nobody is told */
  onReplicaFailure?: ((error: unknown) => void) | undefined;
  /** What a new marketplace holds. @default "none" */
  seed?: Seed | undefined;
  /** Whether the demo seed's credentials, which everybody knows, are taken. For a sandbox only. @default false */
  demoCredentials?: boolean | undefined;
  /**
   * 32 bytes that hash tokens and encrypt the secrets that signatures need. What was made under one key is worth nothing under
   * another. A function is called when the database is open. @default a new one, for a marketplace that keeps no credentials
   */
  secretsKey?: Uint8Array | (() => Promise<Uint8Array>) | undefined;
  /** An embedded marketplace begins as a copy of this one, from `snapshotOf`. @default none */
  snapshot?: Blob | undefined;
  /** Told how far seeding is, from 0 to 1; only a seed of many listings takes long enough. @default nobody is told */
  progress?: ((done: number) => void) | undefined;
}

/** A running marketplace, without HTTP. */
export interface Marketplace {
  readonly database: Database;
  readonly clock: Clock;
  /**
   * Tells who presents credentials; unknown ones are refused with an `Unauthenticated` error.
   *
   * @param operationId what is asked for. @default any resource but the identity
   */
  authenticate(credentials: Credentials, operationId?: string): Promise<Caller>;
  /**
   * What an operation needs to know of one request.
   *
   * @param isRead whether the operation only reads, so that a replica may answer it. @default false
   * @param signed the request as it was signed by OAuth; nobody has checked it yet. @default none
   */
  context(caller: Caller, location: RequestLocation, isRead?: boolean, signed?: SignedRequest): Context;
  /** How users give permissions to applications. */
  readonly permissions: Permissions;
  /** Accounts, applications and tokens, for the owner of the marketplace. */
  readonly administration: Administration;
  /** Who answered the calls that only read; undefined without a replica. */
  readonly readCounts: ReadCounts | undefined;
  /** Does what is due by now: new conversion rates count, listings expire, unpaid orders are cancelled, used nonces are deleted. To be called now and then. */
  runDueJobs(): Promise<void>;
  /** Replaces all data by what a new marketplace of this kind holds. */
  reseed(transaction: Transaction): Promise<void>;
  /** Answers when the database does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a marketplace: brings its tables up to date and seeds it when it was never seeded. */
export async function openMarketplace(options: MarketplaceOptions = {}): Promise<Marketplace> {
  const { seed = "none" } = options;
  // Only a sandbox can replace all data while it is used.
  const database = await openDatabase({ ...options, makesWay: options.demoCredentials });
  try {
    await migrate(database, migrations);
    await backfill(database, releaseFragment);
    await seedOnce(database, seed, options.progress);
    return await assemble(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function assemble(database: Database, options: MarketplaceOptions): Promise<Marketplace> {
  const { seed = "none", demoCredentials = false, replicaUrl, onReplicaFailure = () => {} } = options;
  const { secretsKey = randomBytes(32) } = options;
  const { maxConnections, namedStatements, limitMilliseconds } = options;
  const replica =
    replicaUrl === undefined
      ? undefined
      : await openReplica(database, {
          replicaUrl,
          maxConnections,
          namedStatements,
          limitMilliseconds,
          onFailure: onReplicaFailure,
        });
  const clock = await openClock(database);
  const inventories = createInventoryCache<InventoryPage>();
  let rates = await readRates(database);
  const signingTime = () => new Date();
  const keys = secretKeys(typeof secretsKey === "function" ? await secretsKey() : secretsKey);
  // A call that is signed in the second in which the data was taken over would be refused; see openNonces.
  if (database.takenOver) await until(secondAfter(database.takenOver));
  const book = openCredentialBook({ database, keys, demo: demoCredentials, signingTime });
  return {
    database,
    clock,
    authenticate: (credentials, operationId) => authenticate(book, credentials, operationId),
    context: (caller, location, isRead = false, signed = undefined) => ({
      database: (isRead ? replica?.reading(caller.user?.id) : replica?.writing(caller.user?.id)) ?? database,
      now: clock.now,
      caller,
      location,
      rates: ratesAt(rates, clock.now()),
      inventories,
      book,
      signed,
    }),
    reseed: (transaction) => reseed(transaction, seed),
    readCounts: replica?.counts,
    permissions: createPermissions(book, clock.now),
    administration: createAdministration(book, clock.now),
    runDueJobs: async () => {
      rates = await readRates(database);
      await runDueJobs(database, clock.now());
      await pruneRequestTokens(database, clock.now());
      await book.nonces.prune(signingTime());
    },
    ping: () => database.ping(),
    close: async () => {
      await replica?.close();
      await database.close();
    },
  };
}

async function until(time: Date): Promise<void> {
  while (new Date() < time) await new Promise((resolve) => setTimeout(resolve, time.getTime() - Date.now()));
}
