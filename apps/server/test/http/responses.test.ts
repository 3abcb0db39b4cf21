import { HttpError } from "@runout/http/response";
import { MarketplaceError } from "@runout/marketplace";
import { describe, expect, it } from "vitest";
import { asSeller, buildShop, shopHandlers } from "./fixture.ts";

const answering = (result: unknown, options = {}) =>
  buildShop(options, { handlers: { ...shopHandlers, getRecord: async () => result, listRecords: async () => result } });
const throwing = (error: unknown) =>
  buildShop({}, { handlers: { ...shopHandlers, getRecord: () => Promise.reject(error) } });

describe("a success", () => {
  it("has the documented status and exactly the documented media type", async () => {
    const response = await buildShop().inject({
      method: "POST",
      url: "/records",
      headers: asSeller,
      payload: { title: "Night Ferry", price: "24.50" },
    });
    expect(response.statusCode).toBe(201);
    expect(response.headers["content-type"]).toBe("application/json");
  });

  it("of 204 has no body, no type and no length", async () => {
    const response = await buildShop().inject({ method: "DELETE", url: "/records/1", headers: asSeller });
    expect(response.statusCode).toBe(204);
    expect(response.body).toBe("");
    expect(response.headers["content-type"]).toBeUndefined();
  });

  it("answers HEAD like GET without the body", async () => {
    const response = await buildShop().inject({ method: "HEAD", url: "/records/1" });
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe("");
    expect(response.headers["content-length"]).toBe(String('{"id":1}'.length));
  });

  it("passes what is rendered already as it is, with its entity tag", async () => {
    const bytes = new TextEncoder().encode('{"id" :1}');
    const response = await answering({ bytes, etag: '"v1"' }).inject({ url: "/records/1" });
    expect(response.body).toBe('{"id" :1}');
    expect(response.headers).toMatchObject({ etag: '"v1"', vary: "Authorization" });
  });

  it("links to the other pages in the real service's order", async () => {
    const urls = {
      next: "http://h/?page=3",
      prev: "http://h/?page=1",
      last: "http://h/?page=9",
      first: "http://h/?page=1",
    };
    const response = await answering({ pagination: { urls } }).inject({ url: "/records" });
    expect(response.headers.link).toBe(
      '<http://h/?page=1>; rel="first", <http://h/?page=9>; rel="last", <http://h/?page=1>; rel="prev", <http://h/?page=3>; rel="next"',
    );
    expect((await answering({ pagination: { urls: {} } }).inject({ url: "/records" })).headers.link).toBeUndefined();
  });
});

describe("an answer that its description does not cover", () => {
  it.each([
    [{ id: "1" }, "/id must be integer"],
    [{ title: "Night Ferry" }, "required property 'id'"],
    [{ id: 1, cost: 3 }, '"cost"'],
    [{ id: 1, tracks: [{ message: "a", hidden: true }] }, '"hidden"'],
    [undefined, "no body"],
  ])("is a 500 that says why, where responses are validated: %j", async (result, detail) => {
    const response = await answering(result).inject({ url: "/records/1" });
    expect(response.statusCode).toBe(500);
    expect(response.json().message).toContain("The answer of getRecord does not match its description");
    expect(response.json().message).toContain(detail);
  });

  it("is a 500 that says why where a refusal is not described, and passes where answers are only written", async () => {
    const gone = new HttpError(410, "It was sold.");
    const refusing = (validateResponses: boolean) =>
      buildShop({ validateResponses }, { handlers: { ...shopHandlers, getRecord: () => Promise.reject(gone) } });
    const held = await refusing(true).inject({ url: "/records/1" });
    expect(held.statusCode).toBe(500);
    expect(held.json().message).toMatch(
      /The answer of getRecord does not match its description: the status 410 is not described, only .*\. The refusal was: It was sold\.$/,
    );
    expect((await refusing(false).inject({ url: "/records/1" })).statusCode).toBe(410);
  });

  it("loses the keys that are not described, where responses are only written", async () => {
    const result = { id: 1, cost: 3, tracks: [{ hidden: true, message: "a" }], title: null };
    const response = await answering(result, { validateResponses: false }).inject({ url: "/records/1" });
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe('{"id":1,"tracks":[{"message":"a"}],"title":null}');
  });
});

describe("an error", () => {
  it.each([
    ["BadRequest", 400],
    ["Unauthenticated", 401],
    ["Forbidden", 403],
    ["NotFound", 404],
    ["Invalid", 422],
  ] as const)("of the marketplace that is %s becomes %i", async (kind, status) => {
    const response = await throwing(new MarketplaceError(kind, "Why.")).inject({ url: "/records/1" });
    expect(response.statusCode).toBe(status);
    expect(response.body).toBe('{"message":"Why."}');
    expect(response.headers["content-type"]).toBe("application/json");
    expect(response.headers["www-authenticate"]).toBeUndefined();
  });

  it.each([new Error("password=hunter2"), Object.assign(new Error("hunter2"), { statusCode: 503 }), "hunter2"])(
    "that was not foreseen shows a code and nothing of its own: %s",
    async (error) => {
      const response = await throwing(error).inject({ url: "/records/1" });
      expect(response.statusCode).toBe(500);
      expect(response.json().message).toMatch(/^An internal error occurred\. .* error code [0-9a-f]{12}\.$/);
      expect(response.body).not.toContain("hunter2");
    },
  );
});

describe("a path without this method", () => {
  it.each([
    ["PUT", "/records/1", "GET, HEAD, DELETE, OPTIONS"],
    ["HEAD", "/later-on", undefined],
    ["PROPFIND", "/records", "GET, HEAD, POST, OPTIONS"],
    ["QUERY", "/records", "GET, HEAD, POST, OPTIONS"],
    ["TRACE", "/labels/a%2Fb/A", "GET, HEAD, OPTIONS"],
  ])("%s %s is answered with what is allowed: %s", async (method, url, allowed) => {
    const response = await buildShop().inject({ method: method as "PUT", url });
    expect(response.statusCode).toBe(allowed ? 405 : 404);
    expect(response.headers.allow?.split(", ").sort()).toEqual(allowed?.split(", ").sort());
    if (method !== "HEAD") expect(response.json().message).toMatch(/\.$/);
  });

  it("takes a dot in a path for a dot", async () => {
    expect((await buildShop().inject({ method: "PUT", url: "/openapi.json" })).statusCode).toBe(405);
    expect((await buildShop().inject({ method: "PUT", url: "/openapi-json" })).statusCode).toBe(404);
  });

  it("is 404 where there is no such path at all", async () => {
    const response = await buildShop().inject({ method: "POST", url: "/nothing", payload: "{" });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual({ message: "The requested resource was not found." });
  });
});
