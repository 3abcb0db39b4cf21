import { createHmac } from "node:crypto";
import OAuth from "oauth-1.0a";

export const signatureMethods = ["HMAC-SHA1", "PLAINTEXT"] as const;
export type SignatureMethod = (typeof signatureMethods)[number];

/** A consumer key or a token, and the secret that belongs to it. */
export type KeyAndSecret = { key: string; secret: string };

/** What of a request is signed. */
export type Signable = {
  method: string;
  /** Absolute, with its query. */
  url: string;
  /** Further parameters of OAuth, as a callback. */
  data?: Record<string, string>;
};

/** Signs a request and returns every OAuth parameter that has to be sent with it. */
export type Sign = (request: Signable, token?: KeyAndSecret) => [string, string][];

/** Signs as a client does, with `oauth-1.0a`: nothing of it is ours. */
export function createSigner(method: SignatureMethod, consumer: KeyAndSecret): Sign {
  const library = new OAuth({
    consumer,
    signature_method: method,
    hash_function: (text, key) =>
      method === "PLAINTEXT" ? key : createHmac("sha1", key).update(text).digest("base64"),
  });
  return ({ method, url, data = {} }, token) => {
    // The library writes into what it is given.
    const signed = library.authorize({ method, url, data: { ...data } }, token);
    return Object.entries({ ...data, ...signed })
      .filter(([name]) => name.startsWith("oauth_"))
      .map(([name, value]) => [name, String(value)]);
  };
}
