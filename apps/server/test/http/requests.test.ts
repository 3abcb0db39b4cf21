import { describe, expect, it } from "vitest";
import { asSeller, buildShop } from "./fixture.ts";

const app = buildShop({ rateLimit: false });
const get = (url: string) => app.inject({ url });
const create = (payload: string, headers: Record<string, string> = {}) =>
  app.inject({ method: "POST", url: "/records", payload, headers: { ...asSeller, ...headers } });

describe("the order of the checks", () => {
  it("refuses the caller before it looks at the path, the query or the body", async () => {
    for (const [method, url] of [
      ["POST", "/records?page=zero"],
      ["DELETE", "/records/none"],
    ] as const) {
      const response = await app.inject({ method, url, payload: "{", headers: { "content-type": "application/json" } });
      expect(response.statusCode).toBe(401);
      expect(response.json()).toEqual({ message: "You must authenticate to access this resource." });
    }
  });

  it("looks at the path before the query, and at the query before the body", async () => {
    expect((await get("/records/none?page=0")).statusCode).toBe(404);
    expect((await get("/records?page=0")).statusCode).toBe(422);
  });
});

describe("the path", () => {
  it("gives numbers where the document says so, by the parameters of the path and of the operation together", async () => {
    expect((await get("/records/12")).json()).toEqual({ id: 12 });
  });

  it.each([
    "/records/abc",
    "/records/0",
    "/records/0x10",
    "/records/1e3",
    "/records/99999999999999999999",
    "/records/%20",
  ])("says that %s does not exist", async (url) => {
    const response = await get(url);
    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual({ message: "The requested resource was not found." });
  });

  it("keeps the case and decodes what is percent-encoded", async () => {
    expect((await get("/labels/Caf%C3%A9%2FBar/A")).json()).toEqual({ name: "Café/Bar", side: "A" });
  });

  it("names the choices where the document has them", async () => {
    const response = await get("/labels/x/C");
    expect(response.statusCode).toBe(422);
    expect(response.json()).toEqual({ message: "Invalid side: expected one of A, B." });
  });

  it("takes a path that cannot be decoded for one that does not exist, in the usual shape", async () => {
    const response = await get("/labels/%zz/A");
    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual({ message: "The requested resource was not found." });
    expect(response.headers).toMatchObject({ "x-discogs-ratelimit": "25", "x-discogs-media-type": "discogs.v2" });
    expect(response.headers["content-type"]).toBe("application/json");
  });
});

describe("the query", () => {
  it("gives typed values with the defaults filled in, and ignores keys that are not described", async () => {
    expect((await get("/records?per_page=20&shelf=9&sort=price")).json()).toEqual({
      query: { page: 1, per_page: 20, sort: "price" },
    });
  });

  it("makes a list of a key that may be repeated, even when it is not", async () => {
    expect((await get("/records?id=1&id=2")).json().query.id).toEqual([1, 2]);
    expect((await get("/records?id=1")).json().query.id).toEqual([1]);
  });

  it("clamps what may be clamped", async () => {
    expect((await get("/records?per_page=500")).json().query.per_page).toBe(100);
  });

  it("takes any spelling of a choice that is case-insensitive, and only of such", async () => {
    expect((await get("/records?currency=eur")).json().query.currency).toBe("EUR");
    expect((await get("/records?sort=PRICE")).json()).toEqual({
      message: "Invalid sort: expected one of price, title.",
    });
  });

  it.each([
    ["page=0", "Invalid page: expected int of at least 1."],
    ["page=one", "Invalid page: expected int."],
    ["page=1.5", "Invalid page: expected int."],
    ["page=", "Invalid page: expected int."],
    ["page=1&page=2", "Invalid page: expected int."],
    ["currency=GBP", "Invalid currency: expected one of EUR, USD."],
    ["id=1&id=x", "Invalid id: expected int."],
    ["after=2026-01-01", "Invalid after: expected ISO 8601 timestamp with offset."],
    [
      "after=2026-01-01T00:00:00+01:00",
      "Invalid after: expected ISO 8601 timestamp with offset. A plus sign is written as %2B in a query.",
    ],
    ["after=2026-01-01+00:00&page=0", "Invalid page: expected int of at least 1."],
  ])("answers ?%s with 422 and %s", async (query, message) => {
    const response = await get(`/records?${query}`);
    expect(response.statusCode).toBe(422);
    expect(response.json()).toEqual({ message });
  });
});

