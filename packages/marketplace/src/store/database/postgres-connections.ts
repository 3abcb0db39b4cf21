import { type ClientBase, Pool, type PoolClient } from "pg";
import { isConnectionLoss } from "./connection-loss.ts";
import { DatabaseUnavailableError } from "./database-unavailable-error.ts";
import { JoiningClient, joinPackets } from "./joining-client.ts";
import { valueParser } from "./parse-value.ts";
import { StaleConnectionError } from "./stale-connection-error.ts";

export interface ConnectionOptions {
  /** `postgres://user:password@host:port/database` */
  databaseUrl: string;
  /** Run on each new connection. */
  sessionSettings: string | undefined;
  maxConnections: number;
  /** How long a call waits for a connection when the server says nothing, or all connections are busy. */
  waitMilliseconds: number;
}

/** A connection on which a transaction has been begun, or is about to be. */
export interface BegunConnection {
  readonly client: PoolClient;
  /**
   * @throws {StaleConnectionError} when nothing has been done yet, so that another connection is as good.
   * @throws {DatabaseUnavailableError} when a connection that was opened for this is lost already.
   */
  readonly begun: Promise<void>;
}

/** The connections to one server. One that breaks is thrown away, and the next call opens another. */
export class PostgresConnections {
  readonly #pool: Pool;
  /** Connections that have been of use before, and may have died since. */
  readonly #used = new WeakSet<PoolClient>();

  constructor({ databaseUrl, sessionSettings, maxConnections, waitMilliseconds }: ConnectionOptions) {
    this.#pool = new Pool({
      connectionString: databaseUrl,
      Client: JoiningClient,
      max: maxConnections,
      connectionTimeoutMillis: waitMilliseconds,
      keepAlive: true,
      // A statement is sent when it is made, without waiting for the answers to those before.
      pipeline: true,
      types: { getTypeParser: valueParser },
      onConnect: (client: ClientBase) => prepareConnection(client, sessionSettings),
    });
    // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
    this.#pool.on("error", () => {});
  }

  /**
   * Takes a connection for `work` and gives it back.
   *
   * @param isRepeatable whether `work` changes nothing. It is then repeated when it fails on a connection that may have died while
   *   it was idle, until it has met a connection that was opened for it.
   * @throws {DatabaseUnavailableError} when there is no connection, or `work` lost it.
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
        if (isNew) throw new DatabaseUnavailableError("unreachable", error);
      }
    }
  }

  /**
   * Takes a connection and sends `begin` on it. Whoever takes it waits for `begun`, and releases it.
   *
   * @throws {DatabaseUnavailableError} when there is no connection.
   */
  async begin(text: string): Promise<BegunConnection> {
    const client = await this.#take();
    const isNew = !this.#used.has(client);
    joinPackets(client);
    const begun = client.query(text).then(
      () => {
        this.#used.add(client);
      },
      (error: unknown) => {
        if (!isConnectionLoss(error)) throw error;
        throw isNew ? new DatabaseUnavailableError("unreachable", error) : new StaleConnectionError({ cause: error });
      },
    );
    // It may fail before anybody waits for it, and they are told nevertheless.
    begun.catch(() => {});
    return { client, begun };
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
