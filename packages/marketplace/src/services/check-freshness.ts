import { sha256 } from "@noble/hashes/sha2";
import type { OAuthParameters } from "../oauth/oauth-parameters.ts";
import { invalidTimestamp, usedNonce } from "../oauth/oauth-refusals.ts";
import { toBase64Url, utf8 } from "../secrets/encoding.ts";
import type { CredentialLookup } from "./credential-lookup.ts";

/** How far a client's clock may be off, either way. Our choice: Discogs' window is not known. */
export const TIMESTAMP_WINDOW_SECONDS = 300;

/**
 * Refuses a request whose timestamp is outside of the window, or that was made before with the same nonce (RFC 5849, 3.3). To
 * be called when the signature was found right: else anybody could use up the nonces of others.
 *
 * @throws Unauthenticated
 */
export async function checkFreshness(lookup: CredentialLookup, parameters: OAuthParameters): Promise<void> {
  const { consumerKey, token, nonce } = parameters;
  const now = Math.floor(lookup.signingTime().getTime() / 1000);
  const { timestamp = now } = parameters;
  const ahead = timestamp - now;
  if (Math.abs(ahead) > TIMESTAMP_WINDOW_SECONDS) {
    throw invalidTimestamp(
      `the timestamp is ${Math.abs(ahead)} seconds ${ahead > 0 ? "ahead of" : "behind"} the server's time`,
    );
  }
  const { since } = lookup.nonces;
  if (since !== undefined && timestamp < Math.floor(since.getTime() / 1000))
    throw invalidTimestamp(
      "the timestamp is older than this process, which cannot tell whether the request was made before",
    );
  if (nonce === undefined) return;
  const digest = toBase64Url(sha256(utf8(JSON.stringify([consumerKey, token, timestamp, nonce]))));
  const expires = new Date((timestamp + TIMESTAMP_WINDOW_SECONDS + 1) * 1000);
  if (!(await lookup.nonces.record(digest, expires, ahead > 0))) throw usedNonce();
}
