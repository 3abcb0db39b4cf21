import { isConnectionLoss } from "./connection-loss.ts";
import { JoiningClient } from "./pipelined-client.ts";

/**
 * Asks a server something on a connection of its own. That it refuses is an answer too, for example when it has as many
 * connections as it takes.
 *
 * @throws when there is no answer within the time
 */
export async function checkAnswers(databaseUrl: string, milliseconds: number): Promise<void> {
  const client = new JoiningClient({
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
