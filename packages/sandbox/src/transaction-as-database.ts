import type { Database, Transaction } from "@runout/marketplace/services";

/** A transaction in the shape of a database: what it does in transactions of its own becomes part of this one. */
export const transactionAsDatabase = (database: Database, transaction: Transaction): Database => ({
  engine: database.engine,
  query: (statement, values) => transaction.query(statement, values),
  transaction: (work) => work(transaction),
  script: (sql) => transaction.script(sql),
  ping: async () => {},
  close: async () => {},
});
