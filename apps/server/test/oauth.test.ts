import { describe, expect, it } from "vitest";
import { exampleOf, expectDocumented } from "./documented.ts";
import { useServer } from "./server.ts";
import { type Signing, sellersToken, sign, signedHeader } from "./sign.ts";

const server = useServer();
const BASE = "http://127.0.0.1:8080";
const HOST = "127.0.0.1:8080";
let calls = 0;

type Method = "GET" | "POST";
/** Where a client puts the parameters. */
type ParameterLocation = "header" | "query" | "form";

const operationIds = {
  "/oauth/request_token": { GET: "getRequestToken", POST: "createRequestToken" },
  "/oauth/access_token": { GET: "getAccessToken", POST: "createAccessToken" },
} as const;

async function send(method: Method, path: keyof typeof operationIds, location: ParameterLocation, signing: Signing) {
  calls += 1;
  const remoteAddress = `10.9.${calls >> 8}.${calls & 255}`;
  const parameters = sign(method, `${BASE}${path}`, signing);
  const pairs = new URLSearchParams(parameters).toString();
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const request = {
    header: { url: path, headers: { host: HOST, ...headerOf(parameters) } },
    query: { url: `${path}?${pairs}`, headers: { host: HOST } },
    form: { url: path, headers: { host: HOST, ...form }, payload: pairs },
  }[location];
  const response = await server.app.inject({ method, remoteAddress, ...request });
  expectDocumented(operationIds[path][method], response);
  return response;
}

const headerOf = (parameters: object) => ({
  authorization: `OAuth ${Object.entries(parameters)
    .map(([name, value]) => `${name}="${encodeURIComponent(String(value))}"`)
    .join(", ")}`,
});

/** Gets a request token and lets the seller allow it. */
async function allowed(location: ParameterLocation = "header", method: Method = "GET", signing: Signing = {}) {
  const response = await send(method, "/oauth/request_token", location, {
    ...signing,
    data: { oauth_callback: "oob" },
  });
  expect(response.statusCode).toBe(200);
  const answer = new URLSearchParams(response.body);
  const token = { key: answer.get("oauth_token") ?? "", secret: answer.get("oauth_token_secret") ?? "" };
  const user = await server.marketplace.permissions.userNamed("example_seller");
  const decision = user && (await server.marketplace.permissions.allow(token.key, user));
  if (decision?.redirect !== undefined || !decision?.verifier) throw new Error("the seller was not asked");
  return { token, verifier: decision.verifier };
}

const flows = (["header", "query", "form"] as const).flatMap((location) =>
  (["GET", "POST"] as const)
    .filter((method) => location !== "form" || method === "POST")
    .flatMap((method) =>
      (["HMAC-SHA1", "PLAINTEXT"] as const).map((signature) => [location, method, signature] as const),
    ),
);

describe("the three steps", () => {
  it.each(flows)("with the parameters in the %s, by %s, signed with %s", async (location, method, signature) => {
    const { token, verifier } = await allowed(location, method, { method: signature });
    const trade = { method: signature, token, data: { oauth_verifier: verifier } };
    const response = await send(method, "/oauth/access_token", location, trade);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      "content-type": "application/x-www-form-urlencoded",
      "cache-control": "no-store",
    });
    const answer = new URLSearchParams(response.body);
    const access = { key: answer.get("oauth_token") ?? "", secret: answer.get("oauth_token_secret") ?? "" };
    const headers = signedHeader("GET", `${BASE}/oauth/identity`, { method: signature, token: access });
    const identity = await server.call("getIdentity", { headers });
    expect(identity.body).toEqual(exampleOf("getIdentity", 200, "oauth"));
  });

  it("with the callback and the verifier in the query and the rest in the header", async () => {
    const asked = `${BASE}/oauth/request_token?oauth_callback=${encodeURIComponent("https://shop.example/done?a=b c")}`;
    const first = await server.app.inject({ url: asked, headers: { host: HOST, ...signedHeader("GET", asked) } });
    const answer = new URLSearchParams(first.body);
    const token = { key: answer.get("oauth_token") ?? "", secret: answer.get("oauth_token_secret") ?? "" };
    const user = await server.marketplace.permissions.userNamed("example_seller");
    const decision = user && (await server.marketplace.permissions.allow(token.key, user));
    const verifier = new URL(decision?.redirect ?? "").searchParams.get("oauth_verifier");
    const traded = `${BASE}/oauth/access_token?oauth_verifier=${verifier}`;
    const headers = { host: HOST, ...signedHeader("POST", traded, { token }) };
    const second = await server.app.inject({ method: "POST", url: traded, headers });
    expect(second.statusCode).toBe(200);
  });

  it.each(["&", "%26"])(
    "with a PLAINTEXT signature whose secrets are joined by %s, and a long nonce in milliseconds",
    async (and) => {
      const { token, verifier } = await allowed();
      const fields = [
        'oauth_consumer_key="demo-key"',
        `oauth_token="${token.key}"`,
        `oauth_token_secret="${token.secret}"`,
        `oauth_verifier="${verifier}"`,
        'oauth_signature_method="PLAINTEXT"',
        `oauth_signature="demo-secret${and}${token.secret}"`,
        `oauth_timestamp="${Date.now()}"`,
        `oauth_nonce="${"n".repeat(128)}"`,
      ];
      const headers = { host: HOST, authorization: `OAuth ${fields.join(",")}` };
      const response = await server.app.inject({ method: "POST", url: "/oauth/access_token", headers });
      expect(response.statusCode).toBe(200);
    },
  );
});

