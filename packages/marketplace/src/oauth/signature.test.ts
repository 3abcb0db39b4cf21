import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import OAuth from "oauth-1.0a";
import { describe, expect, it } from "vitest";
import { isFullSize } from "../../test/support/test-size.ts";
import type { SignedRequest } from "../domain/caller.ts";
import { baseString } from "./base-string.ts";
import { verifySignature } from "./signature.ts";

const RANDOM_REQUESTS = isFullSize() ? 2000 : 300;

/** A request whose OAuth parameters came in the header. */
function requestOf(method: string, url: string, header: Record<string, string>, form: [string, string][] = []) {
  const authorization = Object.entries(header);
  return { method, url, form, authorization, oauth: new Map(authorization) } satisfies SignedRequest;
}

describe("RFC 5849", () => {
  const consumer = { oauth_consumer_key: "dpf43f3p2l4k3l03", oauth_signature_method: "HMAC-SHA1" };
  const consumerSecret = "kd94hf93k423kf44";

  it.each([
    [
      "1.2, temporary credentials",
      requestOf("POST", "https://photos.example.net/initiate", {
        ...consumer,
        oauth_timestamp: "137131200",
        oauth_nonce: "wIjqoS",
        oauth_callback: "http://printer.example.com/ready",
        oauth_signature: "74KNZJeDHnMBp0EMJ9ZHt/XKycU=",
      }),
      "",
    ],
    [
      "1.2, token credentials",
      requestOf("POST", "https://photos.example.net/token", {
        ...consumer,
        oauth_token: "hh5s93j4hdidpola",
        oauth_timestamp: "137131201",
        oauth_nonce: "walatlh",
        oauth_verifier: "hfdp7dh39dks9884",
        oauth_signature: "gKgrFCywp7rO0OXSjdot/IHF7IU=",
      }),
      "hdhd0244k9j7ao03",
    ],
    [
      "1.2, a resource",
      requestOf("GET", "http://photos.example.net/photos?file=vacation.jpg&size=original", {
        ...consumer,
        oauth_token: "nnch734d00sl2jdk",
        oauth_timestamp: "137131202",
        oauth_nonce: "chapoH",
        oauth_signature: "MdpQcU8iPSUjWoN/UDMsK2sui9I=",
      }),
      "pfkkdhi9sl3r4s00",
    ],
  ])("%s", (_section, request, tokenSecret) => {
    expect(verifySignature(request, { consumerSecret, tokenSecret })).toBe(true);
    expect(verifySignature(request, { consumerSecret, tokenSecret: `${tokenSecret}x` })).toBe(false);
  });

  it("3.4.1.1, the base string", () => {
    const header = {
      oauth_consumer_key: "9djdj82h48djs9d2",
      oauth_token: "kkk9d7dh3k39sjv7",
      oauth_signature_method: "HMAC-SHA1",
      oauth_timestamp: "137131201",
      oauth_nonce: "7d8f3e4a",
      oauth_signature: "bYT5CMsGcbgUdFHObYMEfcx6bsw=",
    };
    const form = [...new URLSearchParams("c2&a3=2+q")];
    const request = requestOf("post", "http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b", header, form);
    expect(baseString(request)).toBe(
      "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7",
    );
  });
});

describe("the conformance kit of the client libraries", () => {
  const file = new URL("../../../../tools/contract/fixtures/oauth.json", import.meta.url);
  const { rfc5849, random } = JSON.parse(readFileSync(file, "utf8"));

  it("has signatures that are right, none of which is right for another secret", () => {
    expect(random).toHaveLength(500);
    for (const { name, method, url, form, parameters, consumer_secret, token_secret, signature } of [
      ...rfc5849,
      ...random,
    ]) {
      const request = requestOf(method, url, { ...parameters, oauth_signature: signature }, form);
      const secrets = { consumerSecret: consumer_secret, tokenSecret: token_secret };
      expect(verifySignature(request, secrets), name).toBe(true);
      expect(verifySignature(request, { ...secrets, consumerSecret: `${consumer_secret}x` }), name).toBe(false);
    }
  });
});

