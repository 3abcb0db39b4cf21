import { describe, expect, it } from "vitest";
import type { TestApp } from "../app.ts";
import { asSeller, buildShop } from "./fixture.ts";

function clock() {
  let time = Date.parse("2026-11-23T12:00:00Z");
  return { now: () => new Date(time), advance: (seconds: number) => (time += seconds * 1000) };
}

async function budget(
  app: TestApp,
  request: { url?: string; headers?: object; method?: "GET" | "PUT" | "OPTIONS"; remoteAddress?: string } = {},
) {
  const { headers, statusCode } = await app.inject({ url: "/records/1", ...request, headers: { ...request.headers } });
  const value = (name: string) => Number(headers[`x-discogs-ratelimit${name}`]);
  return { status: statusCode, limit: value(""), used: value("-used"), remaining: value("-remaining") };
}

async function exhaust(app: TestApp, calls: number, headers: object = {}) {
  for (let call = 0; call < calls; call += 1) await budget(app, { headers });
}

describe("the rate limit", () => {
  it("has one counter for each address and two ceilings", async () => {
    const app = buildShop();
    expect(await budget(app, { headers: asSeller })).toEqual({ status: 200, limit: 60, used: 1, remaining: 59 });
    expect(await budget(app)).toEqual({ status: 200, limit: 25, used: 2, remaining: 23 });
    expect(await budget(app, { url: "/records/1?token=seller-token" })).toMatchObject({ limit: 60, used: 3 });
    expect(await budget(app, { remoteAddress: "10.0.0.9" })).toMatchObject({ used: 1 });
  });

  it.each([
    [25, {}],
    [60, asSeller],
  ])("refuses the call after %i in a minute, and not the one after a minute", async (calls, headers) => {
    const { now, advance } = clock();
    const app = buildShop({ now });
    await exhaust(app, calls, headers);
    const response = await app.inject({ url: "/records/1", headers: { ...headers } });
    expect(response.statusCode).toBe(429);
    expect(response.json()).toEqual({ message: "You are making requests too quickly." });
    expect(response.headers).toMatchObject({
      "x-discogs-ratelimit-used": String(calls),
      "x-discogs-ratelimit-remaining": "0",
    });
    expect(response.headers["retry-after"]).toBeUndefined();
    advance(60);
    expect(await budget(app, { headers })).toMatchObject({ status: 200, used: 1 });
  });

  it("moves: each call counts for its own minute", async () => {
    const { now, advance } = clock();
    const app = buildShop({ now });
    await exhaust(app, 10);
    advance(30);
    await exhaust(app, 15);
    expect(await budget(app)).toMatchObject({ status: 429 });
    advance(30);
    expect(await budget(app)).toMatchObject({ status: 200, used: 16 });
  });

  it("lets a caller with credentials go on where one without is refused", async () => {
    const app = buildShop();
    await exhaust(app, 25);
    expect(await budget(app)).toMatchObject({ status: 429 });
    expect(await budget(app, { headers: asSeller })).toMatchObject({ status: 200, limit: 60, used: 26 });
    expect(await budget(app)).toMatchObject({ status: 429, limit: 25, used: 26, remaining: 0 });
  });

  it("comes before authentication", async () => {
    const app = buildShop();
    await exhaust(app, 60, asSeller);
    expect(await budget(app, { headers: { authorization: "Discogs token=wrong" } })).toMatchObject({ status: 429 });
  });

  it("is reported on errors too, and counts them", async () => {
    const app = buildShop();
    expect(await budget(app, { url: "/nothing" })).toMatchObject({ status: 404, used: 1 });
    expect(await budget(app, { method: "PUT" })).toMatchObject({ status: 405, used: 2 });
    expect(await budget(app, { url: "/records/none" })).toMatchObject({ status: 404, used: 3 });
    expect(await budget(app, { url: "/records?page=0" })).toMatchObject({ status: 422, used: 4 });
    expect(await budget(app, { url: "/records/1", headers: { authorization: "Discogs token=x" } })).toMatchObject({
      used: 5,
    });
  });

  it("does not count health checks, pictures, the website or preflight requests", async () => {
    const app = buildShop();
    for (const url of ["/healthz", "/readyz", "/metrics", "/static/avatars/1.jpeg", "/user/x"])
      await budget(app, { url });
    await budget(app, { method: "OPTIONS" });
    expect(await budget(app)).toMatchObject({ used: 1 });
  });

  it("does not count a service that is exempt", async () => {
    const app = buildShop({}, { counted: false });
    await exhaust(app, 30);
    expect(await budget(app)).toMatchObject({ status: 200, used: 0 });
  });

  it("counts nothing when it is lifted, so that no client stops at a remaining 0 that refuses no call", async () => {
    const app = buildShop({ rateLimit: false });
    for (let call = 0; call < 30; call += 1) {
      expect(await budget(app)).toEqual({ status: 200, limit: 25, used: 0, remaining: 25 });
    }
    expect(await budget(app, { headers: asSeller })).toMatchObject({ limit: 60, used: 0, remaining: 60 });
    expect(await budget(app, { url: "/nothing" })).toMatchObject({ status: 404, used: 0, remaining: 25 });
  });

  it("finds the credentials that a form's body holds, and counts such a call once", async () => {
    const app = buildShop();
    const send = (payload: string) =>
      app.inject({
        method: "POST",
        url: "/records",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        payload,
      });
    expect((await send("oauth_consumer_key=demo-key")).headers).toMatchObject({
      "x-discogs-ratelimit": "60",
      "x-discogs-ratelimit-used": "1",
    });
    expect((await send("title=x")).headers).toMatchObject({
      "x-discogs-ratelimit": "25",
      "x-discogs-ratelimit-used": "2",
    });
    await exhaust(app, 23);
    expect((await send("title=x")).statusCode).toBe(429);
    expect((await send("oauth_consumer_key=demo-key")).statusCode).toBe(401);
  });

  it("reads no body of a call that it refuses, and no more forms of unknown callers than it counts", async () => {
    const read: unknown[] = [];
    const app = buildShop({ onBody: (bytes) => read.push(bytes) });
    const send = async (payload: string, headers: object = {}) => {
      const form = { "content-type": "application/x-www-form-urlencoded", ...headers };
      return (await app.inject({ method: "POST", url: "/records", headers: form, payload })).statusCode;
    };
    await exhaust(app, 25);
    expect(await send("a&".repeat(500_000))).toBe(429);
    expect(await send("a=b", { "content-type": "application/json" })).toBe(429);
    expect(read).toEqual([]);
    // Only the body shows whether it is signed, so it is counted and read.
    for (let call = 0; call < 40; call += 1) expect(await send("title=x")).toBe(429);
    expect(read).toHaveLength(35);
    expect(await send("oauth_consumer_key=demo-key")).toBe(429);
    expect(read).toHaveLength(35);
  });

  it("counts all addresses of an IPv6 /64 as one caller, and an IPv4 address in either spelling", async () => {
    const app = buildShop();
    const from = (remoteAddress: string) => budget(app, { remoteAddress });
    expect(await from("2001:db8:1:2::1")).toMatchObject({ used: 1 });
    expect(await from("2001:db8:1:2:ffff:1:2:3")).toMatchObject({ used: 2 });
    expect(await from("2001:db8:1:3::1")).toMatchObject({ used: 1 });
    expect(await from("::ffff:192.0.2.7")).toMatchObject({ used: 1 });
    expect(await from("192.0.2.7")).toMatchObject({ used: 2 });
    expect(await from("::ffff:192.0.2.8")).toMatchObject({ used: 1 });
  });

  it("believes what trusted proxies say about who calls, and no other caller", async () => {
    const from = (remoteAddress: string, forwarded: string) => ({
      remoteAddress,
      headers: { "x-forwarded-for": forwarded },
    });
    const app = buildShop({ trustedProxies: ["10.0.0.0/8"] });
    expect(await budget(app, from("10.0.0.1", "198.51.100.1"))).toMatchObject({ used: 1 });
    expect(await budget(app, from("10.0.0.2", "198.51.100.1"))).toMatchObject({ used: 2 });
    // What a client has written itself stands before what the proxy adds.
    expect(await budget(app, from("10.0.0.2", "203.0.113.9, 198.51.100.1"))).toMatchObject({ used: 3 });
    expect(await budget(app, from("10.0.0.2", "198.51.100.1, 10.0.0.7"))).toMatchObject({ used: 4 });
    expect(await budget(app, from("192.0.2.1", "198.51.100.1"))).toMatchObject({ used: 1 });
    expect(await budget(app, from("192.0.2.1", "198.51.100.2"))).toMatchObject({ used: 2 });
    const trusting = buildShop();
    expect(await budget(trusting, from("10.0.0.1", "198.51.100.1"))).toMatchObject({ used: 1 });
    expect(await budget(trusting, from("10.0.0.1", "198.51.100.2"))).toMatchObject({ used: 2 });
  });

  it("survives a clock that is set back", async () => {
    const { now, advance } = clock();
    const app = buildShop({ now });
    await exhaust(app, 25);
    advance(-86_400);
    expect(await budget(app)).toMatchObject({ status: 200, used: 1 });
  });
});
