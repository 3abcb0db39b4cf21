import { createHmac, timingSafeEqual } from "node:crypto";
import type { SignedRequest } from "../domain/caller.ts";
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
        if (isSame(presented, createHmac("sha1", key).update(text).digest("base64"))) return true;
      }
      return false;
    case "PLAINTEXT":
      return [key, `${secrets.consumerSecret}&${secrets.tokenSecret}`, percentEncode(key)]
        .map((expected) => isSame(presented, expected))
        .includes(true);
    default:
      return false;
  }
}

function isSame(presented: string, expected: string): boolean {
  const [left, right] = [Buffer.from(presented), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