describe("refusals of the token endpoints", () => {
  it.each([
    ["Invalid consumer.", { consumer: { key: "anonymous", secret: "x" } }],
    ["Invalid signature.", { consumer: { key: "demo-key", secret: "x" } }],
    ["Invalid timestamp: expected seconds since 1970, within five minutes of the server's time.", { ahead: -900 }],
  ] satisfies [string, Signing][])("401 %s", async (message, signing) => {
    for (const path of ["/oauth/request_token", "/oauth/access_token"] as const) {
      const { token, verifier } = await allowed();
      const trade = { ...signing, token, data: { oauth_verifier: verifier } };
      const response = await send("POST", path, "header", path.endsWith("request_token") ? signing : trade);
      expect([response.statusCode, response.headers["content-type"], response.body]).toEqual([
        401,
        "text/plain",
        message,
      ]);
    }
  });

  it("401 for a request without OAuth, and for a signature that is sent again", async () => {
    const none = await server.app.inject({ url: "/oauth/request_token", headers: { host: HOST } });
    expect([none.statusCode, none.body]).toEqual([401, "Parameter not found: oauth_consumer_key"]);
    const headers = { host: HOST, ...signedHeader("GET", `${BASE}/oauth/request_token`) };
    const twice = [];
    for (const _time of [1, 2]) twice.push(await server.app.inject({ url: "/oauth/request_token", headers }));
    expect(twice.map(({ statusCode }) => statusCode)).toEqual([200, 401]);
  });

  it("400 for a token that is expired, used, of another application or not allowed", async () => {
    const { token, verifier } = await allowed();
    const trade = { token, data: { oauth_verifier: verifier } };
    expect((await send("POST", "/oauth/access_token", "header", trade)).statusCode).toBe(200);
    expect((await send("POST", "/oauth/access_token", "header", trade)).statusCode).toBe(400);

    const other = await allowed();
    const { consumerKey, consumerSecret } = await server.marketplace.administration.createApplication("Other", null);
    const stolen = {
      consumer: { key: consumerKey, secret: consumerSecret },
      token: other.token,
      data: { oauth_verifier: other.verifier },
    };
    expect((await send("POST", "/oauth/access_token", "header", stolen)).statusCode).toBe(400);

    await server.setTime(new Date(server.marketplace.clock.now().getTime() + 15 * 60_000).toISOString());
    const late = { token: other.token, data: { oauth_verifier: other.verifier } };
    const response = await send("POST", "/oauth/access_token", "header", late);
    expect([response.statusCode, response.body]).toEqual([400, expect.stringContaining("expired")]);
  });

  it.each(["header", "query", "form"] as const)(
    "400 for what is beyond a limit, in the %s as well",
    async (location) => {
      const long = (name: string, length: number) =>
        [{ [name]: "x".repeat(length) }, `Invalid ${name}: expected`] as const;
      const cases = [
        ["/oauth/request_token", ...long("oauth_callback", 2001)],
        ["/oauth/request_token", { oauth_callback: "a\0" }, "Invalid oauth_callback: expected"],
        ["/oauth/access_token", ...long("oauth_verifier", 201)],
        ["/oauth/access_token", { oauth_verifier: "a\0" }, "Invalid oauth_verifier: expected"],
        ["/oauth/access_token", ...long("oauth_token", 201)],
        ["/oauth/access_token", { oauth_token: "a\0" }, "Invalid oauth_token: expected"],
      ] as const;
      for (const [path, data, message] of cases) {
        const response = await send("POST", path, location, { data });
        expect([response.statusCode, response.headers["content-type"]]).toEqual([400, "text/plain"]);
        expect(response.body).toContain(message);
      }
    },
  );

  it("400 for a null character in any other parameter, and 401 where a resource is asked for", async () => {
    for (const name of ["oauth_consumer_key", "oauth_nonce", "oauth_timestamp", "oauth_signature"]) {
      const headers = { host: HOST, ...headerOf({ ...sign("GET", `${BASE}/oauth/request_token`), [name]: "a\0" }) };
      const response = await server.app.inject({ url: "/oauth/request_token", headers });
      expect([response.statusCode, response.body]).toEqual([400, "The request does not conform to OAuth 1.0a."]);
      const signed = headerOf({ ...sign("GET", `${BASE}/releases/1`), [name]: "a\0" });
      expect((await server.call("getRelease", { path: { release_id: 1 }, headers: signed })).status).toBe(401);
    }
  });

  it.each([
    [400, "malformed"],
    [401, "refused"],
  ] as const)("%i by a fault, with the text that is documented", async (status, example) => {
    for (const id of ["getRequestToken", "createRequestToken", "getAccessToken", "createAccessToken"] as const) {
      await server.call("createFault", { body: { operation_id: id, status, times: 1 } });
      const { body, headers } = await server.call(id, {});
      expect([headers["content-type"], body]).toEqual(["text/plain", exampleOf(id, status, example)]);
    }
  });

  it("429 and 500, as everywhere", async () => {
    for (const id of ["getRequestToken", "createRequestToken", "getAccessToken", "createAccessToken"] as const) {
      await server.call("createFault", { body: { operation_id: id, status: 500, times: 1 } });
      expect((await server.call(id, {})).status).toBe(500);
      const from = `429.${id}`;
      for (let n = 0; n < 25; n += 1) await server.app.inject({ url: "/nothing", remoteAddress: from });
      expect((await server.call(id, { from })).status).toBe(429);
    }
  });
});

