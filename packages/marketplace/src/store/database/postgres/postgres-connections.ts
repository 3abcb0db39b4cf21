import { type ClientBase, Pool, type PoolClient, type QueryConfig } from "pg";
import { DatabaseUnavailableError } from "../database-unavailable-error.ts";
import { valueParser } from "../text-values.ts";
import { isConnectionLoss, StaleConnectionError } from "./connection-loss.ts";
import { checkAnswers, PipelinedClient, sendTogether } from "./pipelined-client.ts";
import { isTimeout } from "./session-settings.ts";

export interface ConnectionOptions {
  /** `postgres://user:password@host:port/database` */
  databaseUrl: string;
  /** Run on each new connection. */
  sessionSettings: string | undefined;
  maxConnections: number;
  /** How long a call waits for a connection when the server says nothing, or all connections are busy. */
  waitMilliseconds: number;
  /** How long a statement may take. A connection on which one takes longer is given up. */
  limitMilliseconds: number;
}

/** A connection on which a transaction has been begun, or is about to be. */
export interface BegunConnection {
  readonly client: PoolClient;
  /**
   * @throws {StaleConnectionError} when nothing has been done yet, so that another connection is as good.
   * @throws {DatabaseUnavailableError} when a connection that was opened for this is lost already, or the server says nothing.
   */
  readonly begun: Promise<void>;
}

/** The connections to one server. One that breaks is thrown away, and the next call opens another. */
export class PostgresConnections {
  readonly #options: ConnectionOptions;
  readonly #pool: Pool;
  /** Connections that have been of use before, and may have died since. */
  readonly #used = new WeakSet<PoolClient>();

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#pool = new Pool({
      connectionString: options.databaseUrl,
      Client: PipelinedClient,
      max: options.maxConnections,
      connectionTimeoutMillis: options.waitMilliseconds,
      query_timeout: options.limitMilliseconds,
      keepAlive: true,
      // A statement is sent when it is made, without waiting for the answers to those before.
      pipeline: true,
      types: { getTypeParser: valueParser },
      onConnect: (client: ClientBase) => prepareConnection(client, options.sessionSettings),
    });
    // A connection that breaks while it is idle is replaced by the pool; without a listener it would end the process.
    this.#pool.on("error", () => {});
  }

  /**
   * Takes a connection for `work` and gives it back.
   *
   * @param isRepeatable whether `work` changes nothing. It is then repeated when it fails on a connection that may have died while
   *   it was idle, until it has met a connection that was opened for it.
   * @throws {DatabaseUnavailableError} when there is no connection, `work` lost it, or the server did not answer in time.
   */
  async use<T>(work: (client: PoolClient) => Promise<T>, isRepeatable: boolean): Promise<T> {
    for (;;) {
      const client = await this.#take();
      const isNew = !this.#used.has(client);
      try {
        const result = await work(client);
        this.#giveBack(client);
        return result;
      } catch (error) {
        const isLost = isConnectionLoss(error);
        if (isLost) client.release(true);
        else this.#giveBack(client);
        if (!isLost) throw error;
        if (!isRepeatable) throw new DatabaseUnavailableError("outcomeUnknown", error);
        // A server that says nothing on one connection says nothing on the next.
        if (isNew || isTimeout(error)) throw new DatabaseUnavailableError("unreachable", error);
      }
    }
  }

  /**
   * Takes a connection and sends `begin` on it. The taker waits for `begun`, and releases it.
   *
   * @throws {DatabaseUnavailableError} when there is no connection.
   */
  async begin(query: QueryConfig): Promise<BegunConnection> {
    const client = await this.#take();
    const isNew = !this.#used.has(client);
    sendTogether(client);
    const begun = client.query(query).then(
      () => {
        this.#used.add(client);
      },
      (error: unknown) => {
        if (!isConnectionLoss(error)) throw error;
        if (isNew || isTimeout(error)) throw new DatabaseUnavailableError("unreachable", error);
        throw new StaleConnectionError({ cause: error });
      },
    );
    // It may fail before anybody waits for it, and they are told nevertheless.
    begun.catch(() => {});
    return { client, begun };
  }

  /**
   * Gives a connection up that waits for a long statement as soon as the server does not answer others, new ones, any more.
   *
   * @returns ends the watch
   */
  watch(client: PoolClient): () => void {
    const { databaseUrl, limitMilliseconds } = this.#options;
    let isAsking = false;
    const timer = setInterval(() => {
      if (isAsking) return;
      isAsking = true;
      checkAnswers(databaseUrl, limitMilliseconds)
        .catch(() => {
          if (client instanceof PipelinedClient) client.abandon();
        })
        .finally(() => {
          isAsking = false;
        });
    }, limitMilliseconds);
    timer.unref();
    return () => clearInterval(timer);
  }

  end(): Promise<void> {
    return this.#pool.end();
  }

  async #take(): Promise<PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw new DatabaseUnavailableError("unreachable", error);
    }
  }

  #giveBack(client: PoolClient): void {
    this.#used.add(client);
    client.release();
  }
}

async function prepareConnection(client: ClientBase, sessionSettings: string | undefined): Promise<void> {
  // The pool listens only while a connection is idle; one that breaks in the middle of a transaction would end the process.
  client.on("error", () => {});
  if (sessionSettings !== undefined) await client.query(sessionSettings);
}
