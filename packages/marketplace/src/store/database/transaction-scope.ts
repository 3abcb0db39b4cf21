import type { AsyncLocalStorage } from "node:async_hooks";

interface Scope {
  open: boolean;
}

/**
 * Knows whether the running code was called from inside one of this database's transactions.
 *
 * The embedded engine has one session. A call on the database from inside a transaction would wait for that transaction, which
 * waits for the call: for ever. A server would run the call on another connection, outside the transaction. Both are mistakes.
 *
 * Where the platform has no AsyncLocalStorage (a browser) the mistake goes unnoticed.
 */
export class TransactionScope {
  readonly #storage: AsyncLocalStorage<Scope> | undefined;

  constructor() {
    const hooks = globalThis.process?.getBuiltinModule?.("node:async_hooks");
    this.#storage = hooks && new hooks.AsyncLocalStorage<Scope>();
  }

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
