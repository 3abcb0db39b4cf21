import { createHmac } from "node:crypto";
import { type Marketplace, openMarketplace } from "@runout/marketplace";
import { placeOrder } from "@runout/marketplace/services";
import OAuth from "oauth-1.0a";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMarketplaceService, type Fault, type Service } from "../src/index.ts";

const BASE = "http://shop.test";
const seller = { authorization: "Discogs token=seller-token" };
const buyer = { authorization: "Discogs token=buyer-token" };
let marketplace: Marketplace;
let service: Service;
/** By operationId, what the next call of an operation shows. */
const faults = new Map<string, Fault>();

beforeAll(async () => {
  marketplace = await openMarketplace({ seed: "demo", demoCredentials: true });
  service = createMarketplaceService({ marketplace, fault: nextFault, validateResponses: true });
});
afterAll(() => marketplace.close());

function nextFault(operationId: string): Fault | undefined {
  const fault = faults.get(operationId);
  faults.delete(operationId);
  return fault;
}

let addresses = 0;
/** Sends a request, from a new address so that the rate limit is no matter. */
function send(path: string, init: RequestInit = {}, clientAddress = `10.1.${++addresses >> 8}.${addresses & 255}`) {
  return service.fetch(new Request(`${BASE}${path}`, init), { clientAddress });
}

