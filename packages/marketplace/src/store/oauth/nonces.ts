import { NONCE_COUNT } from "../cache-limits.ts";
import type { Database } from "../database/database.ts";

/** Which signed requests were seen, for as long as one could be sent again. */
export interface Nonces {
  /**
   * Records a request; false where it was recorded before.
   *
   * @param expires when its timestamp is refused anyway
   * @param isAhead whether its timestamp lies in the future, so that it is still good after a restart. @default false
   */
  record(digest: string, expires: Date, isAhead?: boolean): Promise<boolean>;
  /** Deletes what is refused by its timestamp. */
  prune(now: Date): Promise<void>;
  /** Requests that were signed before this time cannot be told from repeated ones. */
  readonly since: Date | undefined;
}

// What is lost with the last moments before a crash is worth less than a wait for the disk on every request.
const record = {
  name: "oauth_nonce_record",
  text: `with relaxed as (select set_config('synchronous_commit', 'off', true))
    insert into oauth_nonces (digest, expires) select $1, $2 from relaxed on conflict do nothing returning digest`,
};
const keep = {
  name: "oauth_nonce_keep",
  text: "insert into oauth_nonces (digest, expires) values ($1, $2) on conflict do nothing",
};
const kept = { name: "oauth_nonces_kept", text: "select digest, expires from oauth_nonces" };
const prune = { name: "oauth_nonces_prune", text: "delete from oauth_nonces where expires < $1" };

/**
 * Keeps the nonces of a marketplace. On a PostgreSQL server all processes share them. The embedded engine belongs to one process,
 * whose memory serves: a write for each signed request would cost more than the request, and drop what was read before from
 * memory. A restart loses it, so requests that were signed before are refused then. Only those whose timestamps lay ahead are
 * written down.
 */
export function openNonces(database: Database, now: Date): Nonces {
  const { engine, isKept, takenOver } = database;
  if (engine === "pglite") {
    const memory = createNonceMemory(takenOver ? secondAfter(takenOver) : now);
    return isKept ? keepAhead(database, memory) : memory;
  }
  return {
    since: undefined,
    record: async (digest, expires) => (await database.query(record, [digest, expires])).length > 0,
    prune: async (time) => {
      await database.query(prune, [time]);
    },
  };
}

/**
 * Keeps nonces in the memory of the process.
 *
 * @param maximum nonces that are kept at most. Above it the quarter that expires first is deleted, and
 *   requests that would expire no later count as recorded before.
 */
export function createNonceMemory(since: Date, maximum = NONCE_COUNT): Nonces {
  const seen = new Map<string, number>();
  let prunedUntil = 0;
  const pruneUntil = (time: number) => {
    for (const [digest, expires] of seen) if (expires <= time) seen.delete(digest);
  };
  return {
    since,
    record: async (digest, expires) => {
      if (seen.size >= maximum) {
        prunedUntil = Float64Array.from(seen.values()).sort()[Math.floor(seen.size / 4)] ?? 0;
        pruneUntil(prunedUntil);
      }
      if (seen.has(digest) || expires.getTime() <= prunedUntil) return false;
      seen.set(digest, expires.getTime());
      return true;
    },
    prune: async (time) => pruneUntil(time.getTime() - 1),
  };
}

/** Writes the requests down that a restart would leave good, and reads at the first one what was written before. */
function keepAhead(database: Database, memory: Nonces): Nonces {
  const readKept = async () => {
    const rows = await database.query<{ digest: string; expires: string }>(kept);
    for (const { digest, expires } of rows) await memory.record(digest, new Date(expires));
  };
  let reading: Promise<void> | undefined;
  return {
    since: memory.since,
    record: async (digest, expires, isAhead = false) => {
      reading ??= readKept();
      await reading;
      if (!(await memory.record(digest, expires))) return false;
      if (isAhead) await database.query(keep, [digest, expires]);
      return true;
    },
    prune: async (time) => {
      await memory.prune(time);
      await database.query(prune, [time]);
    },
  };
}

/** The first whole second after a time: what is signed in it no process can have seen before. */
export const secondAfter = (time: Date): Date => new Date((Math.floor(time.getTime() / 1000) + 1) * 1000);
