import type { IncomingMessage } from "node:http";

/** A host name, an IPv4 address or an IPv6 address in brackets, and perhaps a port. */
const HOST = /^([a-z0-9]([a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** The base of the mock's own URLs as the caller wrote it, without a slash at the end. */
export function ownBase({ headers, socket }: IncomingMessage): string {
  if (headers.host !== undefined && HOST.test(headers.host)) return `http://${headers.host}`;
  const { localAddress = "127.0.0.1", localPort = 80 } = socket;
  return `http://${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
}

/**
 * Puts the mock's own base in the place of the examples', so that a link in an answer leads back to the mock.
 *
 * @param text a header's value or a body as JSON
 * @param from the base in the examples; undefined leaves the text as it is
 */
export function rebase(text: string, from: string | undefined, to: string): string {
  if (from === undefined) return text;
  const literal = from.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Not the beginning of a longer host or port.
  return text.replaceAll(new RegExp(`${literal}(?![\\w.-])`, "g"), () => to);
}
