import type { SignedRequest } from "../domain/caller.ts";
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
  /** What of it Discogs takes at the token endpoints and for /oauth/identity only (reported); undefined for nothing. */
  readonly excess: string | undefined;
}

/** Discogs takes up to 64 characters, and at the token endpoints and for /oauth/identity at least 128 (reported). */
const NONCE_LENGTH = 64;
const NONCE_LENGTH_AT_MOST = 256;
/** The year 5138 in seconds, and 1973 in milliseconds: which of them a client means is plain. */
const MILLISECONDS_FROM = 100_000_000_000;

/**
 * Reads the OAuth parameters of a request (RFC 5849, 3.1 and 3.2). HMAC-SHA1 needs a timestamp and a nonce; PLAINTEXT may leave
 * them out.
 *
 * @throws Unauthenticated where a parameter is missing, BadRequest where one has no meaning
 */
export function readOAuthParameters({ oauth }: SignedRequest): OAuthParameters {
  const read = (name: string) => {
    const value = oauth.get(name) || undefined;
    // No key, token or nonce that was ever given out or taken holds one, and no database of ours can look for it.
    if (value?.includes("\0")) throw malformed(`${name} holds a null character`);
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
  if (method !== "PLAINTEXT" && method !== "HMAC-SHA1") {
    throw malformed("the signature method is neither PLAINTEXT nor HMAC-SHA1");
  }
  const version = read("oauth_version");
  if (version !== undefined && version !== "1.0" && version !== "1.0a") throw malformed("oauth_version is not 1.0");
  const isPlaintext = method === "PLAINTEXT";
  const optional = isPlaintext ? read : need;
  const timestamp = optional("oauth_timestamp");
  const nonce = optional("oauth_nonce");
  if (nonce !== undefined && nonce.length > NONCE_LENGTH_AT_MOST) {
    throw malformed(`the nonce has ${nonce.length} characters; at most ${NONCE_LENGTH_AT_MOST} are taken anywhere`);
  }
  const time = timestamp === undefined ? undefined : readTimestamp(timestamp);
  return {
    consumerKey,
    token: read("oauth_token") ?? "",
    isPlaintext,
    timestamp: time?.seconds,
    nonce,
    excess: excessOf(time?.isMilliseconds ?? false, nonce?.length ?? 0),
  };
}

function readTimestamp(text: string): { seconds: number; isMilliseconds: boolean } {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw malformed("the timestamp is not a whole number of seconds");
  const number = Number(text);
  const isMilliseconds = number >= MILLISECONDS_FROM;
  return { seconds: isMilliseconds ? Math.floor(number / 1000) : number, isMilliseconds };
}

function excessOf(isMilliseconds: boolean, nonceLength: number): string | undefined {
  const excesses = [
    isMilliseconds && "the timestamp is in milliseconds, and seconds are expected",
    nonceLength > NONCE_LENGTH && `the nonce has ${nonceLength} characters, and at most ${NONCE_LENGTH} are expected`,
  ].filter((excess) => excess !== false);
  return excesses.length > 0 ? excesses.join("; ") : undefined;
}
