import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { CREDENTIALS, runMock } from "./running-mock.ts";

const { url, call } = runMock();
const CONDITIONS =
  "Mint (M), Near Mint (NM or M-), Very Good Plus (VG+), Very Good (VG), Good Plus (G+), Good (G), Fair (F), Poor (P)";
const LISTING = { release_id: 1, condition: "Near Mint (NM or M-)", price: 24.5 };

describe("a body that is not JSON", () => {
  it.for([
    ["{", "Expected property name or '}' in JSON at position 1 (line 1 column 2)"],
    ['{"price":', "Unexpected end of JSON input"],
    ["price=1", "Unexpected token 'p'"],
  ])("is a 400 that says why: %j", async ([text = "", reason]) => {
    const reply = await call("/marketplace/listings", { method: "POST", text });
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual({ message: `The request body is not valid JSON: ${reason}` });
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(reply.headers.get("x-runout-mock")).toBe("createListing 400 invalid");
  });

  it("is a 401 before it is a 400, as everywhere", async () => {
    const reply = await call("/marketplace/listings", { method: "POST", headers: { authorization: "" }, text: "{" });
    expect(reply.status).toBe(401);
  });

  it("is not looked at where the operation takes no body", async () => {
    const reply = await call("/marketplace/listings/4300801460", { method: "DELETE", text: "{" });
    expect(reply.status).toBe(204);
  });
});

describe("a body that is too large", () => {
  it("is a 413", async () => {
    const reply = await call("/marketplace/listings", { method: "POST", text: " ".repeat(1024 * 1024 + 1) });
    expect(reply.status).toBe(413);
    expect(reply.body).toEqual({ message: "The request body is too large; at most 1048576 bytes are taken." });
  });

  it("is a 413 also without a Content-Length", async () => {
    const { hostname, port } = new URL(url());
    const target = { hostname, port, path: "/marketplace/listings", method: "POST", headers: CREDENTIALS };
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(target, (response) => {
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

describe("credentials", () => {
  it("that are missing are the documented 401, though the body is wrong as well", async () => {
    const reply = await call("/marketplace/listings", { method: "POST", headers: { authorization: "" }, body: {} });
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({ message: "You must authenticate to access this resource." });
    expect(reply.headers.get("x-discogs-ratelimit")).toBe("60");
  });

  it("are not missed where none are needed", async () => {
    expect((await call("/marketplace/listings/4300801460", { headers: { authorization: "" } })).status).toBe(200);
  });

  it.for(["Bearer seller-token", "Discogs", "Discogs token=", "Discogs key=demo-key", "seller-token"])(
    "that cannot be any are a 401 also there: %s",
    async (authorization) => {
      expect((await call("/marketplace/listings/4300801460", { headers: { authorization } })).status).toBe(401);
    },
  );

  it("of an application are not a user's", async () => {
    const headers = { authorization: "Discogs key=demo-key, secret=demo-secret" };
    expect((await call("/oauth/identity", { headers })).status).toBe(401);
    expect((await call("/releases/1", { headers })).status).toBe(200);
  });

  it("may come in the query, and signed", async () => {
    const anonymous = { authorization: "" };
    expect((await call("/oauth/identity?token=seller-token", { headers: anonymous })).status).toBe(200);
    const authorization = 'OAuth oauth_consumer_key="k", oauth_token="t", oauth_signature="s&s"';
    expect((await call("/oauth/identity", { headers: { authorization } })).status).toBe(200);
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
      "Invalid allow_offers: expected one of true, false.",
    ],
    ["a missing key", "/marketplace/listings", { release_id: 1, price: 1 }, 422, "condition is required."],
    [
      "several at once, of which the first is reported",
      "/marketplace/listings",
      { condition: "Minty", price: "cheap" },
      422,
      "release_id is required.",
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
    [
      "a key inside a key, whose status and sentence the document gives",
      "/marketplace/orders/845236-9",
      { tracking: {} },
      400,
      "Tracking number is required.",
    ],
    [
      "a value inside a key",
      "/marketplace/orders/845236-9",
      { tracking: { number: "1", carrier: "Owl" } },
      422,
      "Invalid carrier: expected one of UPS, USPS, DHL, Deutsche Post, La Poste, Royal Mail, PostNL, DHL Germany, Other.",
    ],
    [
      "a path that leads nowhere",
      "/marketplace/orders/845236",
      { status: "Shipped" },
      404,
      "The requested resource was not found.",
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
  it.for(cases)("%s", async ([, path, body, status, message]) => {
    const method = path.startsWith("/users") ? "GET" : "POST";
    const reply = await call(path, { method, body });
    expect(reply.status).toBe(status);
    expect(reply.body).toEqual({ message });
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(reply.headers.get("x-runout-mock")).toMatch(/^\w+ \d{3} invalid$/);
  });
});

describe("what the document takes leniently", () => {
  it.for(["per_page=500", "status=for%20sale", "unknown=1"])("%s is accepted", async (query) => {
    expect((await call(`/users/example_seller/inventory?${query}`)).status).toBe(200);
  });

  it.for(["application/vnd.discogs.v2.plaintext+json", "text/html"])("Accept: %s is accepted", async (accept) => {
    const reply = await call("/marketplace/listings/4300801460", { headers: { accept } });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/json");
  });
});

describe("a limit of the query", () => {
  const long = "x".repeat(2001);
  const oauth = { oauth_consumer_key: "k", oauth_signature_method: "PLAINTEXT", oauth_signature: "s&" };
  const signed = (parameters: object) =>
    Object.entries({ ...oauth, ...parameters }).map(
      ([name, value]) => `${name}="${encodeURIComponent(String(value))}"`,
    );

  it.for(["oauth_callback", "oauth_verifier", "oauth_token"])(
    "holds in the header and in a form too: %s",
    async (name) => {
      const path = name === "oauth_callback" ? "/oauth/request_token" : "/oauth/access_token";
      const authorization = `OAuth ${signed({ [name]: long }).join(", ")}`;
      const form = { "content-type": "application/x-www-form-urlencoded", authorization: "" };
      const text = String(new URLSearchParams({ ...oauth, [name]: long }));
      for (const reply of [
        await call(path, { method: "POST", headers: { authorization } }),
        await call(path, { method: "POST", headers: form, text }),
        await call(`${path}?${name}=${long}`, { method: "POST", headers: { authorization: "" } }),
      ]) {
        expect([reply.status, reply.headers.get("content-type")]).toEqual([400, "text/plain"]);
        expect(reply.text).toContain(`Invalid ${name}: expected string of at most`);
      }
    },
  );

  it("holds for a header too", async () => {
    const headers = { "if-none-match": `"${"x".repeat(4000)}"` };
    expect((await call("/users/example_seller/inventory", { headers })).status).toBe(422);
  });
});
