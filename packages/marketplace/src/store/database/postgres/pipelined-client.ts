import { Socket } from "node:net";
import { Client, type ClientBase, type ClientConfig } from "pg";
import { isConnectionLoss } from "./connection-loss.ts";

/** A connection that can send several statements to the server in one packet. */
export class PipelinedClient extends Client {
  readonly #socket: Socket;

  constructor(config: ClientConfig = {}) {
    const socket = new Socket();
    super({ ...config, stream: () => socket });
    this.#socket = socket;
  }

  /** Ends the connection at once. Code that waits for an answer is told that it is lost. */
  abandon(): void {
    this.#socket.destroy();
  }

  join(): void {
    this.#socket.cork();
    process.nextTick(() => this.#socket.uncork());
  }
}

/**
 * Sends the messages to a server in one packet that are written until the running code has ended, its promises included: a packet
 * costs about as much as a statement.
 */
export function sendTogether(client: ClientBase): void {
  if (client instanceof PipelinedClient) client.join();
}

/**
 * Asks a server something on a connection of its own. That it refuses is an answer too, for example when it has as many
 * connections as it takes.
 *
 * @throws when there is no answer within the time
 */
export async function checkAnswers(databaseUrl: string, milliseconds: number): Promise<void> {
  const client = new PipelinedClient({
    connectionString: databaseUrl,
    connectionTimeoutMillis: milliseconds,
    query_timeout: milliseconds,
  });
  // Told by what is waited for below.
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    await client.end();
  } catch (error) {
    client.abandon();
    if (isConnectionLoss(error)) throw error;
  }
}
