import type { SignedRequest } from "../domain/caller.ts";

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
  return join(request, address, parametersOf(request, query));
}

/**
 * All texts that a signature may have been made of, however the client has written the address: behind a proxy, or with a port
 * that its HTTP library leaves out, it signs another writing of what it called. `oauth-1.0a` and others sign a default port that
 * stands in the address. The parameters are normalized once for each way to read the query, not for each address.
 */
export function* baseStrings(request: SignedRequest): Generator<string> {
  const normalized = new Map<string, string>();
  const written = new Set<string>();
  for (const url of [request.url, ...(request.otherUrls ?? [])]) {
    for (const defaultPort of ["left out", "written"] as const) {
      const { address, query } = readUrl(url, defaultPort);
      const parameters = normalized.get(query) ?? parametersOf(request, query);
      normalized.set(query, parameters);
      const writing = `${address}?${query}`;
      if (!written.has(writing)) yield join(request, address, parameters);
      written.add(writing);
    }
  }
}

/** @param parameters normalized, and percent-encoded as a whole */
const join = ({ method }: SignedRequest, address: string, parameters: string): string =>
  `${percentEncode(method.toUpperCase())}&${percentEncode(address)}&${parameters}`;

const PORTS = new Map([
  ["http", ":80"],
  ["https", ":443"],
]);

/**
 * Takes an address apart: scheme and host in small letters, the path as it was sent. The platform's `URL` would refuse odd hosts
 * and rewrite paths, which a client has signed as they are.
 */
function readUrl(url: string, defaultPort: DefaultPort): { address: string; query: string } {
  const [whole = ""] = url.split("#", 1);
  const mark = whole.indexOf("?");
  const [location, query] = mark === -1 ? [whole, ""] : [whole.slice(0, mark), whole.slice(mark + 1)];
  const [, scheme = "", host = "", path = ""] = /^(?:([a-z][a-z\d+.-]*):\/\/([^/]*))?(.*)$/is.exec(location) ?? [];
  const lower = scheme.toLowerCase();
  const [, port] = /(:\d*)$/.exec(host) ?? [];
  const name = host.slice(0, host.length - (port ?? "").length).toLowerCase();
  const usual = PORTS.get(lower) ?? "";
  const isUsual = port === undefined || port === ":" || port === usual;
  const written = isUsual ? (defaultPort === "written" ? usual : "") : port;
  return { address: `${lower}://${name}${written}${path || "/"}`, query };
}

/** Normalizes the parameters of query, header and body: encoded, sorted by name and then value (3.4.1.3), encoded once more. */
function parametersOf({ form, authorization }: SignedRequest, query: string): string {
  const pairs: Pair[] = [...new URLSearchParams(query), ...authorization, ...form];
  const sorted = pairs
    .filter(([name]) => name !== "oauth_signature" && name !== "realm")
    .map(([name, value]): Pair => [percentEncode(name), percentEncode(value)])
    .sort(([name, value], [otherName, otherValue]) => order(name, otherName) || order(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  return percentEncode(sorted);
}

const order = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
