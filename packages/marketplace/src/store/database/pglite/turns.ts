/** How long statements of one call may follow each other before the event loop turns. */
const SLICE_MS = 10;

/**
 * Runs calls one after another, in the order they were made, and lets the event loop turn in between. The embedded engine works in
 * this process: without that, each call would begin as soon as the one before has ended, and no connection would be accepted
 * and no request read until all of them are done.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #count = 0;
  #turnedAt = 0;

  /** Runs a call when those before it have ended. */
  async take<T>(call: () => Promise<T>): Promise<T> {
    const before = this.#last;
    let end: () => void = () => {};
    this.#last = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#count += 1;
    await before;
    try {
      return await call();
    } finally {
      this.#count -= 1;
      // Work that is alone need not wait for other work.
      if (this.#count === 0) end();
      else this.#turn().then(end);
    }
  }

  /** To be awaited between two statements of a call: lets the event loop turn when it has not for some time. */
  async pause(): Promise<void> {
    if (performance.now() - this.#turnedAt >= SLICE_MS) await this.#turn();
  }

  async #turn(): Promise<void> {
    await new Promise<void>((resolve) => afterInput(resolve));
    this.#turnedAt = performance.now();
  }
}

/** Calls back when what came in meanwhile has been looked at. A browser has no `setImmediate`. */
const afterInput: (callback: () => void) => void = globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0));
