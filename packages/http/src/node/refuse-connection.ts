import { maxHeaderSize } from "node:http";
import type { Duplex } from "node:stream";
import { parserRefusal } from "../response/parser-refusal.ts";

/** How long a client has to read the answer and close the connection, which is then closed for it. */
const LINGER_MS = 1000;

/**
 * Answers what does not become a request in the API's error shape, and ends the connection.
 *
 * @param error what Node's server emits as `clientError`
 * @returns the status; undefined where the connection is gone and nothing can be answered
 */
export function refuseConnection(error: Error & { code?: string }, socket: Duplex): number | undefined {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return undefined;
  }
  const { status, text } = parserRefusal(error.code, maxHeaderSize);
  // The rest of a slow request may still come; it must not be carried out once it is refused.
  if (status === 408) socket.end(text, () => socket.destroy());
  else socket.end(text);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
  return status;
}
