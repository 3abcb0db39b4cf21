import { createHmac, timingSafeEqual } from "node:crypto";
import type { SignedRequest } from "../caller.ts";
import { baseString, percentEncode } from "./base-string.ts";

/** The two secrets that a signature is made with; the token's is empty where there is no token yet. */
export interface SigningSecrets {
  consumerSecret: string;
  tokenSecret: string;
}

/** `oauth-1.0a` and others sign a default port that stands in the address, which the standard leaves out. */
const defaultPorts = ["left out", "written"] as const;

/**
 * Whether a request was signed with these secrets: HMAC-SHA1 (RFC 5849, 3.4.2), or PLAINTEXT (3.4.4), whose two secrets clients
 * send as they are or percent-encoded once more. Takes as long for every signature of one length.
 */
export function verifySignature(request: SignedRequest, secrets: SigningSecrets): boolean {
  const presented = request.oauth.get("oauth_signature") ?? "";
  const key = `${percentEncode(secrets.consumerSecret)}&${percentEncode(secrets.tokenSecret)}`;
  switch (request.oauth.get("oauth_signature_method")) {
    case "HMAC-SHA1":
      return defaultPorts.some((port) =>
        isSame(presented, createHmac("sha1", key).update(baseString(request, port)).digest("base64")),
      );
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
