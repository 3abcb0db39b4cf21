import { type ClientBase, Pool, type PoolClient } from "pg";
import { isConnectionLoss } from "./connection-loss.ts";
import { DatabaseUnavailableError } from "./database-unavailable-error.ts";
import { valueParser } from "./parse-value.ts";

export interface ConnectionOptions {
  /** `postgres://user:password@host:port/database` */
  databaseUrl: string;
  /** Run on each new connection. */
  sessionSettings: string | undefined;
  maxConnections: number;
  /** How long a call waits for a connection when the server says nothing, or all connections are busy. */
  waitMilliseconds: number;
}

/** The connections to one server. One that breaks is thrown away, and the next call opens another. */
export class PostgresConnections {
  readonly #pool: Pool;
  /** Connections that have been of use before, and may have died since. */
  readonly #used = new WeakSet<PoolClient>();

  constructor({ databaseUrl, sessionSettings, maxConnections, waitMilliseconds }: ConnectionOptions) {
    this.#pool = new Pool({
      connectionString: databaseUrl,
      max: maxConnections,
      connectionTimeoutMillis: waitMilliseconds,
      keepAlive: true,
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

  /** A connection on which `begin` has been run. Whoever takes it releases it. */
  async begin(text: string): Promise<PoolClient> {
    for (;;) {
      const client = await this.#take();
      const isNew = !this.#used.has(client);
      try {
        await client.query(text);
        this.#used.add(client);
        return client;
      } catch (error) {
        client.release(true);
        // Nothing has been done yet, so another connection is as good.
        if (!isConnectionLoss(error)) throw error;
        if (isNew) throw new DatabaseUnavailableError("unreachable", error);
      }
    }
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
