import { sha256 } from "@noble/hashes/sha2";
import type { OAuthParameters } from "../oauth/oauth-parameters.ts";
import { invalidTimestamp, usedNonce } from "../oauth/oauth-refusals.ts";
import { toBase64Url, utf8 } from "../secrets/encoding.ts";
import type { CredentialBook } from "./credential-lookup.ts";

/** Seconds that a client's clock may be off, either way. Our choice: Discogs' window is not known. */
export const TIMESTAMP_WINDOW = 300;

/**
 * Refuses a request whose timestamp is outside of the window, or that was made before with the same nonce (RFC 5849, 3.3). To
 * be called when the signature was found right: else anybody could use up the nonces of others.
 *
 * @throws Unauthenticated
 */
export async function checkFreshness(book: CredentialBook, parameters: OAuthParameters): Promise<void> {
  const { consumerKey, token, nonce } = parameters;
  const now = Math.floor(book.signingTime().getTime() / 1000);
  const { timestamp = now } = parameters;
  const ahead = timestamp - now;
  if (Math.abs(ahead) > TIMESTAMP_WINDOW) {
    throw invalidTimestamp(
      `the timestamp is ${Math.abs(ahead)} seconds ${ahead > 0 ? "ahead of" : "behind"} the server's time`,
    );
  }
  const { since } = book.nonces;
  if (since !== undefined && timestamp < Math.floor(since.getTime() / 1000))
    throw invalidTimestamp(
      "the timestamp is older than this process, which cannot tell whether the request was made before",
    );
  if (nonce === undefined) return;
  const digest = toBase64Url(sha256(utf8(JSON.stringify([consumerKey, token, timestamp, nonce]))));
  const expires = new Date((timestamp + TIMESTAMP_WINDOW + 1) * 1000);
  if (!(await book.nonces.record(digest, expires, ahead > 0))) throw usedNonce();
}
