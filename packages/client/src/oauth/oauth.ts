import { checkCredential } from "../layers/check-options.ts";
import type { Auth } from "../layers/credentials.ts";

/** The keys of an application, and those of a user who gave it the permission. */
export interface OAuthKeys {
  /** The application's consumer key. */
  key: string;
  /** The application's consumer secret. */
  secret: string;
  /** The user's access token. @default none: only the first step of giving the permission works without */
  token?: string | undefined;
  tokenSecret?: string | undefined;
  /** `PLAINTEXT` sends the secrets themselves, so it belongs on TLS only; it needs no cryptography. @default "HMAC-SHA1" */
  signatureMethod?: "HMAC-SHA1" | "PLAINTEXT" | undefined;
}

/**
 * Credentials that sign each attempt by OAuth 1.0a (RFC 5849), with a timestamp and a nonce of its own. HMAC-SHA1 is WebCrypto's, which
 * browsers have in pages of HTTPS and of this machine only.
 *
 * @throws TypeError that names the option which is missing or holds what a credential never holds; it never contains the value
 * @example
 * const client = createClient({
 *   baseUrl: "http://127.0.0.1:8080",
 *   userAgent: "my-shop/1.0",
 *   auth: oauth({ key: "demo-key", secret: "demo-secret", token: "access-token", tokenSecret: "access-secret" }),
 * });
 */
export function oauth(keys: OAuthKeys): Extract<Auth, { type: "oauth" }> {
  const { token, tokenSecret = "", signatureMethod = "HMAC-SHA1" } = keys;
  const key = checkCredential(keys.key, "key");
  const signingKey = `${encode(checkCredential(keys.secret, "secret"))}&${
    token === undefined && tokenSecret === "" ? "" : encode(checkCredential(tokenSecret, "tokenSecret"))
  }`;
  const isPlain = signatureMethod === "PLAINTEXT";
  if (!isPlain && signatureMethod !== "HMAC-SHA1") {
    throw new TypeError('signatureMethod must be "HMAC-SHA1" or "PLAINTEXT".');
  }
  if (token !== undefined) checkCredential(token, "token");
  const sign = isPlain ? undefined : signer(signingKey);
  const nonce = nonces();
  return {
    type: "oauth",
    async authorize({ method, url }) {
      const parameters: [string, string][] = [
        ["oauth_consumer_key", key],
        ["oauth_nonce", nonce()],
        ["oauth_signature_method", signatureMethod],
        ["oauth_timestamp", String(Math.floor(Date.now() / 1000))],
        ["oauth_version", "1.0"],
      ];
      if (token !== undefined) parameters.push(["oauth_token", token]);
      const signature = sign ? await sign(baseString(method, url, parameters)) : signingKey;
      const all = [...parameters, ["oauth_signature", signature] as const];
      return `OAuth ${all.map(([name, value]) => `${name}="${encode(value)}"`).join(", ")}`;
    },
  };
}

/** RFC 3986: everything but letters, digits and four signs. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** RFC 5849, 3.4.1: the method, the address without its query, and all parameters in order, each encoded. */
export function baseString(
  method: string,
  address: string,
  parameters: readonly (readonly [string, string])[],
): string {
  const { origin, pathname, searchParams } = new URL(address);
  const pairs = [...searchParams, ...parameters].map(([name, value]) => [encode(name), encode(value)] as const);
  const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
  const sorted = pairs.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  const text = sorted.map((pair) => pair.join("=")).join("&");
  return [method, origin + pathname, text].map(encode).join("&");
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** A signer. The key is imported with the first signature, so that credentials can be made where there is no WebCrypto. */
function signer(key: string): (text: string) => Promise<string> {
  const importKey = () => crypto.subtle.importKey("raw", bytes(key), { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  let imported: ReturnType<typeof importKey> | undefined;
  return async (text) => {
    imported ??= importKey();
    const signature = await crypto.subtle.sign("HMAC", await imported, bytes(text));
    return btoa(String.fromCharCode(...new Uint8Array(signature)));
  };
}

/** Numbers its values, after a random beginning: no two clients give the same one. */
function nonces(): () => string {
  let beginning: string | undefined;
  let count = 0;
  return () => {
    beginning ??= crypto.getRandomValues(new Uint32Array(4)).join("-");
    count += 1;
    return `${beginning}-${count}`;
  };
}