describe("oauth-1.0a, the library of many clients", () => {
  const word = fc.oneof(
    fc.constantFrom("", " ", "+", "a b", "a+b", "%", "%20", "&=", "é", "日本", "🎵", "!*'()", "~-._", "a"),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const name = word.filter((text) => text !== "" && !text.startsWith("oauth_") && !(text in {}));
  /** The library does not decode the names of a query (2.2.6), so these are ones that nothing is to be decoded of. */
  const plainName = fc.stringMatching(/^[A-Za-z][\w.~-]{0,2}$/);
  const call = fc.record({
    method: fc.constantFrom("GET", "POST", "DELETE"),
    origin: fc.constantFrom("http://h.example", "https://h.example", "http://h.example:8080", "https://h.example:80"),
    /** The port that the scheme has anyway: the library signs it where it is written, and most HTTP clients do not send it. */
    isPortSigned: fc.boolean(),
    isPortSent: fc.boolean(),
    path: fc
      .array(word.filter((text) => !/^\.{1,2}$/.test(text)))
      .map((parts) => `/${parts.map(encodeURIComponent).join("/")}`),
    query: fc.array(fc.tuple(fc.oneof(fc.constant("a"), plainName), word), { maxLength: 6 }),
    form: fc.uniqueArray(fc.tuple(name, word), { maxLength: 4, selector: ([key]) => key }),
    consumerSecret: word,
    tokenSecret: word,
  });

  it("agrees on 2,000 random requests", () => {
    let count = 0;
    fc.assert(
      fc.property(
        call,
        ({
          method,
          origin,
          isPortSigned,
          isPortSent,
          path,
          query: pairsOfQuery,
          form,
          consumerSecret,
          tokenSecret,
        }) => {
          // The library forgets an empty value whose name comes again.
          const query = pairsOfQuery.filter(
            ([key, value]) => value !== "" || pairsOfQuery.filter(([one]) => one === key).length === 1,
          );
          const pairs = query.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
          const rest = `${path}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
          const usual = /:\d+$/.test(origin) ? "" : origin.startsWith("https:") ? ":443" : ":80";
          const [signedPort, sentPort] = [isPortSigned, isPortSent].map((isWritten) => (isWritten ? usual : ""));
          const library = new OAuth({
            consumer: { key: "consumer", secret: consumerSecret },
            signature_method: "HMAC-SHA1",
            hash_function: (text, key) => createHmac("sha1", key).update(text).digest("base64"),
          });
          // The library lets a name of the body replace the same name of the query, which no server can know.
          const queried = new Set(query.map(([key]) => key));
          const body = form.filter(([key]) => !queried.has(key));
          const signing = { method, url: `${origin}${signedPort}${rest}`, data: Object.fromEntries(body) };
          const signed = Object.entries(library.authorize(signing, { key: "token", secret: tokenSecret }));
          const oauth = signed.filter(([key]) => key.startsWith("oauth_")).map(([key, value]) => [key, String(value)]);
          const request = requestOf(method, `${origin}${sentPort}${rest}`, Object.fromEntries(oauth), body);
          count += 1;
          expect(verifySignature(request, { consumerSecret, tokenSecret })).toBe(true);
          expect(verifySignature({ ...request, method: "PUT" }, { consumerSecret, tokenSecret })).toBe(false);
        },
      ),
      { numRuns: RANDOM_REQUESTS },
    );
    expect(count).toBe(RANDOM_REQUESTS);
    process.stdout.write(`oauth: the examples of RFC 5849 and ${count} random requests agree\n`);
  });
});

describe("PLAINTEXT", () => {
  const secrets = { consumerSecret: "c+s/1", tokenSecret: "t s" };
  const signedWith = (signature: string) =>
    requestOf("GET", "http://h.example/", { oauth_signature_method: "PLAINTEXT", oauth_signature: signature });

  it.each(["c+s/1&t s", "c%2Bs%2F1&t%20s", "c%252Bs%252F1%26t%2520s"])("takes %s", (signature) => {
    expect(verifySignature(signedWith(signature), secrets)).toBe(true);
  });

  it.each(["", "&", "c+s/1&", "&t s", "c+s/1&t sx", "C+S/1&T S"])("refuses %j", (signature) => {
    expect(verifySignature(signedWith(signature), secrets)).toBe(false);
  });
});
