import { LRUCache } from "lru-cache";
import { MEMOIZED_COUNT, MEMOIZED_KEY_LENGTH } from "./cache-limits.ts";
import type { Database } from "./database/database.ts";

/**
 * Reads one thing at a time and keeps it in memory where no other process can change it: what the embedded engine answered
 * holds until something in it changes. On a server it is read each time.
 */
export function memoizeUntilWrite<Value>(
  database: Database,
  read: (key: string) => Promise<Value | undefined>,
): (key: string) => Promise<Value | undefined> {
  const known = new BoundedCache<{ changes: number; value: Value | undefined }>();
  return async (key) => {
    const { changes } = database;
    if (changes === undefined) return read(key);
    const earlier = known.get(key);
    if (earlier?.changes === changes) return earlier.value;
    const value = await read(key);
    known.set(key, { changes, value });
    return value;
  };
}

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
