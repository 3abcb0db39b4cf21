import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";

/** What came back over one connection until the server closed it. */
export interface Exchange {
  text: string;
  /** How many of the pieces were sent before the connection was closed. */
  sent: number;
}

/**
 * Sends text in pieces over a connection of its own, and reads until the server closes the connection.
 *
 * @param port where a server listens on 127.0.0.1
 * @param pause milliseconds between two pieces
 */
export async function exchange(port: number, pieces: readonly string[], pause = 0): Promise<Exchange> {
  const socket = connect(port, "127.0.0.1");
  const exchanged: Exchange = { text: "", sent: 0 };
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("data", (chunk) => {
    exchanged.text += chunk;
  });
  // The server may close the connection while a piece is being sent.
  socket.on("error", () => undefined);
  for (const piece of pieces) {
    if (socket.closed || socket.readableEnded) break;
    socket.write(piece);
    exchanged.sent += 1;
    if (pause > 0) await setTimeout(pause);
  }
  await closed;
  return exchanged;
}
