import { randomBytes } from "@noble/hashes/utils";
import { type Clock, openClock } from "./clock.ts";
import type { Context } from "./context.ts";
import type { Caller, Credentials, SignedRequest } from "./domain/caller.ts";
import type { Rates } from "./domain/money.ts";
import type { RequestLocation } from "./domain/page.ts";
import type { MarketplaceOptions } from "./marketplace-options.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { secretKeys } from "./secrets/secret-keys.ts";
import { readSeed, reseed } from "./seed/load/seed-once.ts";
import { type Administration, createAdministration } from "./services/administration.ts";
import { authenticate } from "./services/authenticate.ts";
import { openConversionRates } from "./services/conversion-rates.ts";
import { type CredentialLookup, openCredentialLookup, pruneCredentials } from "./services/credential-lookup.ts";
import { createPermissions, type Permissions } from "./services/permissions.ts";
import { runDueJobs } from "./services/run-due-jobs.ts";
import { findBaseline, restoreBaseline } from "./store/baseline.ts";
import type { Database, Transaction } from "./store/database/database.ts";
import { openReplica } from "./store/database/replica/open-replica.ts";
import type { ReadCounts, Replica } from "./store/database/replica/replica.ts";
import { createInventoryCache } from "./store/inventory/inventory-cache.ts";
import { PageCursors } from "./store/page-cursors.ts";
import type { InventoryPage } from "./views/inventory-page.ts";

/** A running marketplace, without HTTP. */
export interface Marketplace {
  readonly database: Database;
  readonly clock: Clock;
  /**
   * Finds out which user or application presents credentials; unknown ones are refused with an `Unauthenticated` error.
   *
   * @param operationId what is asked for. @default any resource but the identity
   */
  authenticate(credentials: Credentials, operationId?: string): Promise<Caller>;
  /**
   * What an operation needs to know of one request.
   *
   * @param isRead whether the operation only reads, so that a replica may answer it. @default false
   * @param signed the request as it was signed by OAuth, not checked yet. @default none
   */
  context(caller: Caller, location: RequestLocation, isRead?: boolean, signed?: SignedRequest): Context;
  /**
   * What to wait for before a request is answered; undefined for nothing. That is so after a change of the clock whose outcome is
   * unknown, until the database can be asked; it rejects with a DatabaseUnavailableError while it cannot.
   */
  ready(): Promise<void> | undefined;
  /** How users give permissions to applications. */
  readonly permissions: Permissions;
  /** Accounts, applications and tokens, for the owner of the marketplace. */
  readonly administration: Administration;
  /** How many reads the replica and the primary answered; undefined without a replica. */
  readonly readCounts: ReadCounts | undefined;
  /**
   * Does what is due by now: new conversion rates count, listings expire, unpaid orders are cancelled, expired request tokens and
   * nonces are deleted. Call it about once a minute.
   */
  runDueJobs(): Promise<void>;
  /** Replaces all data by what a new marketplace of this kind holds. */
  reseed(transaction: Transaction): Promise<void>;
  /** Answers when the database does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a marketplace: brings its tables up to date and seeds it when it was never seeded. */
export async function openMarketplace(options: MarketplaceOptions = {}): Promise<Marketplace> {
  const database = await prepareDatabase(options);
  try {
    return await assemble(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function assemble(database: Database, options: MarketplaceOptions): Promise<Marketplace> {
  const replica = await openOptionalReplica(database, options);
  const clock = await openClock(database);
  const rates = await openConversionRates(database);
  const lookup = await openLookup(database, options);
  const inventories = createInventoryCache<InventoryPage>();
  const pageCursors = new PageCursors();
  const isCopied = database.isKept === false && (await findBaseline(database)) !== undefined;
  return {
    database,
    clock,
    authenticate: (credentials, operationId) => authenticate(lookup, credentials, operationId),
    context: (caller, location, isRead = false, signed = undefined) => {
      let known: Rates | undefined;
      return {
        database: (isRead ? replica?.reading(caller.user?.id) : replica?.writing(caller.user?.id)) ?? database,
        now: clock.now,
        caller,
        location,
        // Most calls need none.
        get rates() {
          known ??= rates.at(clock.now());
          return known;
        },
        inventories,
        pageCursors,
        credentialLookup: lookup,
        signed,
      };
    },
    ready: clock.ready,
    permissions: createPermissions(lookup, clock.now),
    administration: createAdministration(lookup, clock.now),
    readCounts: replica?.counts,
    runDueJobs: async () => {
      await clock.ready();
      await rates.reload();
      await runDueJobs(database, clock.now());
      await pruneCredentials(lookup, clock.now());
    },
    reseed: (transaction) =>
      isCopied
        ? restoreBaseline(transaction)
        : reseed(transaction, readSeed(options.seed ?? "none", options.seedTime ?? new Date())),
    ping: () => database.ping(),
    close: async () => {
      await replica?.close();
      await database.close();
    },
  };
}

async function openOptionalReplica(primary: Database, options: MarketplaceOptions): Promise<Replica | undefined> {
  const { replicaUrl, maxConnections, namedStatements, limitMilliseconds, onReplicaFailure = () => {} } = options;
  if (replicaUrl === undefined) return undefined;
  return openReplica(primary, {
    replicaUrl,
    maxConnections,
    namedStatements,
    limitMilliseconds,
    onFailure: onReplicaFailure,
  });
}

async function openLookup(database: Database, options: MarketplaceOptions): Promise<CredentialLookup> {
  const { demoCredentials: demo = false, secretsKey = randomBytes(32) } = options;
  const keys = secretKeys(typeof secretsKey === "function" ? await secretsKey() : secretsKey);
  return openCredentialLookup({ database, keys, demo, signingTime: () => new Date() });
}
