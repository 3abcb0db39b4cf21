/** The statements of one transaction that nobody waits for. */
export class SentStatements {
  readonly #results: Promise<void>[] = [];
  #failure: { error: unknown } | undefined;

  /** Takes note of a statement that is under way. */
  add(result: Promise<unknown>): void {
    this.#results.push(
      result.then(
        () => {},
        (error: unknown) => {
          this.#failure ??= { error };
        },
      ),
    );
  }

  /** Waits for all of them. @throws what the first one that failed said */
  async settle(): Promise<void> {
    await Promise.all(this.#results);
    if (this.#failure) throw this.#failure.error;
  }
}