describe("fetch, over a marketplace in memory", () => {
  it("reads and changes as the API does: a listing is created, shown, edited, ordered and deleted", async () => {
    const body = JSON.stringify({ release_id: 1, condition: "Mint (M)", price: 12 });
    const created = await send("/marketplace/listings", { method: "POST", headers: seller, body });
    const { listing_id: id } = Object(await created.json());
    expect(created.status).toBe(201);
    const path = `/marketplace/listings/${id}`;
    expect(await (await send(path)).json()).toMatchObject({ id, resource_url: `${BASE}${path}`, status: "For Sale" });
    const edit = JSON.stringify({ price: 15 });
    expect((await send(path, { method: "POST", headers: seller, body: edit })).status).toBe(204);
    await marketplace.database.transaction((transaction) =>
      placeOrder(transaction, { buyer: "example_buyer", listingIds: [id] }, marketplace.clock.now),
    );
    expect(await (await send(path, { headers: seller })).json()).toMatchObject({
      status: "Sold",
      price: { value: 15 },
    });
    expect((await send(path, { method: "DELETE", headers: buyer })).status).toBe(403);
    const deleted = await send(path, { method: "DELETE", headers: seller });
    expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
    expect(deleted.headers.get("content-length")).toBeNull();
  });

  it.each([
    ["GET", "/nothing", {}, 404, "The requested resource was not found."],
    ["GET", "/marketplace/listings/%zz", {}, 404, "The requested resource was not found."],
    [
      "PUT",
      "/marketplace/orders/1-1",
      {},
      405,
      "The method PUT is not allowed here; allowed: GET, HEAD, POST, OPTIONS.",
    ],
    ["GET", "/oauth/identity", {}, 401, "You must authenticate to access this resource."],
    ["GET", "/users/example_seller/inventory?page=0", {}, 422, /^Invalid page: expected int/],
    ["POST", "/marketplace/listings", { headers: seller, body: "{" }, 400, /^The request body is not valid JSON/],
    ["POST", "/marketplace/listings", { headers: seller, body: "{}" }, 422, "release_id is required."],
  ])("%s %s is refused in the API's shape", async (method, path, init: RequestInit, status, message) => {
    const response = await send(path, { method, ...init });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const body = Object(await response.json());
    expect(body.message).toEqual(message instanceof RegExp ? expect.stringMatching(message) : message);
    expect(response.headers.get("allow")).toBe(status === 405 ? "GET, HEAD, POST, OPTIONS" : null);
  });

  it("links pages, tags them, and answers 304 and HEAD without a body", async () => {
    const path = "/users/example_seller/inventory?per_page=1";
    const page = await send(path);
    const text = await page.text();
    expect(page.headers.get("link")).toContain(`<${BASE}${path}&page=2>; rel="next"`);
    expect(page.headers.get("content-length")).toBe(String(new TextEncoder().encode(text).length));
    const etag = page.headers.get("etag") ?? "";
    const known = await send(path, { headers: { "if-none-match": etag } });
    expect([known.status, await known.text(), known.headers.get("etag")]).toEqual([304, "", etag]);
    const head = await send(path, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(page.headers.get("content-length"));
    expect(head.headers.get("etag")).toBe(etag);
  });

  it("says who may keep an answer, and lets pages of any origin ask", async () => {
    expect((await send("/oauth/identity", { headers: seller })).headers.get("cache-control")).toMatch(/^private/);
    expect((await send("/releases/1")).headers.get("cache-control")).toMatch(/^public/);
    const preflight = await send("/marketplace/listings", {
      method: "OPTIONS",
      headers: { origin: "http://page.test", "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toBe("POST, OPTIONS");
  });

  it("believes OAuth signatures in header, query and form, and no other", async () => {
    const oauth = new OAuth({
      consumer: { key: "demo-key", secret: "demo-secret" },
      signature_method: "HMAC-SHA1",
      hash_function: (text, key) => createHmac("sha1", key).update(text).digest("base64"),
    });
    const token = { key: "seller-access-token", secret: "seller-access-secret" };
    const url = `${BASE}/oauth/identity`;
    const signed = oauth.authorize({ method: "GET", url }, token);
    const { Authorization: authorization } = oauth.toHeader(signed);
    expect((await send("/oauth/identity", { headers: { authorization } })).status).toBe(200);
    expect((await send("/releases/1", { headers: { authorization } })).status).toBe(401);
    const inQuery = new URLSearchParams(Object.entries(oauth.authorize({ method: "GET", url }, token)).map(pair));
    expect((await send(`/oauth/identity?${inQuery}`)).status).toBe(200);
    const data = { oauth_callback: "oob" };
    const form = oauth.authorize({ method: "POST", url: `${BASE}/oauth/request_token`, data });
    const body = new URLSearchParams(Object.entries({ ...data, ...form }).map(pair));
    const answer = await send("/oauth/request_token", { method: "POST", body });
    expect(answer.status).toBe(200);
    expect(new URLSearchParams(await answer.text()).get("oauth_token")).toBeTruthy();
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("limits calls by address, and reports the budget", async () => {
    const from = (headers: Record<string, string> = {}) => send("/releases/1", { headers }, "192.0.2.9");
    for (let call = 1; call <= 25; call += 1) {
      expect((await from()).headers.get("x-discogs-ratelimit-remaining")).toBe(String(25 - call));
    }
    expect((await from()).status).toBe(429);
    expect((await from(seller)).headers.get("x-discogs-ratelimit-used")).toBe("26");
    expect((await send("/releases/1")).status).toBe(200);
  });

  it("shows faults: a status with its documented headers, a delay, and a cut connection", async () => {
    faults.set("getRelease", { status: 503 });
    const away = await send("/releases/1");
    expect([away.status, away.headers.get("retry-after") !== null]).toEqual([503, true]);
    expect((await send("/releases/1")).status).toBe(200);
    faults.set("createListing", { cut: true });
    const body = JSON.stringify({ release_id: 1, condition: "Mint (M)", price: 12, external_id: "cut" });
    await expect(send("/marketplace/listings", { method: "POST", headers: seller, body })).rejects.toThrow(TypeError);
    const inventory = await send("/users/example_seller/inventory?sort=listed&sort_order=desc", { headers: seller });
    expect(Object(await inventory.json()).listings[0]).toMatchObject({ external_id: "cut" });
  });
});

describe("handle", () => {
  const call = { method: "GET", target: "/releases/1", headers: { host: "h" }, clientAddress: "10.9.9.9" };

  it("tells log and metrics what they need, so that nothing is read again", async () => {
    const answer = await service.handle({ ...call, headers: { host: "h", ...seller } });
    expect(answer).toMatchObject({ status: 200, operationId: "getRelease", isCut: false, log: [] });
    expect(answer.caller).toMatchObject({ level: "user", user: { username: "example_seller" } });
    expect(answer.code).toMatch(/^[\da-f]{12}$/);
    const refused = await service.handle({ ...call, target: "/oauth/identity?token=wrong" });
    expect(refused.log).toEqual([
      {
        level: "info",
        message: "the credentials were refused",
        details: { status: 401, reason: "no personal token like this was given out, or it was revoked" },
      },
    ]);
  });

  it("does not read the body of a call that is refused before", async () => {
    const body = () => Promise.reject(new Error("The body was read."));
    const post = { ...call, method: "POST", body };
    for (const target of ["/nothing", "/marketplace/listings"]) {
      expect((await service.handle({ ...post, target })).status).toBe(target === "/nothing" ? 404 : 401);
    }
    expect((await service.handle({ ...post, target: "/releases/1" })).status).toBe(405);
    const authorized = { ...post, target: "/marketplace/listings", headers: { host: "h", ...seller } };
    const failed = await service.handle(authorized);
    expect([failed.status, failed.log[0]?.message]).toEqual([500, "a request failed"]);
  });

  it("demands one Host", async () => {
    expect((await service.handle({ ...call, hasSeveralHosts: true })).status).toBe(400);
    expect((await service.handle({ ...call, headers: {} })).status).toBe(400);
    expect((await service.handle({ ...call, headers: {}, addressedHost: "127.0.0.1:1" })).status).toBe(200);
  });
});

const pair = ([name, value]: [string, unknown]): [string, string] => [name, String(value)];
