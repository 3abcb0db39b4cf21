import { type ClientBase, Pool, type PoolClient } from "pg";
import type { Database, Queryable, Statement, Transaction } from "./database.ts";
import { encodeValue } from "./encode-value.ts";
import { valueParser } from "./parse-value.ts";
import { toStatementError } from "./statement-error.ts";
import { StatementNames } from "./statement-names.ts";
import { TransactionScope } from "./transaction-scope.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  databaseUrl: string;
  /**
   * Prepare each statement once per connection. Turn off behind a pooler in transaction mode that does not know prepared
   * statements. @default true
   */
  namedStatements?: boolean | undefined;
  /** @default 10 */
  maxConnections?: number | undefined;
}

const CONNECTION_TIMEOUT_MILLISECONDS = 10_000;

/** A PostgreSQL server, through a pool of connections. */
export class PostgresDatabase implements Database {
  readonly engine = "postgres";
  readonly #pool: Pool;
  readonly #namedStatements: boolean;
  readonly #scope = new TransactionScope();
  readonly #names = new StatementNames();
  #closing: Promise<void> | undefined;

  constructor(options: PostgresOptions) {
    this.#namedStatements = options.namedStatements ?? true;
    this.#pool = new Pool({
      connectionString: options.databaseUrl,
      max: options.maxConnections ?? 10,
      connectionTimeoutMillis: CONNECTION_TIMEOUT_MILLISECONDS,
      types: { getTypeParser: valueParser },
      onConnect: prepareSession,
    });
    // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
    this.#pool.on("error", () => {});
  }

  async query<Row extends Record<string, unknown>>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    this.#begin(`the query ${statement.name}`);
    return this.#queryOn(this.#pool).query<Row>(statement, values);
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#begin("transaction");
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin");
      const result = await this.#scope.run(() => this.#runWork(client, work));
      const { command } = await client.query("commit");
      // PostgreSQL answers so when a statement had failed and the failure was caught and passed over.
      if (command === "ROLLBACK") throw aborted();
      return result;
    } catch (error) {
      await client.query("rollback").catch((rollbackError: Error) => {
        broken = rollbackError;
      });
      throw toStatementError(error, "commit");
    } finally {
      client.release(broken);
    }
  }

  async script(sql: string): Promise<void> {
    this.#begin("script");
    await execute(this.#pool, sql);
  }

  async ping(): Promise<void> {
    this.#assertOpen();
    await this.#pool.query("select 1");
  }

  close(): Promise<void> {
    this.#scope.assertOutside("close");
    this.#closing ??= this.#pool.end();
    return this.#closing;
  }

  async #runWork<T>(client: PoolClient, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    let open = true;
    // The connection goes back to the pool afterwards, so a late call would run in someone else's transaction.
    const whileOpen = <Result>(call: () => Promise<Result>): Promise<Result> =>
      open ? call() : Promise.reject(new Error("Transaction is closed"));
    const queryable = this.#queryOn(client);
    try {
      return await work({
        query: (statement, values) => whileOpen(() => queryable.query(statement, values)),
        script: (sql) => whileOpen(() => execute(client, sql)),
      });
    } finally {
      open = false;
    }
  }

  #begin(call: string): void {
    this.#assertOpen();
    this.#scope.assertOutside(call);
  }

  #assertOpen(): void {
    if (this.#closing) throw new Error("the database is closed");
  }

  #queryOn(session: Pool | PoolClient): Queryable {
    return {
      query: async <Row extends Record<string, unknown>>(statement: Statement, values: readonly unknown[] = []) => {
        this.#names.check(statement);
        const encoded = values.map(encodeValue);
        const named = this.#namedStatements ? { name: statement.name } : {};
        try {
          const { rows } = await session.query<Row>({ ...named, text: statement.text, values: encoded });
          return rows;
        } catch (error) {
          throw toStatementError(error, statement.name);
        }
      },
    };
  }
}

async function prepareSession(client: ClientBase): Promise<void> {
  // The pool listens only while a connection is idle; one that breaks in the middle of a transaction would end the process.
  client.on("error", () => {});
  await client.query("set time zone 'UTC'; set datestyle to 'ISO, MDY'; set bytea_output to 'hex'");
}

async function execute(session: Pool | PoolClient, sql: string): Promise<void> {
  try {
    await session.query(sql);
  } catch (error) {
    throw toStatementError(error, "script");
  }
}

/** In the words and with the code of the embedded engine. */
function aborted(): Error {
  return Object.assign(new Error("Transaction was rolled back instead of committed"), {
    severity: "ERROR",
    code: "25P02",
  });
}
