/** Milliseconds that a call counts for. */
const WINDOW = 60_000;
/** Addresses that are remembered; the one that was quiet longest is forgotten first. */
const MAX_ADDRESSES = 10_000;

/**
 * Counts calls per source address over a moving minute. One counter serves callers with and without credentials, as the real
 * service's does: only the ceiling differs.
 */
export class RequestWindow {
  readonly #calls = new Map<string, number[]>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** How many calls of the last minute count, without a new one. */
  used(address: string): number {
    return this.#recent(address).length;
  }

  /** Counts a call unless the ceiling is reached. @returns whether it was counted */
  take(address: string, limit: number): boolean {
    const recent = this.#recent(address);
    if (recent.length >= limit) return false;
    recent.push(this.#now().getTime());
    // Set anew, so that the map's order is the order of the last calls.
    this.#calls.delete(address);
    this.#calls.set(address, recent);
    if (this.#calls.size > MAX_ADDRESSES) this.#forgetQuietest();
    return true;
  }

  #recent(address: string): number[] {
    const now = this.#now().getTime();
    // A sandbox may set its clock back; calls from the future would then count for as long as it was set back.
    return (this.#calls.get(address) ?? []).filter((time) => time > now - WINDOW && time <= now);
  }

  #forgetQuietest(): void {
    const [quietest] = this.#calls.keys();
    if (quietest !== undefined) this.#calls.delete(quietest);
  }
}
