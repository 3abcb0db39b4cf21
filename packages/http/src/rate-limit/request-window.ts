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
  /** Clears the calls of all addresses. */
  clear(): void | Promise<void>;
}

/** Milliseconds that a call counts for. Clients wait a little longer: `COUNTED_MS` in packages/client/src/layers/pacing.ts. */
export const WINDOW_MS = 60_000;

/** Addresses with calls in the last minute that are kept; above it the one that was quiet longest is dropped. */
const MAX_ADDRESSES = 100_000;

/** Counts calls in the memory of one process. */
export class RequestWindow implements CallCounter {
  readonly #calls = new Map<string, number[]>();
  readonly #now: () => Date;
  readonly #maximum: number;

  /** @param maximum addresses that are kept at most, about 600 bytes each */
  constructor(now: () => Date, maximum = MAX_ADDRESSES) {
    this.#now = now;
    this.#maximum = maximum;
  }

  used(address: string): number {
    return this.#recent(address).length;
  }

  take(address: string, limit: number): Count {
    const recent = this.#recent(address);
    if (recent.length >= limit) return { allowed: false, used: recent.length };
    this.#add(address, recent);
    return { allowed: true, used: recent.length };
  }

  /** Counts a call that was allowed elsewhere. */
  record(address: string): void {
    this.#add(address, this.#recent(address));
  }

  clear(): void {
    this.#calls.clear();
  }

  #add(address: string, recent: number[]): void {
    recent.push(this.#now().getTime());
    // Set anew, so that the map's order is the order of the last calls.
    this.#calls.delete(address);
    this.#calls.set(address, recent);
    if (this.#calls.size > this.#maximum) this.#pruneQuietest();
  }

  #recent(address: string): number[] {
    const now = this.#now().getTime();
    // A sandbox may set its clock back; calls from the future would then count for as long as it was set back.
    return (this.#calls.get(address) ?? []).filter((time) => time > now - WINDOW_MS && time <= now);
  }

  #pruneQuietest(): void {
    const [quietest] = this.#calls.keys();
    if (quietest !== undefined) this.#calls.delete(quietest);
  }
}
