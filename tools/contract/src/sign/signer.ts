import { createHmac } from "node:crypto";
import OAuth from "oauth-1.0a";

export const SIGNATURE_METHODS = ["HMAC-SHA1", "PLAINTEXT"] as const;
export type SignatureMethod = (typeof SIGNATURE_METHODS)[number];

/** A consumer key or a token, and the secret that belongs to it. */
export interface KeyAndSecret {
  key: string;
  secret: string;
}

/** The parts of a request that are signed. */
export interface Signable {
  method: string;
  /** Absolute, with its query. */
  url: string;
  /** Further parameters of OAuth, as a callback. */
  data?: Record<string, string>;
}

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

/** Where the OAuth parameters of a request are sent (RFC 5849, 3.5). */
export type ParameterLocation = "header" | "query" | "form";

/** A call as it is made, before it is signed. */
export interface Call {
  method: string;
  /** Absolute, with its query. */
  url: string;
  /** Sent as JSON. @default no body */
  body?: unknown;
}

/** Makes the request of a call and its OAuth parameters. A form takes the location of the call's own body. */
export function addParameters(
  location: ParameterLocation,
  call: Call,
  parameters: readonly [string, string][],
): Request {
  const { method, url, body } = call;
  const encoded = parameters.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  if (location === "form") return new Request(url, { method, body: new URLSearchParams([...parameters]) });
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  if (location === "query") return new Request(`${url}${url.includes("?") ? "&" : "?"}${encoded}`, { method, ...json });
  const request = new Request(url, { method, ...json });
  const quoted = parameters.map(([name, value]) => `${name}="${encodeURIComponent(value)}"`);
  request.headers.set("authorization", `OAuth ${quoted.join(", ")}`);
  return request;
}