describe("the body", () => {
  it.each(["application/json", "applicaion/json", "text/plain", "nonsense", "application/json; charset=utf-8", ""])(
    "is read as JSON when its Content-Type is %j",
    async (type) => {
      const response = await create('{"title":"Night Ferry","price":1}', { "content-type": type });
      expect(response.statusCode).toBe(201);
      expect(response.json()).toEqual({ id: 1, title: "Night Ferry" });
    },
  );

  it("ignores keys that are not described", async () => {
    expect((await create('{"title":"a","price":1,"shelf":{"n":1}}')).statusCode).toBe(201);
  });

  it.each([
    [
      "{",
      400,
      "The request body is not valid JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)",
    ],
    ["", 422, "Invalid body: expected object."],
    ["null", 422, "Invalid body: expected object."],
    ["[]", 422, "Invalid body: expected object."],
    ["{}", 422, "title is required."],
    ['{"title":"a"}', 422, "price is required."],
    ['{"title":"","price":1}', 422, "Invalid title: expected string of at least 1 character."],
    ['{"title":7,"price":1}', 422, "Invalid title: expected string."],
    ['{"title":"a","price":true}', 422, "Invalid price: expected float."],
    ['{"title":"a","price":"much"}', 422, "Invalid price: expected float."],
    ['{"title":"a","price":1e400}', 422, "Invalid price: expected float."],
    ['{"title":"a","price":1,"currency":"GBP"}', 422, "Invalid currency: expected one of EUR, USD."],
  ])("%s is answered with %i", async (payload, status, message) => {
    const response = await create(payload, { "content-type": "application/json" });
    expect(response.json()).toEqual({ message });
    expect(response.statusCode).toBe(status);
  });

  it.each(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "is refused with a message that asks for JSON where it is a form: %s",
    async (type) => {
      const response = await create("title=a&price=1", { "content-type": type });
      expect(response.statusCode).toBe(400);
      expect(response.json()).toEqual({ message: 'Expected mimetype of "application/json".' });
    },
  );

  it("is refused with a message about its fields where they are in the query", async () => {
    const inQuery = (query: string, payload?: string) =>
      app.inject({ method: "POST", url: `/records?${query}`, headers: asSeller, ...(payload && { payload }) });
    const missing = "Invalid body: expected object.";
    const hint = `${missing} Send the fields as JSON in the body, not in the query.`;
    for (const [query, message] of [
      ["title=a&price=1", hint],
      ["shelf=9", missing],
    ] as const) {
      const response = await inQuery(query);
      expect(response.statusCode).toBe(422);
      expect(response.json()).toEqual({ message });
    }
    expect((await inQuery("title=a", '{"title":"a","price":1}')).statusCode).toBe(201);
  });

  it("that is not UTF-8 is refused", async () => {
    const response = await app.inject({
      method: "POST",
      url: "/records",
      payload: Buffer.from([0xff]),
      headers: asSeller,
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({ message: "The request body is not UTF-8 text." });
  });

  it("that is too large is refused in the usual shape", async () => {
    const response = await create(`"${"a".repeat(1_100_000)}"`);
    expect(response.statusCode).toBe(413);
    expect(response.json()).toEqual({ message: "The request body is too large; at most 1048576 bytes are taken." });
    expect(response.headers["content-type"]).toBe("application/json");
  });

  it.each(["", "null", "{", '{"page":1}'])("is not looked at where none is described: %j", async (payload) => {
    const headers = { ...asSeller, "content-type": "application/json" };
    const response = await app.inject({ method: "DELETE", url: "/records/1?per_page=5", payload, headers });
    expect(response.statusCode).toBe(204);
    expect(response.body).toBe("");
  });

  it("may be announced as empty on GET", async () => {
    const headers = { "content-length": "0", "content-type": "application/json" };
    expect((await app.inject({ url: "/records/1", headers })).statusCode).toBe(200);
  });
});

describe("a null character, which no database of ours can hold,", () => {
  it("names nothing in a path", async () => {
    expect((await get("/labels/a%00b/A")).statusCode).toBe(404);
  });

  it("is refused in a body, as half of a surrogate pair is, but not under a key that is not described", async () => {
    for (const [title, message] of [
      ["a\\u0000b", "Invalid title: expected text without a null character."],
      ["a\\ud83d", "Invalid title: expected text without half of a surrogate pair."],
      ["\\ude00b", "Invalid title: expected text without half of a surrogate pair."],
    ]) {
      const response = await create(`{"title":"${title}","price":1}`);
      expect(response.statusCode).toBe(422);
      expect(response.json()).toEqual({ message });
    }
    expect((await create('{"title":"\\ud83d\\ude00","price":1,"shelf":[{"title":"\\u0000"}]}')).statusCode).toBe(201);
  });

  it("is refused in a query, and is no part of credentials", async () => {
    const response = await get("/records?artist=%00");
    expect(response.json()).toEqual({ message: "Invalid artist: expected text without a null character." });
    expect((await get("/records?token=%00")).statusCode).toBe(401);
    expect((await get("/records?key=%00&secret=%00")).statusCode).toBe(401);
  });
});
