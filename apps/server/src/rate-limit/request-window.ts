import { type CallCounter, type Count, WINDOW } from "./call-counter.ts";

/** Addresses with calls in the last minute that are remembered; above it the one that was quiet longest is forgotten. */
const MAX_ADDRESSES = 100_000;

/** Counts calls in the memory of one process. */
export class RequestWindow implements CallCounter {
  readonly #calls = new Map<string, number[]>();
  readonly #now: () => Date;
  readonly #maximum: number;

  /** @param maximum addresses that are remembered at most, about 600 bytes each */
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
  note(address: string): void {
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
    if (this.#calls.size > this.#maximum) this.#forgetQuietest();
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
