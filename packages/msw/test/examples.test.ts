import { type OperationId, operationTable } from "@runout/spec";
import document from "@runout/spec/openapi.json" with { type: "json" };
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createHandlers, exampleHandlers } from "../src/index.ts";

const API = "https://api.discogs.com";
const VALUES: Record<string, string> = { price: "10.00", currency: "EUR", username: "example_seller" };
const ids = Object.keys(operationTable) as OperationId[]; // the keys of the table are its ids
const handlers = createHandlers();
const server = setupServer(...exampleHandlers());
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Calls an operation with some values in its path. */
function call(id: OperationId, base: string = API): Promise<Response> {
  const { method, path } = operationTable[id];
  return fetch(base + path.replace(/\{(\w+)\}/g, (_, name: string) => VALUES[name] ?? "1"), { method });
}

/** What the document has as the first example of a response; undefined where it has no body. */
function firstExample(id: OperationId, status: number): unknown {
  const { method, path } = operationTable[id];
  const follow = (value: unknown): Record<string, unknown> => {
    const reference = Object(value).$ref;
    if (typeof reference !== "string") return Object(value);
    return reference
      .slice(2)
      .split("/")
      .reduce((found: unknown, key) => Object(found)[key], document as unknown) as Record<string, unknown>;
  };
  const operation = Object(document.paths)[path][method.toLowerCase()];
  const [media] = Object.values(follow(follow(operation.responses[status]).content));
  return media && follow(Object.values(follow(follow(media).examples))[0]).value;
}

const withAddresses = (value: unknown, base: string): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value).replaceAll("http://127.0.0.1:8080", base));

describe("exampleHandlers", () => {
  it.each(ids)("answer %s with the contract's own example", async (id) => {
    const { success } = operationTable[id];
    const response = await call(id);
    expect(response.status).toBe(success);
    const text = await response.text();
    const isJson = response.headers.get("content-type") === "application/json";
    expect(isJson ? JSON.parse(text) : text || undefined).toEqual(withAddresses(firstExample(id, success), API));
    expect(response.headers.get("x-discogs-ratelimit")).toBe("60");
  });

  it("select examples, and write addresses that lead back to them", async () => {
    const examples = { getOrder: { status: 200, example: "shippedOrder" }, getListing: { status: 404 } } as const;
    server.use(...exampleHandlers({ baseUrl: "http://shop.test:8080/discogs/", examples }));
    const order = await (await call("getOrder", "http://shop.test:8080/discogs")).json();
    expect(order).toMatchObject({
      status: "Shipped",
      resource_url: expect.stringMatching("^http://shop.test:8080/discogs/marketplace/"),
    });
    expect((await call("getListing", "http://shop.test:8080/discogs")).status).toBe(404);
    expect((await call("getApiInfo", "http://shop.test:8080/discogs")).status).toBe(200);
    expect((await call("getListing")).status).toBe(200);
  });

  it("take any origin", async () => {
    server.use(...exampleHandlers({ baseUrl: "*" }));
    const user = await (await call("getUser", "http://anything.test")).json();
    expect(user.resource_url).toMatch(/^http:\/\/anything\.test\/users\//);
  });
});

describe("createHandlers", () => {
  it("gives a resolver the request's parts, and its response the contract's headers", async () => {
    server.use(
      handlers.editOrder(async ({ request, params, query, response }) => {
        const { status } = await request.clone().json();
        const { shipping } = await request.json();
        expect(new URL(request.url).search).toBe("?a=b");
        expect([params.order_id, query, status, shipping]).toEqual(["845236-17", expect.anything(), null, "6.50"]);
        return response(422).json(
          { message: "Not today." },
          { headers: { "x-own": "1", "x-discogs-ratelimit-used": "59" } },
        );
      }),
    );
    const init = { method: "POST", body: JSON.stringify({ status: null, shipping: "6.50" }) };
    const answer = await fetch(`${API}/marketplace/orders/845236-17?a=b`, init);
    expect([answer.status, await answer.json()]).toEqual([422, { message: "Not today." }]);
    const names = ["content-type", "x-own", "x-discogs-ratelimit", "x-discogs-ratelimit-used"];
    expect(names.map((name) => answer.headers.get(name))).toEqual(["application/json", "1", "60", "59"]);
  });

  it("reads queries", async () => {
    server.use(
      handlers.getInventory(({ params, query, response }) => {
        if (query.get("sort") !== "price") return response(422).example("invalidSort");
        return params.username === "example_seller" ? undefined : response(304).empty();
      }),
    );
    const inventory = `${API}/users/example_seller/inventory`;
    expect((await fetch(inventory)).status).toBe(422);
    expect((await fetch(`${inventory}?sort=price`)).status).toBe(200); // of the handler below
    expect((await fetch(`${API}/users/other/inventory?sort=price`)).status).toBe(304);
  });

  it("answers with texts where the contract has them, and with what it does not know", async () => {
    server.use(
      handlers.getAccessToken(({ response }) => response(200).text("oauth_token=a&oauth_token_secret=b")),
      handlers.getRelease(({ response }) => response.untyped(new Response("<h1>Bad gateway</h1>", { status: 502 }))),
      handlers.deleteListing({ status: 403 }),
    );
    const token = await call("getAccessToken");
    expect([token.headers.get("content-type"), token.headers.get("cache-control"), await token.text()]).toEqual([
      "application/x-www-form-urlencoded",
      "no-store",
      "oauth_token=a&oauth_token_secret=b",
    ]);
    expect((await call("getRelease")).status).toBe(502);
    expect((await call("deleteListing")).status).toBe(403);
  });

  it("makes handlers that answer once", async () => {
    server.use(handlers.getRelease({ status: 503, example: "readOnly" }, { once: true }));
    const unavailable = await call("getRelease");
    expect([unavailable.status, unavailable.headers.get("retry-after")]).toEqual([503, "2"]);
    expect((await call("getRelease")).status).toBe(200);
  });

  it("refuses at once what the contract does not have, where no compiler does", () => {
    expect(() => handlers.getRelease(Object({ status: 418 }))).toThrow(
      "getRelease has no response with the status 418.",
    );
    expect(() => handlers.getRelease(Object({ status: 404, example: "gone" }))).toThrow(RangeError);
    expect(() => exampleHandlers({ examples: Object({ getRelease: { status: 200, example: "no" } }) })).toThrow(
      RangeError,
    );
  });
});
