import type { Database, Queryable, Statement, Transaction, TransactionOptions } from "../database.ts";
import { isReadOnly } from "../statements.ts";

/** The database of one call that may change something: each change is marked in its own transaction. */
export class PrimaryWriter implements Database {
  readonly engine = "postgres";
  readonly #primary: Database;
  readonly #mark: (transaction: Queryable) => Promise<void>;

  /** @param mark run last in each transaction */
  constructor(primary: Database, mark: (transaction: Queryable) => Promise<void>) {
    this.#primary = primary;
    this.#mark = mark;
  }

  async query<Row extends Record<string, unknown>>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    if (isReadOnly(statement)) return this.#primary.query(statement, values);
    return this.transaction((transaction) => transaction.query(statement, values));
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T> {
    return this.#primary.transaction(async (transaction) => {
      const result = await work(transaction);
      await this.#mark(transaction);
      return result;
    }, options);
  }

  script(sql: string): Promise<void> {
    return this.transaction((transaction) => transaction.script(sql));
  }

  ping(): Promise<void> {
    return this.#primary.ping();
  }

  /** Belongs to one call, and the server to all. */
  async close(): Promise<void> {}
}
