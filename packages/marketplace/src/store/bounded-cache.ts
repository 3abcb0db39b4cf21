import { LRUCache } from "lru-cache";
import { MEMOIZED_COUNT, MEMOIZED_KEY_LENGTH } from "./cache-limits.ts";

/** Keeps values by keys that callers choose, in bounded memory: the one that was used longest ago goes first. */
export class BoundedCache<Value extends NonNullable<unknown>> {
  readonly #values = new LRUCache<string, Value>({ max: MEMOIZED_COUNT });

  /** How many values are kept now. */
  get count(): number {
    return this.#values.size;
  }

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: Value): void {
    if (key.length <= MEMOIZED_KEY_LENGTH) this.#values.set(key, value);
  }
}
