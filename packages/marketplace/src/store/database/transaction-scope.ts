import { platform } from "#platform";

/**
 * Knows whether the running code was called from inside one of this database's transactions.
 *
 * The embedded engine has one session. A call on the database from inside a transaction would wait for that transaction, which
 * waits for the call: for ever. A server would run the call on another connection, outside the transaction. Both are mistakes.
 *
 * In a browser, which cannot follow calls through promises, the mistake goes unnoticed.
 */
export class TransactionScope {
  readonly #storage = platform.transactionStorage();

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#storage) return work();
    const scope = { open: true };
    try {
      return await this.#storage.run(scope, work);
    } finally {
      scope.open = false;
    }
  }

  /** @throws when called from inside a transaction that has not ended. */
  assertOutside(call: string): void {
    if (!this.#storage?.getStore()?.open) return;
    throw new Error(
      `${call} was called on the database from inside a transaction; use the transaction that was passed in`,
    );
  }
}
