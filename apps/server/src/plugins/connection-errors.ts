import { maxHeaderSize, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

const STATUS: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Said in place of the status's own phrase. */
const MESSAGES: Record<number, string> = {
  408: "The request took too long to arrive. Send it again.",
  431: `The address and the headers are too large; at most ${maxHeaderSize} bytes are taken.`,
};

/** Milliseconds that a client has to read the answer and close the connection, which is then closed for it. */
const LINGER = 1000;

/** Answers what is not HTTP, or comes too slowly to be a request, in the API's error shape, and ends the connection. */
export function answerConnectionError(this: FastifyInstance, error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS[error.code ?? ""] ?? 400;
  const phrase = STATUS_CODES[status] ?? "Bad Request";
  // Not the error itself: it holds what was sent, which may be credentials.
  this.log.info({ status, reason: error.code, address: socket.remoteAddress }, "a connection was refused");
  const body = JSON.stringify({ message: MESSAGES[status] ?? `${phrase}.` });
  const answer = `HTTP/1.1 ${status} ${phrase}\r\nContent-Type: application/json\r\nX-Content-Type-Options: nosniff\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
  // The rest of a slow request may still come; it must not be carried out once it is refused.
  if (status === 408) socket.end(answer, () => socket.destroy());
  else socket.end(answer);
  setTimeout(() => socket.destroy(), LINGER).unref();
}
