interface Waiting<Value> {
  resolve: (value: Value | undefined) => void;
  reject: (error: unknown) => void;
}

/**
 * Turns many reads of one thing each into few reads of many: what is asked for while a read is under way is read together
 * by the next one. Every answer comes from a read that began after it was asked for, so no caller gets an older state than
 * a read of its own would have given.
 */
export class Batch<Key, Value> {
  readonly #read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;
  #waiting = new Map<Key, Waiting<Value>[]>();
  #isReading = false;

  /** @param read reads some things at once; what does not exist is not in its answer */
  constructor(read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>) {
    this.#read = read;
  }

  /** Reads one thing. */
  load(key: Key): Promise<Value | undefined> {
    const result = new Promise<Value | undefined>((resolve, reject) => {
      const others = this.#waiting.get(key);
      if (others) others.push({ resolve, reject });
      else this.#waiting.set(key, [{ resolve, reject }]);
    });
    if (!this.#isReading) {
      this.#isReading = true;
      afterInput(() => void this.#readAll());
    }
    return result;
  }

  async #readAll(): Promise<void> {
    while (this.#waiting.size > 0) {
      const batch = this.#waiting;
      this.#waiting = new Map();
      try {
        const values = await this.#read([...batch.keys()]);
        for (const [key, waiting] of batch) for (const { resolve } of waiting) resolve(values.get(key));
      } catch (error) {
        for (const waiting of batch.values()) for (const { reject } of waiting) reject(error);
      }
    }
    this.#isReading = false;
  }
}

/** Calls back when everything that came in together has been looked at, so that one read serves it all. A browser has no `setImmediate`. */
const afterInput: (callback: () => void) => void = globalThis.setImmediate ?? queueMicrotask;