describe("a signed call", () => {
  const url = `${BASE}/users/example_seller/inventory?per_page=1&sort=price`;

  it("is covered as a whole: another query is another call", async () => {
    const headers = { host: HOST, ...signedHeader("GET", url, { token: sellersToken }) };
    const other = await server.app.inject({ url: url.replace("per_page=1", "per_page=2"), headers });
    expect(other.statusCode).toBe(401);
    const same = await server.app.inject({ url, headers });
    expect([same.statusCode, same.headers["x-discogs-ratelimit"]]).toEqual([200, "60"]);
  });

  it("may have a plus sign in its query, signed as a plus sign or as the space that it stands for", async () => {
    const address = `${BASE}/releases/1?note=a`;
    for (const signed of [`${address}%2Bb`, `${address}%20b`]) {
      const headers = { host: HOST, ...signedHeader("GET", signed, { token: sellersToken }) };
      expect((await server.app.inject({ url: `${address}+b`, headers })).statusCode).toBe(200);
    }
  });

  it("counts with the token in the query, and signs no JSON body", async () => {
    const address = `${BASE}/marketplace/fee/10.00`;
    const query = new URLSearchParams(sign("GET", address, { token: sellersToken }));
    expect((await server.app.inject({ url: `${address}?${query}`, headers: { host: HOST } })).statusCode).toBe(200);
    const listing = { release_id: 1, condition: "Mint (M)", price: 20, status: "Draft" };
    const headers = signedHeader("POST", `${BASE}/marketplace/listings`, { token: sellersToken });
    expect((await server.call("createListing", { headers, body: listing })).status).toBe(201);
  });

  it("without a token is an application's: enough for public operations, and for nothing else", async () => {
    const open = await server.call("getRelease", {
      path: { release_id: 1 },
      headers: signedHeader("GET", `${BASE}/releases/1`),
    });
    expect([open.status, open.headers["x-discogs-ratelimit"]]).toEqual([200, "60"]);
    const closed = signedHeader("GET", `${BASE}/marketplace/fee/10.00`);
    expect((await server.call("getFee", { path: { price: "10.00" }, headers: closed })).status).toBe(401);
  });

  it.each([
    "http://127.0.0.1/oauth/identity",
    "https://127.0.0.1/oauth/identity",
    "https://127.0.0.1:8080/oauth/identity",
  ])("may be signed for %s, with and without the port", async (address) => {
    const headers = signedHeader("GET", address, { token: sellersToken });
    expect((await server.call("getIdentity", { headers })).status).toBe(200);
    const elsewhere = signedHeader("GET", "http://example.com/oauth/identity", { token: sellersToken });
    expect((await server.call("getIdentity", { headers: elsewhere })).status).toBe(401);
  });
});
