import type { Database, Queryable } from "../database.ts";
import { DatabaseUnavailableError } from "../database-unavailable-error.ts";
import { PrimaryWriter } from "./primary-writer.ts";
import { ReplicaReader } from "./replica-reader.ts";

/** How a server is asked what it has seen of a user's changes, and how a change is counted. */
export interface WriteWatermarks {
  find(database: Queryable, userId: number): Promise<number>;
  advance(transaction: Queryable, userId: number): Promise<void>;
}

/** Which server answered calls that only read, and why. */
export interface ReadCounts {
  replica: number;
  /** By the primary, because the replica did not have the caller's own changes yet. */
  primaryForOwnChanges: number;
  /** By the primary, because the replica did not answer. */
  primaryForFailure: number;
}

export interface ReplicaOptions {
  primary: Database;
  /** Follows the primary and cannot be written. */
  standby: Database;
  watermarks: WriteWatermarks;
  /** Told when the replica is found to be away, not again while it stays away. */
  onFailure: (error: unknown) => void;
}

/** How long the replica is left alone after it did not answer, until it is asked whether it is back. */
const AWAY_MS = 1000;

/**
 * A primary and a replica that follows it. No process keeps track of who changed what: each change advances the write watermark
 * of its user in its own transaction, and a user's reads go to the replica only when it has that watermark. That is right for
 * any number of processes and any lag. A caller without a user reads what the replica has.
 */
export class Replica {
  readonly counts: ReadCounts = { replica: 0, primaryForOwnChanges: 0, primaryForFailure: 0 };
  readonly #options: ReplicaOptions;
  #isAway = false;
  #askAgainAt = 0;
  #isAsking = false;

  constructor(options: ReplicaOptions) {
    this.#options = options;
  }

  /** The database of one call that only reads. */
  reading(userId: number | undefined): Database {
    return new ReplicaReader(this.#options.primary, () => this.#choose(userId), this);
  }

  /** The database of one call that may change something. */
  writing(userId: number | undefined): Database {
    const { primary, watermarks } = this.#options;
    if (userId === undefined) return primary;
    return new PrimaryWriter(primary, (transaction) => watermarks.advance(transaction, userId));
  }

  answered(): void {
    this.#isAway = false;
    this.counts.replica += 1;
  }

  failed(error: unknown): void {
    this.counts.primaryForFailure += 1;
    // Some things are refused by a replica alone, and are no sign that it is away.
    if (!(error instanceof DatabaseUnavailableError) || error.reason === "readOnly") return;
    this.#askAgainAt = Date.now() + AWAY_MS;
    if (!this.#isAway) this.#options.onFailure(error.cause);
    this.#isAway = true;
  }

  close(): Promise<void> {
    return this.#options.standby.close();
  }

  /** No caller waits for this: a server that says nothing takes long to be told from one that answers. */
  #askAgain(): void {
    if (this.#isAsking || Date.now() < this.#askAgainAt) return;
    this.#isAsking = true;
    this.#options.standby
      .ping()
      .then(
        () => {
          this.#isAway = false;
        },
        () => {
          this.#askAgainAt = Date.now() + AWAY_MS;
        },
      )
      .finally(() => {
        this.#isAsking = false;
      });
  }

  async #choose(userId: number | undefined): Promise<Database> {
    const { primary, standby, watermarks } = this.#options;
    if (this.#isAway) {
      this.#askAgain();
      this.counts.primaryForFailure += 1;
      return primary;
    }
    if (userId === undefined) return standby;
    const seen = watermarks.find(standby, userId).catch((error: unknown) => {
      this.failed(error);
      return undefined;
    });
    const [made, has] = await Promise.all([watermarks.find(primary, userId), seen]);
    if (has === undefined) return primary;
    if (has >= made) return standby;
    this.counts.primaryForOwnChanges += 1;
    return primary;
  }
}
