/** What a counter says about one call. */
export interface Count {
  /** Whether it counts. One above the ceiling does not, so that waiting helps. */
  allowed: boolean;
  /** Calls of the last minute that count, this one included. */
  used: number;
}

/**
 * Counts calls per source address over a moving minute: at no moment have more than the ceiling been counted in the 60 seconds
 * before it, and no call is refused while there were fewer. One counter serves callers with and without credentials, as the
 * real service's does: only the ceiling differs.
 */
export interface CallCounter {
  /** Counts a call unless `limit` calls of the last minute count already. */
  take(address: string, limit: number): Count | Promise<Count>;
  /** How many calls of the last minute count, without a new one. */
  used(address: string): number | Promise<number>;
  /** Forgets all calls of everybody. */
  clear(): void | Promise<void>;
}

/** Milliseconds that a call counts for. */
export const WINDOW = 60_000;
