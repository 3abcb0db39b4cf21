/** What a run has started, to be ended in the opposite order whatever happens. */
export class Closing {
  readonly #steps: (() => Promise<void>)[] = [];

  /** Remembers how to end something, and hands it back. */
  add<Resource extends { stop(): Promise<void> }>(resource: Resource): Resource {
    this.#steps.push(() => resource.stop());
    return resource;
  }

  /** @throws the first error, after everything else has been ended too */
  async close(): Promise<void> {
    const errors: unknown[] = [];
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      await step().catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }
}
