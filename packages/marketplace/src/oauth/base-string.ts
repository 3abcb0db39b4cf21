import type { SignedRequest } from "../caller.ts";

type Pair = readonly [string, string];

/** Percent-encodes all but the unreserved characters (RFC 5849, 3.6). */
export const percentEncode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The text that an HMAC-SHA1 signature is made of (RFC 5849, 3.4.1). */
export function baseString(request: SignedRequest): string {
  const url = new URL(request.url);
  // A URL leaves the default port of its scheme out by itself (3.4.1.2).
  const address = `${url.protocol}//${url.host}${url.pathname}`;
  return [request.method.toUpperCase(), address, parametersOf(request, url)].map(percentEncode).join("&");
}

/** Normalizes the parameters of query, header and body: encoded, sorted by name and then value (3.4.1.3). */
function parametersOf({ form, authorization }: SignedRequest, url: URL): string {
  const pairs: Pair[] = [...url.searchParams, ...authorization, ...form];
  return pairs
    .filter(([name]) => name !== "oauth_signature" && name !== "realm")
    .map(([name, value]): Pair => [percentEncode(name), percentEncode(value)])
    .sort(([name, value], [otherName, otherValue]) => order(name, otherName) || order(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

const order = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
