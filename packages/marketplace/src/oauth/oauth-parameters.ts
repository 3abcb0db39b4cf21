import type { SignedRequest } from "../caller.ts";
import { malformed, parameterNotFound } from "./oauth-refusals.ts";

/** What a signed request says of itself, read but not believed yet. */
export interface OAuthParameters {
  readonly consumerKey: string;
  /** Empty where the request is an application's own. */
  readonly token: string;
  readonly isPlaintext: boolean;
  /** Seconds since 1970; undefined where a PLAINTEXT signature leaves it out. */
  readonly timestamp: number | undefined;
  readonly nonce: string | undefined;
}

/** Where a request is sent to: the token endpoints are more forgiving than everything else, as at Discogs (reported). */
export type OAuthPlace = "token endpoint" | "resource";

/** Discogs takes up to 64 characters, and at the token endpoints at least 128 (reported). */
const NONCE_LENGTH: Record<OAuthPlace, number> = { resource: 64, "token endpoint": 256 };
/** The year 5138 in seconds, and 1973 in milliseconds: which of them a client means is plain. */
const MILLISECONDS_FROM = 100_000_000_000;

/**
 * Reads the OAuth parameters of a request (RFC 5849, 3.1 and 3.2). HMAC-SHA1 needs a timestamp and a nonce; PLAINTEXT may leave
 * them out.
 *
 * @throws Unauthenticated where a parameter is missing, BadRequest where one has no meaning
 */
export function readOAuthParameters({ oauth }: SignedRequest, place: OAuthPlace): OAuthParameters {
  const read = (name: string) => {
    const value = oauth.get(name) || undefined;
    // No key, token or nonce that was ever given out or taken holds one, and no database of ours can look for it.
    if (value?.includes("\0")) throw malformed();
    return value;
  };
  const need = (name: string) => {
    const value = read(name);
    if (value === undefined) throw parameterNotFound(name);
    return value;
  };
  const consumerKey = need("oauth_consumer_key");
  const method = need("oauth_signature_method");
  need("oauth_signature");
  if (method !== "PLAINTEXT" && method !== "HMAC-SHA1") throw malformed();
  const version = read("oauth_version");
  if (version !== undefined && version !== "1.0" && version !== "1.0a") throw malformed();
  const isPlaintext = method === "PLAINTEXT";
  const optional = isPlaintext ? read : need;
  const timestamp = optional("oauth_timestamp");
  const nonce = optional("oauth_nonce");
  if (nonce !== undefined && nonce.length > NONCE_LENGTH[place]) throw malformed();
  return {
    consumerKey,
    token: read("oauth_token") ?? "",
    isPlaintext,
    timestamp: timestamp === undefined ? undefined : readTimestamp(timestamp, place),
    nonce,
  };
}

function readTimestamp(text: string, place: OAuthPlace): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw malformed();
  const number = Number(text);
  return place === "token endpoint" && number >= MILLISECONDS_FROM ? Math.floor(number / 1000) : number;
}
