import type { Database, Queryable, Statement, Transaction, TransactionOptions } from "../database.ts";
import { isReadOnly } from "../statements.ts";

/** The database of one call that may change something: each change advances the write watermark in its own transaction. */
export class PrimaryWriter implements Database {
  readonly engine = "postgres";
  readonly #primary: Database;
  readonly #advance: (transaction: Queryable) => Promise<void>;

  /** @param advance run last in each transaction */
  constructor(primary: Database, advance: (transaction: Queryable) => Promise<void>) {
    this.#primary = primary;
    this.#advance = advance;
  }

  async query<Row extends object = Record<string, unknown>>(
    statement: Statement,
    values?: readonly unknown[],
  ): Promise<Row[]> {
    if (isReadOnly(statement)) return this.#primary.query(statement, values);
    return this.transaction((transaction) => transaction.query(statement, values));
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T> {
    return this.#primary.transaction(async (transaction) => {
      const result = await work(transaction);
      await this.#advance(transaction);
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
