import { maxHeaderSize, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

const STATUS: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What is wrong, by the code of Node's parser; said in place of the status's own phrase. */
const MESSAGES: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: "The request took too long to arrive. Send it again.",
  HPE_HEADER_OVERFLOW: `The address and the headers are too large; at most ${maxHeaderSize} bytes are taken.`,
  HPE_INVALID_URL:
    "The address holds a character that must be percent-encoded: anything but visible ASCII, as UTF-8 (%C3%BC).",
  HPE_INVALID_CONSTANT: "The request's first line is wrong; in the address a blank is written %20.",
  HPE_INVALID_HEADER_TOKEN: "A header holds a character that headers cannot hold.",
  HPE_INVALID_CONTENT_LENGTH: "The Content-Length is not a number.",
  HPE_UNEXPECTED_CONTENT_LENGTH: "The Content-Length comes more than once or beside Transfer-Encoding.",
  HPE_INVALID_TRANSFER_ENCODING: "The Transfer-Encoding is wrong or comes beside Content-Length.",
  HPE_INVALID_CHUNK_SIZE: "A chunk of the body does not begin with its size.",
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
  const text = answerOf(status, MESSAGES[error.code ?? ""]);
  // The rest of a slow request may still come; it must not be carried out once it is refused.
  if (status === 408) socket.end(text, () => socket.destroy());
  else socket.end(text);
  setTimeout(() => socket.destroy(), LINGER).unref();
  return status;
}

/** @param message ASCII. @default the status's phrase */
function answerOf(status: number, message?: string): string {
  const phrase = STATUS_CODES[status] ?? "Bad Request";
  const body = JSON.stringify({ message: message ?? `${phrase}.` });
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
