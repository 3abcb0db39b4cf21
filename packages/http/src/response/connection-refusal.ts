import { statusPhrase } from "./status-phrases.ts";

const STATUSES: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What is wrong, by the code of Node's parser; said in place of the status's own phrase. */
const MESSAGES: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: "The request took too long to arrive. Send it again.",
  HPE_INVALID_URL:
    "The address holds a character that must be percent-encoded: anything but visible ASCII, as UTF-8 (%C3%BC).",
  HPE_INVALID_CONSTANT: "The request's first line is wrong; in the address a blank is written %20.",
  HPE_INVALID_HEADER_TOKEN: "A header holds a character that headers cannot hold.",
  HPE_INVALID_CONTENT_LENGTH: "The Content-Length is not a number.",
  HPE_UNEXPECTED_CONTENT_LENGTH: "The Content-Length comes more than once or beside Transfer-Encoding.",
  HPE_INVALID_TRANSFER_ENCODING: "The Transfer-Encoding is wrong or comes beside Content-Length.",
  HPE_INVALID_CHUNK_SIZE: "A chunk of the body does not begin with its size.",
};

/**
 * What is answered to a client whose request is not HTTP, or came too slowly or with too long headers to be a request: the API's
 * error shape. The connection ends after it.
 *
 * @param code of the error that Node's server emits as `clientError`
 * @param maxHeaderSize bytes of the address and headers that are taken
 */
export function connectionRefusal(code: string | undefined, maxHeaderSize: number): { status: number; text: string } {
  const status = STATUSES[code ?? ""] ?? 400;
  const phrase = statusPhrase(status);
  const message =
    status === 431
      ? `The address and the headers are too large; at most ${maxHeaderSize} bytes are taken.`
      : (MESSAGES[code ?? ""] ?? `${phrase}.`);
  // The message is ASCII, so its length is its number of bytes.
  const body = JSON.stringify({ message });
  const lines = [
    `HTTP/1.1 ${status} ${phrase}`,
    "Content-Type: application/json",
    "X-Content-Type-Options: nosniff",
    "Access-Control-Allow-Origin: *",
    `Content-Length: ${body.length}`,
    "Connection: close",
  ];
  return { status, text: `${lines.join("\r\n")}\r\n\r\n${body}` };
}
