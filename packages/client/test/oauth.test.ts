import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { getIdentity, listOrders } from "../src/generated/operations.ts";
import { type ClientOptions, createOAuthFlow, createTransport, MalformedResponseError, oauth } from "../src/index.ts";
import { baseString } from "../src/oauth/oauth.ts";
import { json } from "./fake-fetch.ts";

const keys = { key: "the-key", secret: "the&secret", token: "the-token", tokenSecret: "token/secret" };
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const hmac = (key: string, text: string) => createHmac("sha1", key).update(text).digest("base64");

/** The parameters of an `Authorization` header. */
function parametersOf(header: string | null | undefined): Record<string, string> {
  const parts = (header ?? "").replace(/^OAuth /, "").split(", ");
  return Object.fromEntries(
    parts.map((part) => {
      const [, name = "", value = ""] = /^([^=]+)="(.*)"$/.exec(part) ?? [];
      return [name, decodeURIComponent(value)];
    }),
  );
}

describe("the signature base string", () => {
  it("is that of RFC 5849, 3.4.1.1", () => {
    const parameters: [string, string][] = [
      ["oauth_consumer_key", "9djdj82h48djs9d2"],
      ["oauth_token", "kkk9d7dh3k39sjv7"],
      ["oauth_signature_method", "HMAC-SHA1"],
      ["oauth_timestamp", "137131201"],
      ["oauth_nonce", "7d8f3e4a"],
      ["c2", ""],
      ["a3", "2 q"],
    ];
    const address = "http://EXAMPLE.com:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b";
    expect(baseString("POST", address, parameters)).toBe(
      "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D" +
        "%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1" +
        "%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7",
    );
  });

  it("gives the signature of RFC 5849, 1.2", () => {
    const parameters: [string, string][] = [
      ["oauth_consumer_key", "dpf43f3p2l4k3l03"],
      ["oauth_signature_method", "HMAC-SHA1"],
      ["oauth_timestamp", "137131200"],
      ["oauth_nonce", "wIjqoS"],
      ["oauth_callback", "http://printer.example.com/ready"],
    ];
    const text = baseString("POST", "https://photos.example.net/initiate", parameters);
    expect(hmac("kd94hf93k423kf44&", text)).toBe("74KNZJeDHnMBp0EMJ9ZHt/XKycU=");
  });
});

describe("oauth", () => {
  const sentBy = async (options: Partial<ClientOptions>, ...answers: Response[]) => {
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      return answers.shift() ?? json(200, {});
    };
    const transport = createTransport({ baseUrl: "http://host", userAgent: "test/1.0", fetch, ...options });
    return { transport, sent };
  };

  it("signs a call with HMAC-SHA1, its query included", async () => {
    const { transport, sent } = await sentBy({ auth: oauth(keys) });
    await listOrders(transport, { status: "Payment Pending", created_after: "2026-09-01T00:00:00Z" });
    const [request] = sent;
    const { oauth_signature, ...others } = parametersOf(request?.headers.get("authorization"));
    expect(others).toEqual({
      oauth_consumer_key: "the-key",
      oauth_token: "the-token",
      oauth_signature_method: "HMAC-SHA1",
      oauth_timestamp: expect.stringMatching(/^\d{10}$/),
      oauth_nonce: expect.any(String),
      oauth_version: "1.0",
    });
    const text = baseString("GET", request?.url ?? "", Object.entries(others));
    expect(oauth_signature).toBe(hmac(`${encode(keys.secret)}&${encode(keys.tokenSecret)}`, text));
  });

  it("sends both secrets with PLAINTEXT", async () => {
    const { transport, sent } = await sentBy({ auth: oauth({ ...keys, signatureMethod: "PLAINTEXT" }) });
    await getIdentity(transport);
    expect(parametersOf(sent[0]?.headers.get("authorization"))).toMatchObject({
      oauth_signature_method: "PLAINTEXT",
      oauth_signature: "the%26secret&token%2Fsecret",
    });
  });

  it("signs each attempt again, so that no nonce is sent twice", async () => {
    const failures = Array.from(
      { length: 3 },
      () => new Response("", { status: 503, headers: { "retry-after": "0" } }),
    );
    const { transport, sent } = await sentBy({ auth: oauth(keys), retries: 3 }, ...failures);
    await getIdentity(transport);
    const nonces = sent.map((request) => parametersOf(request.headers.get("authorization")).oauth_nonce);
    expect(nonces).toHaveLength(4);
    expect(new Set(nonces).size).toBe(4);
  });

  it("throws a TypeError that names what is missing, and never contains a value", () => {
    for (const name of ["key", "secret", "token", "tokenSecret"] as const) {
      for (const value of [name === "token" ? "" : undefined, null, "a b", "secret-1\n", 7]) {
        if (name === "tokenSecret" && value === undefined) continue;
        const make = () => oauth({ ...keys, [name]: value });
        expect(make, `${name} ${value}`).toThrow(new RegExp(`^${name} must`));
        expect(make).not.toThrow(/secret-1/);
      }
    }
    expect(() => oauth({ ...keys, signatureMethod: "RSA-SHA1" as never })).toThrow(/^signatureMethod must/);
  });
});

describe("createOAuthFlow", () => {
  const flowAnswering = (answer: (request: Request) => Response, baseUrl = "http://host") => {
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      return answer(request);
    };
    return { flow: createOAuthFlow({ baseUrl, userAgent: "test/1.0", key: "k", secret: "s", fetch }), sent };
  };

  it("gets a request token, says where to send the user, and changes the verifier for keys", async () => {
    const { flow, sent } = flowAnswering(({ url }) =>
      url.includes("request_token")
        ? new Response("oauth_token=r&oauth_token_secret=rs&oauth_callback_confirmed=true")
        : new Response("oauth_token=a&oauth_token_secret=as"),
    );
    const requestToken = await flow.begin("https://shop.example/back?a=1");
    expect(requestToken).toEqual({
      token: "r",
      tokenSecret: "rs",
      authorizeUrl: "http://host/oauth/authorize?oauth_token=r",
    });
    expect(sent[0]?.url).toBe(
      "http://host/oauth/request_token?oauth_callback=https%3A%2F%2Fshop.example%2Fback%3Fa%3D1",
    );
    const granted = await flow.complete(requestToken, "verified");
    expect(granted).toEqual({ key: "k", secret: "s", token: "a", tokenSecret: "as", signatureMethod: "HMAC-SHA1" });
    expect(parametersOf(sent[1]?.headers.get("authorization"))).toMatchObject({ oauth_token: "r" });
    expect(new URL(sent[1]?.url ?? "").searchParams.get("oauth_verifier")).toBe("verified");
  });

  it("knows the page of Discogs", async () => {
    const { flow } = flowAnswering(
      () => new Response("oauth_token=r&oauth_token_secret=rs"),
      "https://api.discogs.com",
    );
    expect(await flow.begin()).toMatchObject({ authorizeUrl: "https://www.discogs.com/oauth/authorize?oauth_token=r" });
  });

  it("rejects with a typed error when there is no token in the response", async () => {
    const { flow } = flowAnswering(() => new Response("<h1>Welcome to the hotel</h1>"));
    await expect(flow.begin()).rejects.toBeInstanceOf(MalformedResponseError);
  });
});
