import { createHmac } from "node:crypto";
import OAuth from "oauth-1.0a";

/** A consumer key or a token, and the secret that belongs to it. */
export interface KeyAndSecret {
  key: string;
  secret: string;
}

/** How requests are signed, each with a nonce of its own. */
export interface Signing {
  method: "HMAC-SHA1" | "PLAINTEXT";
  consumer: KeyAndSecret;
  token?: KeyAndSecret;
}

/** Signs a request with a public library, as a client does; `data` are further OAuth parameters. */
export function signHeader(
  { method: signature_method, consumer, token }: Signing,
  request: { method: string; url: string; data?: Record<string, string> },
): string {
  const library = new OAuth({
    consumer,
    signature_method,
    hash_function: (text, key) =>
      signature_method === "PLAINTEXT" ? key : createHmac("sha1", key).update(text).digest("base64"),
  });
  const { data = {} } = request;
  // The library writes into what it is given.
  const signed = library.authorize({ ...request, data: { ...data } }, token);
  const pairs = Object.entries({ ...data, ...signed }).filter(([name]) => name.startsWith("oauth_"));
  return `OAuth ${pairs.map(([name, value]) => `${name}="${encodeURIComponent(String(value))}"`).join(", ")}`;
}
