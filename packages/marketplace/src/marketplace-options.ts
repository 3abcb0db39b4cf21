import type { Seed } from "./seed/load/seed-once.ts";
import type { OpenDatabaseOptions } from "./store/database/open-database.ts";

/** Where a marketplace keeps its data and what it begins with. */
export interface MarketplaceOptions extends Omit<OpenDatabaseOptions, "makesWay"> {
  /** With a `databaseUrl`: a streaming replica of that server, which answers calls that only read. @default none */
  replicaUrl?: string | undefined;
  /** Called with the error when the replica is found to be away; the server itself answers meanwhile. @default not reported */
  onReplicaFailure?: ((error: unknown) => void) | undefined;
  /** What a new marketplace holds. @default "none" */
  seed?: Seed | undefined;
  /** The time of what a described seed gives no time. @default the machine's, when it is seeded */
  seedTime?: Date | undefined;
  /** Whether the credentials of the seed, which are public, are accepted. For a sandbox only. @default false */
  demoCredentials?: boolean | undefined;
  /**
   * 32 bytes that hash tokens and encrypt the secrets that signatures need. What was made under one key is worth nothing under
   * another. A function is called when the database is open. @default a new one, for a marketplace that keeps no credentials
   */
  secretsKey?: Uint8Array | (() => Promise<Uint8Array>) | undefined;
  /** Called with how far seeding is, from 0 to 1; only a seed of many listings takes long enough. @default not reported */
  progress?: ((done: number) => void) | undefined;
}
