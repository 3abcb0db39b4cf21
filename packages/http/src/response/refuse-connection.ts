import { maxHeaderSize, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

const STATUS: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Said in place of the status's own phrase. */
const MESSAGES: Record<number, string> = {
  408: "The request took too long to arrive. Send it again.",
  431: `The address and the headers are too large; at most ${maxHeaderSize} bytes are taken.`,
};

/** Milliseconds that a client has to read the answer and close the connection, which is then closed for it. */
const LINGER = 1000;

/**
 * Answers what is not HTTP, or comes too slowly or with too long headers to be a request, in the API's error shape, and ends the
 * connection.
 *
 * @param error what Node's server emits as `clientError`
 * @returns the status; undefined where the connection is gone and nothing can be answered
 */
export function refuseConnection(error: Error & { code?: string }, socket: Duplex): number | undefined {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return undefined;
  }
  const status = STATUS[error.code ?? ""] ?? 400;
  const text = answerOf(status);
  // The rest of a slow request may still come; it must not be carried out once it is refused.
  if (status === 408) socket.end(text, () => socket.destroy());
  else socket.end(text);
  setTimeout(() => socket.destroy(), LINGER).unref();
  return status;
}

function answerOf(status: number): string {
  const phrase = STATUS_CODES[status] ?? "Bad Request";
  const body = JSON.stringify({ message: MESSAGES[status] ?? `${phrase}.` });
  const lines = [
    `HTTP/1.1 ${status} ${phrase}`,
    "Content-Type: application/json",
    "X-Content-Type-Options: nosniff",
    "Access-Control-Allow-Origin: *",
    `Content-Length: ${body.length}`,
    "Connection: close",
  ];
  return `${lines.join("\r\n")}\r\n\r\n${body}`;
}
