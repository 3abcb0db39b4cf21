import type { PoolClient } from "pg";
import { commit } from "./commit.ts";
import { isConnectionLoss } from "./connection-loss.ts";
import type { Database, Queryable, Statement, Transaction } from "./database.ts";
import { DatabaseUnavailableError } from "./database-unavailable-error.ts";
import { isDeadlock } from "./deadlock.ts";
import { encodeValue } from "./encode-value.ts";
import { isRead } from "./is-read.ts";
import { joinPackets } from "./joining-client.ts";
import { PostgresConnections } from "./postgres-connections.ts";
import { SentStatements } from "./sent-statements.ts";
import { serverHasSettings, settings } from "./session-settings.ts";
import { StaleConnectionError } from "./stale-connection-error.ts";
import { toDatabaseError } from "./statement-error.ts";
import { StatementNames } from "./statement-names.ts";
import { TransactionScope } from "./transaction-scope.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  databaseUrl: string;
  /**
   * Prepare each statement once per connection. Turn off behind a pooler in transaction mode: there a connection is another one
   * for each transaction, so nothing is then left behind on one, neither statements nor settings. @default true
   */
  namedStatements?: boolean | undefined;
  /** @default 10 */
  maxConnections?: number | undefined;
  /** How long a call waits for a connection before it is told that there is none. @default 10 seconds */
  waitMilliseconds?: number | undefined;
}

/** How often a transaction is tried that PostgreSQL ends because it and another one wait for each other. */
const maxAttempts = 5;

/** A PostgreSQL server, through a pool of connections. */
export class PostgresDatabase implements Database {
  readonly engine = "postgres";
  readonly #connections: PostgresConnections;
  readonly #namedStatements: boolean;
  readonly #scope = new TransactionScope();
  readonly #names = new StatementNames();
  /** Whether every statement needs a transaction, because only in one can the settings be had. */
  #needsTransaction: Promise<boolean> | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: PostgresOptions) {
    const { databaseUrl, namedStatements = true, maxConnections = 10, waitMilliseconds = 10_000 } = options;
    this.#namedStatements = namedStatements;
    this.#connections = new PostgresConnections({
      databaseUrl,
      maxConnections,
      waitMilliseconds,
      sessionSettings: namedStatements ? settings("session") : undefined,
    });
  }

  async query<Row extends Record<string, unknown>>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    this.#begin(`the query ${statement.name}`);
    if (!this.#namedStatements && (await this.#settingsNeedTransaction())) {
      return this.transaction((transaction) => transaction.query<Row>(statement, values));
    }
    const work = (client: PoolClient) => this.#queryOn(client).query<Row>(statement, values);
    return this.#connections.use(work, isRead(statement));
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#begin("transaction");
    let deadlocks = 0;
    for (;;) {
      try {
        return await this.#attempt(work);
      } catch (error) {
        if (isDeadlock(error)) deadlocks += 1;
        else if (!(error instanceof StaleConnectionError)) throw error;
        if (deadlocks === maxAttempts) throw error;
      }
    }
  }

  async #attempt<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const { client, begun } = await this.#connections.begin(
      this.#namedStatements ? "begin" : `begin; ${settings("transaction")}`,
    );
    const sent = new SentStatements();
    let isLost = false;
    try {
      // A bare `begin` fails only with its connection, and then what was sent behind it is lost too. With settings it may be
      // refused, and what was sent behind it would be done without a transaction.
      if (!this.#namedStatements) await begun;
      const result = await this.#scope.run(() => this.#runWork(client, begun, sent, work));
      // Behind what was sent last: where that is refused, so is the commit.
      const committed = commit(client);
      committed.catch(() => {});
      await begun;
      await sent.settle().catch((error) => {
        // Whoever loses the connection now cannot know whether the commit had arrived. The commit says so.
        if (!isConnectionLoss(error)) throw error;
      });
      await committed;
      return result;
    } catch (caught) {
      // A statement that was sent and refused is why those after it fail.
      const error = await sent.settle().then(
        () => caught,
        (refused) => (isConnectionLoss(refused) ? caught : refused),
      );
      // Rolling back is what a server does with a transaction whose connection is gone.
      isLost = error instanceof DatabaseUnavailableError && error.reason === "outcomeUnknown";
      if (!isLost)
        isLost = await client.query("rollback").then(
          () => false,
          () => true,
        );
      // Had it not begun, that says more than what became of the work.
      await begun;
      throw isConnectionLoss(error) ? new DatabaseUnavailableError("unreachable", error) : error;
    } finally {
      client.release(isLost);
    }
  }

  async script(sql: string): Promise<void> {
    this.#begin("script");
    await this.#connections.use((client) => execute(client, sql), false);
  }

  async ping(): Promise<void> {
    this.#assertOpen();
    await this.#connections.use((client) => client.query("select 1"), true);
  }

  close(): Promise<void> {
    this.#scope.assertOutside("close");
    this.#closing ??= this.#connections.end();
    return this.#closing;
  }

  async #runWork<T>(
    client: PoolClient,
    begun: Promise<void>,
    sent: SentStatements,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    let open = true;
    // The connection goes back to the pool afterwards, so a late call would run in someone else's transaction.
    const whileOpen = async <Result>(call: () => Promise<Result>): Promise<Result> => {
      if (!open) throw new Error("Transaction is closed");
      const [result] = await Promise.all([call(), begun]);
      return result;
    };
    const queryable = this.#queryOn(client);
    try {
      return await work({
        query: (statement, values) => whileOpen(() => queryable.query(statement, values)),
        send: (statement, values) => {
          joinPackets(client);
          sent.add(whileOpen(() => queryable.query(statement, values)));
        },
        script: (sql) => whileOpen(() => execute(client, sql)),
      });
    } finally {
      open = false;
    }
  }

  #settingsNeedTransaction(): Promise<boolean> {
    this.#needsTransaction ??= this.#connections
      .use(serverHasSettings, true)
      .then((has) => !has)
      .catch((error) => {
        this.#needsTransaction = undefined;
        throw error;
      });
    return this.#needsTransaction;
  }

  #begin(call: string): void {
    this.#assertOpen();
    this.#scope.assertOutside(call);
  }

  #assertOpen(): void {
    if (this.#closing) throw new Error("the database is closed");
  }

  #queryOn(client: PoolClient): Queryable {
    return {
      query: async <Row extends Record<string, unknown>>(statement: Statement, values: readonly unknown[] = []) => {
        this.#names.check(statement);
        const encoded = values.map(encodeValue);
        const isNamed = this.#namedStatements && statement.isPrepared !== false;
        const named = isNamed ? { name: statement.name } : {};
        try {
          const { rows } = await client.query<Row>({ ...named, text: statement.text, values: encoded });
          return rows;
        } catch (error) {
          throw toDatabaseError(error, statement.name);
        }
      },
    };
  }
}

async function execute(client: PoolClient, sql: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    throw toDatabaseError(error, "script");
  }
}
