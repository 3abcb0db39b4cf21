import * as messages from "@runout/spec/messages";
import { statusPhrase } from "./status-phrases.ts";

const STATUSES: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What is wrong, by the code of Node's parser; a general text stands for the others. */
const TEXTS: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: messages.RequestTimeout,
  HPE_INVALID_URL: messages.AddressNotEncoded,
  HPE_INVALID_CONSTANT: messages.RequestLineInvalid,
  HPE_INVALID_HEADER_TOKEN: messages.HeaderInvalid,
  HPE_INVALID_CONTENT_LENGTH: messages.ContentLengthInvalid,
  HPE_UNEXPECTED_CONTENT_LENGTH: messages.ContentLengthRepeated,
  HPE_INVALID_TRANSFER_ENCODING: messages.TransferEncodingInvalid,
  HPE_INVALID_CHUNK_SIZE: messages.ChunkInvalid,
};

/**
 * What is answered to a client whose request is not HTTP, or came too slowly or with too long headers to be a request: the API's
 * error shape. The connection ends after it.
 *
 * @param code of the error that Node's server emits as `clientError`
 * @param maxHeaderSize bytes of the address and headers that are taken
 */
export function parserRefusal(code: string | undefined, maxHeaderSize: number): { status: number; text: string } {
  const status = STATUSES[code ?? ""] ?? 400;
  const phrase = statusPhrase(status);
  const message =
    status === 431
      ? messages.HeadersTooLarge({ limit: maxHeaderSize })
      : (TEXTS[code ?? ""] ?? messages.MalformedRequest);
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
