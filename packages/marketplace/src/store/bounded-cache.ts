/** The most values kept; then all of them are dropped. */
const MAX_COUNT = 1000;
/** Values with longer keys are not kept: names and tokens are shorter, and the caller chooses the key. */
const MAX_KEY_LENGTH = 500;

/** Keeps values by keys that callers choose, in bounded memory. */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();

  /** How many values are kept now. */
  get count(): number {
    return this.#values.size;
  }

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: Value): void {
    if (key.length > MAX_KEY_LENGTH) return;
    if (this.#values.size >= MAX_COUNT) this.#values.clear();
    this.#values.set(key, value);
  }
}
