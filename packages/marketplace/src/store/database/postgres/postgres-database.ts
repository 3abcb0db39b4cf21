import type { PoolClient, QueryConfig } from "pg";
import type { Database, Queryable, Statement, Transaction, TransactionOptions } from "../database.ts";
import { DatabaseUnavailableError } from "../database-unavailable-error.ts";
import { toDatabaseError } from "../statement-error.ts";
import { isReadOnly, PipelinedStatements, StatementNames } from "../statements.ts";
import { encodeValue } from "../text-values.ts";
import { TransactionScope } from "../transaction-scope.ts";
import { commit, retryDeadlocks } from "./commit.ts";
import { isConnectionLoss, StaleConnectionError } from "./connection-loss.ts";
import { sendTogether } from "./pipelined-client.ts";
import { PostgresConnections } from "./postgres-connections.ts";
import { serverHasSettings, settings, withoutLimit } from "./session-settings.ts";

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
  /** How long a statement may take before its connection is given up. @default 10 seconds */
  limitMilliseconds?: number | undefined;
  /**
   * Whether every change is a transaction that makes way for those that run alone. Only a sandbox has these, and a change then
   * costs a round trip more. @default false
   */
  makesWay?: boolean | undefined;
}

/**
 * Held by a transaction until it ends, by one that runs alone and together by those that make way for it. Any number will do,
 * as long as every process uses the same.
 */
const gates = {
  alone: "select pg_advisory_xact_lock(7288206252)",
  together: "select pg_advisory_xact_lock_shared(7288206252)",
} as const;

/** How the queries of a transaction are sent. */
interface Sending {
  readonly client: PoolClient;
  readonly limited: (query: QueryConfig) => QueryConfig;
}

const asItIs = (query: QueryConfig): QueryConfig => query;

/** A PostgreSQL server, through a pool of connections. */
export class PostgresDatabase implements Database {
  readonly engine = "postgres";
  readonly #connections: PostgresConnections;
  readonly #namedStatements: boolean;
  readonly #makesWay: boolean;
  readonly #scope = new TransactionScope();
  readonly #names = new StatementNames();
  /** Whether every statement needs a transaction, because only in one can the settings be had. */
  #needsTransaction: Promise<boolean> | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: PostgresOptions) {
    const { databaseUrl, namedStatements = true, maxConnections = 10 } = options;
    const { waitMilliseconds = 10_000, limitMilliseconds = 10_000 } = options;
    this.#namedStatements = namedStatements;
    this.#makesWay = options.makesWay ?? false;
    this.#connections = new PostgresConnections({
      databaseUrl,
      maxConnections,
      waitMilliseconds,
      limitMilliseconds,
      sessionSettings: namedStatements ? settings("session") : undefined,
    });
  }

  async query<Row extends object = Record<string, unknown>>(
    statement: Statement,
    values?: readonly unknown[],
  ): Promise<Row[]> {
    this.#begin(`the query ${statement.name}`);
    const isRepeatable = isReadOnly(statement);
    const isChange = !isRepeatable && this.#makesWay;
    if (isChange || (!this.#namedStatements && (await this.#settingsNeedTransaction()))) {
      return this.transaction((transaction) => transaction.query<Row>(statement, values));
    }
    const work = (client: PoolClient) => this.#queryOn({ client, limited: asItIs }).query<Row>(statement, values);
    return retryDeadlocks(() => this.#connections.use(work, isRepeatable));
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    this.#begin("transaction");
    return retryDeadlocks(async (attempt) => {
      // What has lost twice is likely to lose again while others go on.
      const alone = options.alone || (this.#makesWay && attempt > 2);
      for (;;) {
        try {
          return await this.#attempt(work, { ...options, alone });
        } catch (error) {
          if (!(error instanceof StaleConnectionError)) throw error;
        }
      }
    });
  }

  async #attempt<T>(
    work: (transaction: Transaction) => Promise<T>,
    { alone = false, unlimited = false }: TransactionOptions,
  ): Promise<T> {
    const limited = unlimited ? withoutLimit : asItIs;
    const { client, begun } = await this.#connections.begin(limited({ text: this.#beginning(alone) }));
    const stopWatching = unlimited ? this.#connections.watch(client) : () => {};
    const sent = new PipelinedStatements();
    let isLost = false;
    try {
      // A bare `begin` fails only with its connection, and then what was sent behind it is lost too. With settings it may be
      // refused, and what was sent behind it would be done without a transaction.
      if (!this.#namedStatements) await begun;
      const result = await this.#scope.run(() => this.#runWork({ client, limited }, begun, sent, work));
      // What loses its connection with its beginning may be tried again, so nothing may be committed before that has ended.
      await begun;
      // Behind what was sent last: where that is refused, so is the commit.
      const committed = commit(client, limited);
      committed.catch(() => {});
      await sent.settle().catch((error) => {
        // Code that loses the connection now cannot know whether the commit had arrived. The commit says so.
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
      stopWatching();
      client.release(isLost);
    }
  }

  async script(sql: string): Promise<void> {
    this.#begin("script");
    const run = async (client: PoolClient) => {
      const stopWatching = this.#connections.watch(client);
      await execute({ client, limited: withoutLimit }, sql).finally(stopWatching);
    };
    await retryDeadlocks(() => this.#connections.use(run, false));
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
    sending: Sending,
    begun: Promise<void>,
    sent: PipelinedStatements,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    let open = true;
    // The connection goes back to the pool afterwards, so a late call would run in someone else's transaction.
    const whileOpen = async <Result>(call: () => Promise<Result>): Promise<Result> => {
      if (!open) throw new Error("Transaction is closed");
      const [result] = await Promise.all([call(), begun]);
      return result;
    };
    const queryable = this.#queryOn(sending);
    try {
      return await work({
        query: (statement, values) => whileOpen(() => queryable.query(statement, values)),
        send: (statement, values) => {
          sendTogether(sending.client);
          sent.add(whileOpen(() => queryable.query(statement, values)));
        },
        script: (sql) => whileOpen(() => execute(sending, sql)),
      });
    } finally {
      open = false;
    }
  }

  #beginning(alone: boolean): string {
    const parts = ["begin"];
    if (!this.#namedStatements) parts.push(settings("transaction"));
    if (alone) parts.push(gates.alone);
    else if (this.#makesWay) parts.push(gates.together);
    return parts.join("; ");
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

  #queryOn({ client, limited }: Sending): Queryable {
    return {
      query: async <Row extends object = Record<string, unknown>>(
        statement: Statement,
        values: readonly unknown[] = [],
      ) => {
        this.#names.check(statement);
        const encoded = values.map(encodeValue);
        const isNamed = this.#namedStatements && statement.isPrepared !== false;
        const named = isNamed ? { name: statement.name } : {};
        try {
          const { rows } = await client.query<Row>(limited({ ...named, text: statement.text, values: encoded }));
          return rows;
        } catch (error) {
          throw toDatabaseError(error, statement.name);
        }
      },
    };
  }
}

async function execute({ client, limited }: Sending, sql: string): Promise<void> {
  try {
    await client.query(limited({ text: sql }));
  } catch (error) {
    throw toDatabaseError(error, "script");
  }
}
