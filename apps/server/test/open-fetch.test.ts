import { createClient, unwrap } from "@runout/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFetch, type ServerWithoutPort } from "../src/index.ts";

const BASE = "http://shop.test";
let server: ServerWithoutPort;
beforeAll(async () => {
  server = await openFetch();
});
afterAll(() => server.close());

const send = (path: string, init?: RequestInit) => server.fetch(new Request(`${BASE}${path}`, init));

describe("the server without a port", () => {
  it("answers under the address that it was asked under", async () => {
    const response = await send("/users/example_seller/inventory?per_page=1");
    expect(response.status).toBe(200);
    expect(response.headers.get("x-discogs-ratelimit")).toBe("25");
    expect(response.headers.get("link")).toContain(`<${BASE}/users/example_seller/inventory?`);
    const { listings } = JSON.parse(await response.text());
    expect(listings[0].resource_url).toBe(`${BASE}/marketplace/listings/${listings[0].id}`);
  });

  it("takes bodies and credentials, refuses as the server does, and answers 204 without a body", async () => {
    const headers = { authorization: "Discogs token=seller-token" };
    const body = JSON.stringify({ release_id: 1, condition: "Mint (M)", price: 12 });
    const created = await send("/marketplace/listings", { method: "POST", headers, body });
    const { listing_id } = JSON.parse(await created.text());
    expect(created.status).toBe(201);
    expect((await send("/marketplace/listings", { method: "POST", body })).status).toBe(401);
    const deleted = await send(`/marketplace/listings/${listing_id}`, { method: "DELETE", headers });
    expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
  });

  it("is a fetch that the client takes", async () => {
    const client = createClient({
      baseUrl: BASE,
      auth: { type: "token", token: "seller-token" },
      userAgent: "test/1.0",
      fetch: (request: Request) => server.fetch(request),
    });
    expect((await unwrap(client.GET("/oauth/identity"))).username).toBe("example_seller");
  });
});
