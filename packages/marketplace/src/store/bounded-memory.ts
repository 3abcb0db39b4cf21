/** Things that are remembered at most; then all are forgotten. */
const MAX_COUNT = 1000;
/** Longer keys are not remembered: names and tokens are shorter, and the caller chooses the key. */
const MAX_KEY_LENGTH = 500;

/** Remembers values by keys that callers choose, in bounded memory. */
export class BoundedMemory<Value> {
  readonly #values = new Map<string, Value>();

  /** How many values are remembered now. */
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
