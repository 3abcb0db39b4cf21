import { hmac } from "@noble/hashes/hmac";
import { sha1 } from "@noble/hashes/legacy";
import type { SignedRequest } from "../domain/caller.ts";
import { isSameSecret, toBase64, utf8 } from "../secrets/encoding.ts";
import { baseStrings, percentEncode } from "./base-string.ts";

/** The two secrets that a signature is made with; the token's is empty where there is no token yet. */
export interface SigningSecrets {
  consumerSecret: string;
  tokenSecret: string;
}

/**
 * Whether a request was signed with these secrets: HMAC-SHA1 (RFC 5849, 3.4.2), or PLAINTEXT (3.4.4), whose two secrets clients
 * send as they are or percent-encoded once more. Any of the request's addresses will do. Takes as long for every wrong signature
 * of one length.
 */
export function verifySignature(request: SignedRequest, secrets: SigningSecrets): boolean {
  const presented = request.oauth.get("oauth_signature") ?? "";
  const key = `${percentEncode(secrets.consumerSecret)}&${percentEncode(secrets.tokenSecret)}`;
  switch (request.oauth.get("oauth_signature_method")) {
    case "HMAC-SHA1":
      for (const text of baseStrings(request)) {
        if (isSameSecret(presented, toBase64(hmac(sha1, utf8(key), utf8(text))))) return true;
      }
      return false;
    case "PLAINTEXT":
      return [key, `${secrets.consumerSecret}&${secrets.tokenSecret}`, percentEncode(key)]
        .map((expected) => isSameSecret(presented, expected))
        .includes(true);
    default:
      return false;
  }
}
