import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { oauth } from "../../src/index.ts";
import { baseString } from "../../src/oauth/oauth.ts";
import { readFixture } from "./fixtures.ts";

interface OAuthCase {
  name: string;
  method: string;
  url: string;
  form?: [string, string][];
  parameters: Record<string, string>;
  consumer_secret: string;
  token_secret: string;
  base_string?: string;
  signature: string;
}

const { rfc5849, random } = readFixture<{ rfc5849: OAuthCase[]; random: OAuthCase[] }>("oauth.json");

/** The parameters of the header with which the client signs a request of the case, with a time and a nonce of its own. */
async function signedByClient(one: OAuthCase, signatureMethod: "HMAC-SHA1" | "PLAINTEXT") {
  const { oauth_consumer_key: key = "", oauth_token: token } = one.parameters;
  const keys = { key, secret: one.consumer_secret, signatureMethod };
  const auth = oauth(token === undefined ? keys : { ...keys, token, tokenSecret: one.token_secret });
  const header = await auth.authorize(one);
  const pairs = [...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
    name,
    decodeURIComponent(value),
  ]);
  const { oauth_signature: signature = "", ...parameters }: Record<string, string> = Object.fromEntries(pairs);
  return { signature, parameters };
}

const hmac = (key: string, text: string) => createHmac("sha1", key).update(text).digest("base64");

describe("oauth.json: requests are signed", () => {
  it.each([...rfc5849, ...random])("$name", async (one) => {
    const { signature: key } = await signedByClient(one, "PLAINTEXT");
    if (one.base_string === undefined) return expect(key).toBe(one.signature);
    const pairs = [...(one.form ?? []), ...Object.entries(one.parameters)];
    expect(baseString(one.method, one.url, pairs)).toBe(one.base_string);
    expect(hmac(key, one.base_string)).toBe(one.signature);
    const own = await signedByClient(one, "HMAC-SHA1");
    const text = baseString(one.method, one.url, Object.entries(own.parameters));
    return expect(own.signature).toBe(hmac(key, text));
  });
});
