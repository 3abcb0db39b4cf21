import { describe, expect, it } from "vitest";
import { buildShop, refusals, shop, shopHandlers } from "./fixture.ts";

const app = buildShop(
  { rateLimit: false },
  {
    context: (caller) => caller,
    handlers: {
      ...shopHandlers,
      listRecords: async (caller: { level: string }) => ({ query: { level: caller.level } }),
      getLabel: async (caller: { level: string }) => ({ name: caller.level }),
    },
  },
);

async function level(query: string, authorization?: string) {
  const response = await app.inject({
    url: `/records${query}`,
    headers: authorization === undefined ? {} : { authorization },
  });
  return response.statusCode === 200 ? response.json().query.level : response.json().message;
}

const REFUSED = "You must authenticate to access this resource.";

describe("a public operation", () => {
  it.each([
    ["Discogs token=seller-token", "user"],
    ["discogs TOKEN=seller-token", "user"],
    ['Discogs token="seller-token"', "user"],
    ["  Discogs   token = seller-token ", "user"],
    ["Discogs key=demo-key, secret=demo-secret", "application"],
    ["Discogs key=demo-key,secret=demo-secret", "application"],
    ["Discogs secret=demo-secret, key=demo-key", "application"],
    ["", "anonymous"],
  ])("takes the header %j as %s", async (authorization, expected) => {
    expect(await level("", authorization)).toBe(expected);
  });

  it.each([
    ["?token=seller-token", "user"],
    ["?key=demo-key&secret=demo-secret", "application"],
    ["?page=2", "anonymous"],
  ])("takes the query %s as %s", async (query, expected) => {
    expect(await level(query)).toBe(expected);
  });

  it.each([
    "Discogs token=wrong",
    "Discogs token=",
    "Discogs",
    "Discogs seller-token",
    "Discogs key=demo-key",
    "Discogs secret=demo-secret",
    "Discogs key=wrong, secret=demo-secret",
    "Bearer seller-token",
    "Basic c2VsbGVyLXRva2Vu",
    'OAuth oauth_consumer_key="demo-key"',
  ])("refuses the header %j although it would answer without", async (authorization) => {
    expect(await level("", authorization)).toBe(REFUSED);
  });

  it.each(["?token=wrong", "?token=", "?token=seller-token&token=x", "?key=demo-key", "?secret=demo-secret"])(
    "refuses the query %s although it would answer without",
    async (query) => {
      expect(await level(query)).toBe(REFUSED);
    },
  );

  it("believes the header and not the query", async () => {
    expect(await level("?token=wrong", "Discogs key=demo-key, secret=demo-secret")).toBe("application");
    expect(await level("?token=seller-token", "Discogs token=wrong")).toBe(REFUSED);
  });
});

describe("an operation for users", () => {
  it.each([
    [undefined, 401],
    ["Discogs key=demo-key, secret=demo-secret", 401],
    ["Discogs token=seller-token", 204],
  ])("answers %s with %i", async (authorization, status) => {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await app.inject({ method: "DELETE", url: "/records/1", headers });
    expect(response.statusCode).toBe(status);
  });
});

describe("an operation where credentials play no part", () => {
  it("does not look at them", async () => {
    const response = await app.inject({
      url: "/labels/x/A?token=wrong",
      headers: { authorization: "Discogs token=wrong" },
    });
    expect(response.json()).toEqual({ name: "anonymous" });
  });
});

describe("an operation that takes tokens or nothing", () => {
  it("refuses other credentials, although they are right", async () => {
    const responses = { ...refusals, 204: {} };
    const operation = { operationId: "extra", security: [{}, { tokenHeader: [] }], responses };
    const document = { ...shop, paths: { ...shop.paths, "/extra": { get: operation } } };
    const app = buildShop({}, { document, handlers: { ...shopHandlers, extra: async () => undefined } });
    const status = async (authorization: string) => {
      return (await app.inject({ url: "/extra", headers: { authorization } })).statusCode;
    };
    expect(await status("Discogs token=seller-token")).toBe(204);
    expect(await status("Discogs key=demo-key, secret=demo-secret")).toBe(401);
  });
});
