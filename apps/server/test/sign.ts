import { createHmac } from "node:crypto";
import OAuth from "oauth-1.0a";

export interface Signing {
  consumer?: { key: string; secret: string };
  token?: { key: string; secret: string };
  method?: "HMAC-SHA1" | "PLAINTEXT";
  /** More parameters that are signed: of OAuth, or of a form-encoded body. */
  data?: Record<string, string>;
  /** Seconds that the client's clock is ahead. @default 0 */
  ahead?: number;
  /** Whether the timestamp is in milliseconds, as of clients that send `Date.now()`. @default false */
  inMilliseconds?: boolean;
  /** Characters of the nonce. @default 32, the library's */
  nonceLength?: number;
}

/** What the demo's seller has allowed the demo's application. */
export const sellersToken = { key: "seller-access-token", secret: "seller-access-secret" };

/** Signs a call with a third-party library, as a client does; returns all OAuth parameters. */
export function sign(method: string, url: string, signing: Signing = {}): Record<string, string> {
  const { consumer = { key: "demo-key", secret: "demo-secret" }, token, data = {}, ahead = 0 } = signing;
  const oauth = new OAuth({
    consumer,
    signature_method: signing.method ?? "HMAC-SHA1",
    hash_function: (text, key) =>
      signing.method === "PLAINTEXT" ? key : createHmac("sha1", key).update(text).digest("base64"),
  });
  const seconds = oauth.getTimeStamp() + ahead;
  oauth.getTimeStamp = () => (signing.inMilliseconds ? seconds * 1000 + 1 : seconds);
  const nonce = oauth.getNonce();
  oauth.getNonce = () => nonce.padEnd(signing.nonceLength ?? 0, "n");
  const signed = oauth.authorize({ method, url, data }, token);
  const entries = Object.entries({ ...data, ...signed });
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** The same as a header. */
export function signedHeader(method: string, url: string, signing: Signing = {}): { authorization: string } {
  const parameters = sign(method, url, signing);
  const pairs = Object.entries(parameters)
    .filter(([name]) => name.startsWith("oauth_"))
    .map(([name, value]) => `${name}="${encodeURIComponent(value)}"`);
  return { authorization: `OAuth ${pairs.join(", ")}` };
}
