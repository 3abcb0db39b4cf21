import { maxHeaderSize } from "node:http";
import type { Socket } from "node:net";
import { connectionRefusal } from "@runout/http/response";
import type { FastifyInstance } from "fastify";

/** How long a client has to read the answer and close the connection, which is then closed for it. */
const LINGER_MS = 1000;

/** Answers what does not become a request in the API's error shape, ends the connection, and writes it down. */
export function answerConnectionError(this: FastifyInstance, error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const address = socket.remoteAddress;
  const { status, text } = connectionRefusal(error.code, maxHeaderSize);
  // The rest of a slow request may still come; it must not be carried out once it is refused.
  if (status === 408) socket.end(text, () => socket.destroy());
  else socket.end(text);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
  // Not the error itself: it holds what was sent, which may be credentials.
  this.log.info({ status, reason: error.code, address }, "a connection was refused");
}
