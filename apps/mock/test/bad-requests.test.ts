import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { runMock } from "./running-mock.ts";

const { url, call } = runMock();
const CONDITIONS =
  "Mint (M), Near Mint (NM or M-), Very Good Plus (VG+), Very Good (VG), Good Plus (G+), Good (G), Fair (F), Poor (P)";
const LISTING = { release_id: 1, condition: "Near Mint (NM or M-)", price: 24.5 };

describe("a body that is not JSON", () => {
  test.for(["{", '{"price":', "price=1", "\u0000", '"\ud800'])("is a 400 at once: %j", async (text) => {
    const started = performance.now();
    const reply = await call("/marketplace/listings", { method: "POST", text });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual({ message: "The request body is not valid JSON." });
    expect(reply.headers.get("content-type")).toBe("application/json");
  });

  test("is a 400 also without credentials, and whatever its type is said to be", async () => {
    const headers = { authorization: "", "content-type": "application/x-www-form-urlencoded" };
    const reply = await call("/marketplace/listings", { method: "POST", headers, text: "{" });
    expect(reply.status).toBe(400);
  });

  test("is not looked at where the operation takes no body", async () => {
    const reply = await call("/marketplace/listings/4300801460", { method: "DELETE", text: "{" });
    expect(reply.status).toBe(204);
  });
});

describe("a body that is too large", () => {
  test("is a 413", async () => {
    const reply = await call("/marketplace/listings", { method: "POST", text: " ".repeat(1024 * 1024 + 1) });
    expect(reply.status).toBe(413);
    expect(reply.body).toEqual({ message: "The request body is larger than 1048576 bytes." });
  });

  test("is a 413 also when its length is not told", async () => {
    const { hostname, port } = new URL(url());
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request({ hostname, port, path: "/marketplace/listings", method: "POST" }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on("error", reject);
      for (let part = 0; part < 12; part += 1) sent.write(" ".repeat(100_000));
      sent.end();
    });
    expect(status).toBe(413);
  });
});

describe("missing credentials", () => {
  test("are the documented 401, though the body is wrong as well", async () => {
    const reply = await call("/marketplace/listings", { method: "POST", headers: { authorization: "" }, body: {} });
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({ message: "You must authenticate to access this resource." });
    expect(reply.headers.get("x-discogs-ratelimit")).toBe("60");
  });

  test("are not missed where none are needed", async () => {
    expect((await call("/marketplace/listings/4300801460", { headers: { authorization: "" } })).status).toBe(200);
  });

  test("may come in the query", async () => {
    const reply = await call("/oauth/identity?token=seller-token", { headers: { authorization: "" } });
    expect(reply.status).toBe(200);
  });
});

describe("a request that is not as documented gets a message that says what is wrong", () => {
  const cases: [what: string, path: string, body: unknown, status: number, message: string][] = [
    [
      "a value that is not listed",
      "/marketplace/listings",
      { ...LISTING, condition: "Minty" },
      422,
      `Invalid condition: expected one of ${CONDITIONS}.`,
    ],
    [
      "a number that is none",
      "/marketplace/listings",
      { ...LISTING, price: "cheap" },
      422,
      "Invalid price: expected float.",
    ],
    [
      "a value of another type",
      "/marketplace/listings",
      { ...LISTING, allow_offers: "yes" },
      422,
      "Invalid allow_offers: expected boolean.",
    ],
    ["a missing key", "/marketplace/listings", { release_id: 1, price: 1 }, 422, "condition is required."],
    [
      "several at once",
      "/marketplace/listings",
      { condition: "Minty", price: "cheap" },
      422,
      `release_id is required. Invalid condition: expected one of ${CONDITIONS}. Invalid price: expected float.`,
    ],
    ["no body", "/marketplace/listings", undefined, 422, "Invalid body: expected object."],
    ["a body that is no object", "/marketplace/listings", [], 422, "Invalid body: expected object."],
    [
      "a value that may also be null",
      "/marketplace/listings/4300801460",
      { condition: "Minty" },
      422,
      `Invalid condition: expected one of ${CONDITIONS}.`,
    ],
    ["a key inside a key", "/marketplace/orders/845236-9", { tracking: {} }, 422, "tracking.number is required."],
    [
      "a path that leads nowhere",
      "/marketplace/orders/845236",
      { status: "Shipped" },
      404,
      "The requested resource was not found. Invalid order_id: expected text that matches ^[0-9]+-[0-9]+$.",
    ],
    [
      "a query value below the minimum",
      "/users/example_seller/inventory?page=0",
      undefined,
      422,
      "Invalid page: expected int of at least 1.",
    ],
    [
      "a query value of another type",
      "/users/example_seller/inventory?page=two",
      undefined,
      422,
      "Invalid page: expected int.",
    ],
    [
      "a query value that is not listed",
      "/users/example_seller/inventory?status=Lost",
      undefined,
      422,
      "Invalid status: expected one of All, Deleted, Draft, Expired, For Sale, Sold, Suspended, Violation.",
    ],
  ];
  test.for(cases)("%s", async ([, path, body, status, message]) => {
    const method = path.startsWith("/users") ? "GET" : "POST";
    const reply = await call(path, { method, body });
    expect(reply.status).toBe(status);
    expect(reply.body).toEqual({ message });
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(reply.headers.get("x-runout-mock")).toMatch(/^\w+ \d{3} invalid$/);
  });

  test("and the whole list as Prism found it in a header", async () => {
    const reply = await call("/marketplace/listings", { method: "POST", body: { condition: "Minty", price: 1 } });
    expect(JSON.parse(reply.headers.get("sl-violations") ?? "")).toEqual([
      expect.objectContaining({ location: ["request", "body"], code: "required" }),
      expect.objectContaining({ location: ["request", "body", "condition"], code: "enum" }),
    ]);
  });
});

describe("what the document takes leniently", () => {
  test.for(["per_page=500", "status=for%20sale", "unknown=1"])("%s is accepted", async (query) => {
    expect((await call(`/users/example_seller/inventory?${query}`)).status).toBe(200);
  });

  test.for(["application/vnd.discogs.v2.plaintext+json", "text/html"])("Accept: %s is accepted", async (accept) => {
    const reply = await call("/marketplace/listings/4300801460", { headers: { accept } });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/json");
  });
});
