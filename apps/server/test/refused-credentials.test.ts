import { Writable } from "node:stream";
import type { Marketplace } from "@runout/marketplace";
import { openTestMarketplace } from "@runout/marketplace/fixtures/test-marketplace";
import { operationTable } from "@runout/spec";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createLogger } from "../src/logger.ts";
import type { TestApp } from "./app.ts";
import { buildApp } from "./app.ts";
import { requestedObjects } from "./authorization/objects.ts";
import { sellersListing } from "./server.ts";
import { type Signing, sellersToken, signedHeader } from "./sign.ts";

const BASE = "http://127.0.0.1:8080";
const HOST = "127.0.0.1:8080";
const refusal = { message: "You must authenticate to access this resource." };

interface LogLine {
  level: number;
  msg: string;
  reason?: string;
  status?: number;
}

let marketplace: Marketplace;
let app: TestApp;
let lines: LogLine[] = [];
beforeAll(async () => {
  marketplace = await openTestMarketplace();
  const log = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const config = { sandbox: true, rateLimit: false, publicUrl: undefined, tls: undefined };
  app = buildApp({ marketplace, config, logger: createLogger("info", log) });
});
afterAll(async () => {
  await app.close();
  await marketplace.close();
});
beforeEach(() => {
  lines = [];
});

/** The reasons in the log, at the level info (30). */
const reasons = () => lines.flatMap(({ level, reason }) => (reason === undefined ? [] : [`${level} ${reason}`]));

async function get(url: string, headers: Record<string, string> = {}) {
  return app.inject({ url, headers: { host: HOST, ...headers } });
}

const signed = (path: string, signing: Signing = {}) =>
  signedHeader("GET", `${BASE}${path}`, { token: sellersToken, ...signing });

describe("a 401 is the same whatever is wrong, and the log has the reason", () => {
  const path = "/oauth/identity";

  it.each([
    ["no credentials were sent", {}],
    ["what was sent in the place of credentials is none", { authorization: "Bearer x" }],
    ["keySecretHeader is not enough here", { authorization: "Discogs key=demo-key, secret=demo-secret" }],
    ["no personal token like this was given out, or it was revoked", { authorization: "Discogs token=wrong" }],
  ])("%s", async (reason, headers) => {
    const response = await get(path, headers);
    expect([response.statusCode, response.json()]).toEqual([401, refusal]);
    expect(reasons()).toEqual([`30 ${reason}`]);
  });

  it.each([
    ["no application has this consumer key, or it was revoked", "Discogs key=unknown-key, secret=demo-secret"],
    ["the consumer secret is wrong", "Discogs key=demo-key, secret=wrong"],
  ])("%s", async (reason, authorization) => {
    const response = await get("/releases/1", { authorization });
    expect([response.statusCode, response.json()]).toEqual([401, refusal]);
    expect(reasons()).toEqual([`30 ${reason}`]);
  });

  it.each([
    [/^30 Invalid signature\.$/, { token: { ...sellersToken, secret: "wrong" } }],
    [
      /^30 no access token like this was given to the application, or it was revoked$/,
      { token: { key: "unknown", secret: "x" } },
    ],
    [
      /^30 no access token like this was given to the application, or it was revoked$/,
      { consumer: { key: "anonymous", secret: "x" } },
    ],
    [/^30 the timestamp is 9\d\d seconds ahead of the server's time$/, { ahead: 950 }],
    [/^30 the timestamp is 9\d\d seconds behind the server's time$/, { ahead: -950 }],
    [/^30 the nonce has 257 characters; at most 256 are taken anywhere$/, { nonceLength: 257 }],
  ] satisfies [RegExp, Signing][])("%s", async (reason, signing) => {
    const response = await get(path, signed(path, signing));
    expect([response.statusCode, response.json()]).toEqual([401, refusal]);
    expect(reasons()).toEqual([expect.stringMatching(reason)]);
  });

  it("a nonce that was used before, and a parameter that is missing", async () => {
    const headers = signed(path);
    expect((await get(path, headers)).statusCode).toBe(200);
    expect((await get(path, headers)).statusCode).toBe(401);
    const { authorization } = signed(path);
    expect((await get(path, { authorization: authorization.replace(/oauth_nonce="[^"]*", /, "") })).statusCode).toBe(
      401,
    );
    expect(reasons()).toEqual(["30 Invalid nonce: it was used before.", "30 Parameter not found: oauth_nonce"]);
  });

  it("another user's draft", async () => {
    expect((await get(`/marketplace/listings/${sellersListing(3)}`)).statusCode).toBe(401);
    expect(reasons()).toEqual(["30 only its seller may see the listing"]);
  });

  it("and the token endpoints, which give the caller the reason too", async () => {
    const url = "/oauth/request_token";
    const response = await get(
      url,
      signedHeader("GET", `${BASE}${url}`, { consumer: { key: "anonymous", secret: "x" } }),
    );
    expect([response.statusCode, response.body]).toEqual([401, "Invalid consumer."]);
    expect(reasons()).toEqual(["30 Invalid consumer."]);
  });
});

describe.each([
  [
    "a timestamp in milliseconds",
    { inMilliseconds: true },
    /the timestamp is in milliseconds, and seconds are expected/,
  ],
  ["a nonce of 128 characters", { nonceLength: 128 }, /the nonce has 128 characters, and at most 64 are expected/],
] satisfies [string, Signing, RegExp][])("%s", (_what, signing, reason) => {
  it("is answered with the identity", async () => {
    const response = await get("/oauth/identity", signed("/oauth/identity", signing));
    expect([response.statusCode, response.json().username]).toEqual([200, "example_seller"]);
    expect(reasons()).toEqual([]);
  });

  const forUsers = Object.entries(operationTable).filter(
    ([operationId, { access }]) => access === "user" && operationId !== "getIdentity",
  );

  it.each(forUsers)("is no user's for %s, and the log says why", async (_operationId, { method, path }) => {
    const [object] = requestedObjects(path);
    const url = path.replaceAll(/\{(\w+)\}/g, (_match, name) => encodeURIComponent(object?.path[name] ?? ""));
    const headers = { host: HOST, ...signedHeader(method, `${BASE}${url}`, { token: sellersToken, ...signing }) };
    const response = await app.inject({ method: method as "GET", url, headers }); // operations have few methods
    expect([response.statusCode, response.json()]).toEqual([401, refusal]);
    expect(reasons()).toEqual([expect.stringMatching(reason)]);
  });

  it("sees of open resources what an application sees", async () => {
    const path = `/marketplace/listings/${sellersListing(1)}`;
    const asApplication = await get(path, { authorization: "Discogs key=demo-key, secret=demo-secret" });
    const response = await get(path, signed(path, signing));
    expect([response.statusCode, response.json()]).toEqual([200, asApplication.json()]);
    expect(reasons()).toEqual([expect.stringMatching(reason)]);
    const draft = `/marketplace/listings/${sellersListing(3)}`;
    expect((await get(draft, signed(draft, signing))).statusCode).toBe(401);
  });
});
