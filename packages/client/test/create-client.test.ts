import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { createClient, createPacing } from "../src/index.ts";
import { fakeFetch, json } from "./fake-fetch.ts";

const options = { baseUrl: "http://127.0.0.1:8080", userAgent: "test/1.0" };

describe("createClient", () => {
  it("sends the token and the user agent with every call", async () => {
    const { fetch, sent } = fakeFetch(() => json(200, {}));
    const client = createClient({ ...options, auth: { type: "token", token: "seller-token" }, fetch });
    await client.GET("/oauth/identity");
    expect(sent[0]?.url).toBe("http://127.0.0.1:8080/oauth/identity");
    expect(sent[0]?.headers.get("authorization")).toBe("Discogs token=seller-token");
    expect(sent[0]?.headers.get("user-agent")).toBe("test/1.0");
  });

  it("sends an application's key and secret", async () => {
    const { fetch, sent } = fakeFetch(() => json(200, {}));
    const client = createClient({ ...options, auth: { type: "application", key: "k", secret: "s" }, fetch });
    await client.GET("/");
    expect(sent[0]?.headers.get("authorization")).toBe("Discogs key=k, secret=s");
  });

  it("sends no credentials where none are given", async () => {
    const { fetch, sent } = fakeFetch(() => json(200, {}));
    await createClient({ ...options, fetch }).GET("/");
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });

  it("encodes path parameters", async () => {
    const { fetch, sent } = fakeFetch(() => json(200, {}));
    await createClient({ ...options, fetch }).GET("/users/{username}", { params: { path: { username: "a/b?c d" } } });
    expect(sent[0]?.url).toBe("http://127.0.0.1:8080/users/a%2Fb%3Fc%20d");
  });

  it.each(["", ".", ".."])("refuses the path parameter %j, which would lead elsewhere", async (username) => {
    const { fetch, sent } = fakeFetch(() => json(200, {}));
    const call = createClient({ ...options, fetch }).GET("/users/{username}", { params: { path: { username } } });
    await expect(call).rejects.toThrow("The path parameter username must not be");
    expect(sent).toEqual([]);
  });

  it("sends a body as JSON", async () => {
    const { fetch, sent } = fakeFetch(() => json(201, { listing_id: 1, resource_url: "x" }));
    const body = { release_id: 1, condition: "Mint (M)", price: 24.5 } as const;
    await createClient({ ...options, fetch }).POST("/marketplace/listings", { body });
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual(body);
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
  });

  it("refuses an address that is none and a user agent that says nothing", () => {
    expect(() => createClient({ ...options, baseUrl: "api.discogs.com" })).toThrow(
      /baseUrl must be an http or https URL/,
    );
    expect(() => createClient({ ...options, userAgent: " " })).toThrow(/^userAgent must be text/);
  });

  it("refuses credentials that cannot stand in a header", () => {
    expect(() => createClient({ ...options, auth: { type: "token", token: "a\nb" } })).toThrow(/printable ASCII/);
  });

  it("shows what is left of the rate limit, also of one that clients share", async () => {
    const headers = { "x-discogs-ratelimit": "60", "x-discogs-ratelimit-used": "1" };
    const fetch = async () => new Response("{}", { headers });
    expect(createClient({ ...options, fetch, pacing: false }).budget).toBeUndefined();
    const pacing = createPacing();
    const [one, other] = [1, 2].map(() => createClient({ ...options, fetch, pacing }));
    expect(one?.budget).toEqual({ limit: 25, remaining: 25, waiting: 0, delay: 0 });
    await one?.GET("/");
    await other?.GET("/");
    expect(one?.budget).toEqual({ limit: 60, remaining: 58, waiting: 0, delay: 0 });
    expect(other?.transport.budget).toEqual(one?.budget);
  });

  it("keeps the middleware of openapi-fetch", async () => {
    const { fetch, sent } = fakeFetch(() => json(200, {}));
    const client = createClient({ ...options, fetch });
    client.use({
      onRequest({ request }) {
        request.headers.set("X-Own", "1");
        return request;
      },
    });
    await client.GET("/");
    expect(sent[0]?.headers.get("x-own")).toBe("1");
  });

  it("gives a middleware whole requests and responses, of a client or of one call, and takes what it makes of them", async () => {
    const { fetch, sent } = fakeFetch(() => json(200, { hello: "you" }));
    const seen: unknown[] = [];
    const middleware: Middleware = {
      onRequest({ request }) {
        seen.push(request instanceof Request);
        return new Request(request, { headers: { "X-Own": "1" } });
      },
      async onResponse({ response }) {
        seen.push(response instanceof Response, await response.clone().json());
        return json(200, { hello: "all" });
      },
    };
    const client = createClient({ ...options, fetch });
    const { data } = await client.GET("/", { middleware: [middleware] });
    expect(data).toEqual({ hello: "all" });
    client.use(middleware);
    expect((await client.GET("/")).data).toEqual({ hello: "all" });
    expect(seen).toEqual([true, true, { hello: "you" }, true, true, { hello: "you" }]);
    client.eject(middleware);
    expect((await client.GET("/")).data).toEqual({ hello: "you" });
    expect(sent.map((one) => one.headers.get("x-own"))).toEqual(["1", "1", null]);
  });

  it("returns the response with the data, and the body in another form where that is set", async () => {
    const { fetch } = fakeFetch(() => json(200, { hello: "you" }));
    const client = createClient({ ...options, fetch });
    const { response } = await client.GET("/");
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 200, ok: true, url: "http://127.0.0.1:8080/", bodyUsed: true });
    expect(response.headers.get("content-type")).toBe("application/json");
    expect((await client.GET("/", { parseAs: "text" })).data).toBe('{"hello":"you"}');
    expect((await client.GET("/", { parseAs: "arrayBuffer" })).data?.byteLength).toBe(15);
    expect(await new Response((await client.GET("/", { parseAs: "stream" })).data).json()).toEqual({ hello: "you" });
  });

  it("sends a body that a serializer of the call has made, and the call's own base URL gets no credentials", async () => {
    const { fetch, sent } = fakeFetch(() => json(201, { listing_id: 1, resource_url: "x" }));
    const client = createClient({ ...options, auth: { type: "token", token: "seller-token" }, fetch });
    const body = { release_id: 1, condition: "Mint (M)", price: 24.5 } as const;
    const bodySerializer = (given: object) => new URLSearchParams(given as Record<string, string>);
    await client.POST("/marketplace/listings", { body, bodySerializer });
    expect(sent[0]?.body).toBe("release_id=1&condition=Mint+%28M%29&price=24.5");
    await client.GET("/", { baseUrl: "http://other" });
    expect(sent.map((one) => one.headers.has("authorization"))).toEqual([true, false]);
  });
});
