import type { Database } from "./database/database.ts";

/** Which signed requests were seen, for as long as one could be sent again. */
export interface Nonces {
  /** Notes a request; false where it was noted before. `expires`: when its timestamp is refused anyway. */
  note(digest: string, expires: Date): Promise<boolean>;
  /** Forgets what is refused by its timestamp. */
  forget(now: Date): Promise<void>;
  /** Requests that were signed before this time cannot be told from repeated ones. */
  readonly since: Date | undefined;
}

// What is lost with the last moments before a crash is worth less than a wait for the disk on every request.
const note = {
  name: "oauth_nonce_note",
  text: `with relaxed as (select set_config('synchronous_commit', 'off', true))
    insert into oauth_nonces (digest, expires) select $1, $2 from relaxed on conflict do nothing returning digest`,
};
const forget = { name: "oauth_nonces_forget", text: "delete from oauth_nonces where expires < $1" };

/**
 * Keeps the nonces of a marketplace. On a PostgreSQL server all processes share them. The embedded engine belongs to one process,
 * whose memory serves: a write for each signed request would cost more than the request, and drop what was read before from
 * memory. A restart forgets it, so requests that were signed before are refused then.
 */
export function openNonces(database: Database, now: Date): Nonces {
  if (database.engine === "pglite") return createNonceMemory(now);
  return {
    since: undefined,
    note: async (digest, expires) => (await database.query(note, [digest, expires])).length > 0,
    forget: async (time) => {
      await database.query(forget, [time]);
    },
  };
}

/**
 * Keeps nonces in the memory of the process.
 *
 * @param maximum nonces that are kept at most, about 150 bytes each. Above it the quarter that expires first is forgotten, and
 *   requests that would expire no later count as noted before.
 */
export function createNonceMemory(since: Date, maximum = 500_000): Nonces {
  const seen = new Map<string, number>();
  let forgottenUntil = 0;
  const forgetUntil = (time: number) => {
    for (const [digest, expires] of seen) if (expires <= time) seen.delete(digest);
  };
  return {
    since,
    note: async (digest, expires) => {
      if (seen.size >= maximum) {
        forgottenUntil = Float64Array.from(seen.values()).sort()[Math.floor(seen.size / 4)] ?? 0;
        forgetUntil(forgottenUntil);
      }
      if (seen.has(digest) || expires.getTime() <= forgottenUntil) return false;
      seen.set(digest, expires.getTime());
      return true;
    },
    forget: async (time) => forgetUntil(time.getTime() - 1),
  };
}
