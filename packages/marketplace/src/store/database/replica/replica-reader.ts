import type { Database, Statement, Transaction, TransactionOptions } from "../database.ts";
import { isReadOnly } from "../statements.ts";

/** Learns how a replica did. */
export interface ReplicaObserver {
  answered(): void;
  failed(error: unknown): void;
}

/**
 * The database of one call that only reads: all its queries go to the one server that is chosen at the first. Where a replica
 * fails, the primary answers. What is not a plain read goes to the primary.
 */
export class ReplicaReader implements Database {
  readonly engine = "postgres";
  readonly #primary: Database;
  readonly #choose: () => Promise<Database>;
  readonly #observer: ReplicaObserver;
  #choice: Promise<Database> | undefined;
  #hasAnswered = false;

  constructor(primary: Database, choose: () => Promise<Database>, observer: ReplicaObserver) {
    this.#primary = primary;
    this.#choose = choose;
    this.#observer = observer;
  }

  async query<Row extends object = Record<string, unknown>>(
    statement: Statement,
    values?: readonly unknown[],
  ): Promise<Row[]> {
    if (!isReadOnly(statement)) return this.#primary.query(statement, values);
    this.#choice ??= this.#choose();
    const database = await this.#choice;
    if (database === this.#primary) return database.query(statement, values);
    try {
      const rows = await database.query<Row>(statement, values);
      if (!this.#hasAnswered) this.#observer.answered();
      this.#hasAnswered = true;
      return rows;
    } catch (error) {
      // Away, cancelled to let a change in, or too far behind to know the table: the primary can tell.
      this.#observer.failed(error);
      this.#choice = Promise.resolve(this.#primary);
      return this.#primary.query(statement, values);
    }
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T> {
    return this.#primary.transaction(work, options);
  }

  script(sql: string): Promise<void> {
    return this.#primary.script(sql);
  }

  ping(): Promise<void> {
    return this.#primary.ping();
  }

  /** Belongs to one call, and the servers to all. */
  async close(): Promise<void> {}
}
