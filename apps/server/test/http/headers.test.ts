import { describe, expect, it } from "vitest";
import { asSeller, buildShop, shopHandlers } from "./fixture.ts";

const headersOf = async (request: {
  method?: "GET" | "POST" | "OPTIONS";
  url: string;
  headers?: Record<string, string>;
}) => {
  const response = await buildShop().inject(request);
  return { status: response.statusCode, ...response.headers };
};

describe("the headers of every answer", () => {
  it.each(["/records/1", "/records/none", "/nothing", "/records?page=0"])(
    "are those of the real service: %s",
    async (url) => {
      expect(await headersOf({ url })).toMatchObject({
        "x-discogs-media-type": "discogs.v2",
        "access-control-allow-origin": "*",
        "x-content-type-options": "nosniff",
        "x-frame-options": "SAMEORIGIN",
        "content-type": "application/json",
      });
    },
  );

  it("let a browser read what the document describes, and what the real service lets it read", async () => {
    const { "access-control-expose-headers": exposed } = await headersOf({ url: "/records" });
    expect(String(exposed).split(", ").sort()).toEqual([
      "ETag",
      "Link",
      "Location",
      "Retry-After",
      "X-Broken",
      "X-Discogs-Ratelimit",
      "X-Undocumented-Value",
    ]);
  });

  it("allow caches on success only, and shared ones what is no user's own", async () => {
    const application = { authorization: "Discogs key=demo-key, secret=demo-secret" };
    for (const headers of [{}, application]) {
      expect(await headersOf({ url: "/records/1", headers })).toMatchObject({
        "cache-control": "public, must-revalidate",
        vary: "Authorization",
      });
    }
    for (const call of [{ url: "/records/1", headers: asSeller }, { url: "/records/1?token=seller-token" }]) {
      expect(await headersOf(call)).toMatchObject({
        "cache-control": "private, must-revalidate",
        vary: "Authorization",
      });
    }
    expect(await headersOf({ url: "/records/none", headers: asSeller })).not.toHaveProperty("cache-control");
  });

  it("vary by Authorization wherever credentials are looked at, refusals too, and nowhere else", async () => {
    for (const url of ["/records/none", "/records?page=0", "/records?token=wrong"]) {
      expect([url, (await headersOf({ url })).vary]).toEqual([url, "Authorization"]);
    }
    for (const url of ["/labels/x/A", "/healthz", "/nothing"]) {
      expect([url, (await headersOf({ url })).vary]).toEqual([url, undefined]);
    }
  });

  it("believe a trusted proxy that says http or https, in any case, and nothing else", async () => {
    const app = buildShop({ trustedProxies: ["127.0.0.1"] });
    for (const [protocol, isHttps] of [
      ["https", true],
      ["HTTPS", true],
      ["http", false],
      ["wss", false],
      ["javascript", false],
      ["https:", false],
      ["https, ftp", false],
      ["", false],
    ] as const) {
      const headers = { host: "h.example", "x-forwarded-proto": protocol };
      const page = await app.inject({ url: "/user/x", headers });
      expect([protocol, page.headers.location]).toEqual([
        protocol,
        `${isHttps ? "https" : "http"}://h.example/users/x`,
      ]);
      expect("strict-transport-security" in page.headers).toBe(isHttps);
    }
  });

  it("insist on HTTPS only where the browser came by it", async () => {
    expect(await headersOf({ url: "/records/1" })).not.toHaveProperty("strict-transport-security");
    const headers = { "x-forwarded-proto": "https" };
    expect(await headersOf({ url: "/records/1", headers })).not.toHaveProperty("strict-transport-security");
    for (const url of ["/records/1", "/records/none", "/nothing"]) {
      const response = await buildShop({ trustedProxies: ["127.0.0.1"] }).inject({ url, headers });
      expect(response.headers["strict-transport-security"]).toBe("max-age=15552000");
    }
  });

  it("name the methods of the route", async () => {
    const { "access-control-allow-methods": methods } = await headersOf({ url: "/records/1" });
    expect(String(methods).split(", ").sort()).toEqual(["DELETE", "GET", "HEAD", "OPTIONS"]);
  });
});

describe("a preflight request", () => {
  it("is allowed on a known path, without credentials", async () => {
    const headers = { origin: "http://localhost:3000", "access-control-request-method": "POST" };
    const answer = await headersOf({ method: "OPTIONS", url: "/records", headers });
    expect(answer).toMatchObject({ status: 204, "access-control-allow-origin": "*" });
    expect(answer["access-control-allow-methods"]).toContain("POST");
    const allowed = String(answer["access-control-allow-headers"]).split(", ");
    expect(allowed).toEqual(expect.arrayContaining(["Authorization", "Content-Type", "If-None-Match"]));
  });

  it("is allowed on an unknown one, so that the page can read the 404 that follows", async () => {
    const headers = { origin: "http://localhost:3000", "access-control-request-method": "GET" };
    expect(await headersOf({ method: "OPTIONS", url: "/nothing", headers })).toMatchObject({
      status: 204,
      "access-control-allow-origin": "*",
    });
  });

  it("is distinguished from OPTIONS alone, which is a 404 on an unknown path", async () => {
    expect(await headersOf({ method: "OPTIONS", url: "/nothing" })).toMatchObject({ status: 404 });
  });
});

describe("where a request was sent", () => {
  const located = (publicUrl?: string) =>
    buildShop(
      { publicUrl },
      {
        context: (_caller, location) => location,
        handlers: { ...shopHandlers, listRecords: async (location: object) => ({ query: location }) },
      },
    );

  it("is what the client wrote: scheme, host, path and query in its own spelling", async () => {
    const response = await located().inject({
      url: "/records?page=2&sort=price&x=a+b",
      headers: { host: "Shop.Example:8080" },
    });
    expect(response.json().query).toEqual({
      baseUrl: "http://Shop.Example:8080",
      path: "/records",
      query: "page=2&sort=price&x=a+b",
    });
  });

  it.each(["localhost", "127.0.0.1:8080", "[::1]:8080", "api.discogs.com", "my_shop.internal:80"])(
    "takes the Host %s",
    async (host) => {
      const response = await located().inject({ url: "/records", headers: { host } });
      expect(response.json().query.baseUrl).toBe(`http://${host}`);
    },
  );

  it.each(["evil.example/path", "a b", "user@host", "host:port", '"><script>', "host:123456", "a,b", ".."])(
    "refuses the Host %s",
    async (host) => {
      const response = await located().inject({ url: "/records", headers: { host } });
      expect(response.statusCode).toBe(400);
      expect(response.json()).toEqual({ message: "The Host header is not a host name with an optional port." });
    },
  );

  it("is PUBLIC_URL where that is set, whatever Host says", async () => {
    const response = await located("https://shop.example/api").inject({
      url: "/records",
      headers: { host: "a b", ...asSeller },
    });
    expect(response.json().query.baseUrl).toBe("https://shop.example/api");
  });
});
