import type { SignedRequest } from "../caller.ts";

type Pair = readonly [string, string];

/** Percent-encodes all but the unreserved characters (RFC 5849, 3.6). */
export const percentEncode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Whether the port that a scheme has anyway is left out, as the standard says (RFC 5849, 3.4.1.2), or written. */
export type DefaultPort = "left out" | "written";

/** The text that an HMAC-SHA1 signature is made of (RFC 5849, 3.4.1). */
export function baseString(request: SignedRequest, defaultPort: DefaultPort = "left out"): string {
  const { address, query } = readUrl(request.url, defaultPort);
  return [request.method.toUpperCase(), address, parametersOf(request, query)].map(percentEncode).join("&");
}

const PORTS = new Map([
  ["http", ":80"],
  ["https", ":443"],
]);

/**
 * Takes an address apart: scheme and host in small letters, the path as it was sent. The platform's `URL` would refuse odd hosts
 * and rewrite paths, which a client has signed as they are.
 */
function readUrl(url: string, defaultPort: DefaultPort): { address: string; query: string } {
  const [, scheme = "", host = "", path = "", query = ""] =
    /^(?:([a-z][a-z\d+.-]*):\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  const lower = scheme.toLowerCase();
  const [, name = "", port] = /^(.*?)(:\d*)?$/.exec(host.toLowerCase()) ?? [];
  const usual = PORTS.get(lower) ?? "";
  const isUsual = port === undefined || port === ":" || port === usual;
  const written = isUsual ? (defaultPort === "written" ? usual : "") : port;
  return { address: `${lower}://${name}${written}${path || "/"}`, query };
}

/** Normalizes the parameters of query, header and body: encoded, sorted by name and then value (3.4.1.3). */
function parametersOf({ form, authorization }: SignedRequest, query: string): string {
  const pairs: Pair[] = [...new URLSearchParams(query), ...authorization, ...form];
  return pairs
    .filter(([name]) => name !== "oauth_signature" && name !== "realm")
    .map(([name, value]): Pair => [percentEncode(name), percentEncode(value)])
    .sort(([name, value], [otherName, otherValue]) => order(name, otherName) || order(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

const order = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
