import { describe, expect, it } from "vitest";
import { buildShop, shop } from "./fixture.ts";

describe("a picture that an answer names", () => {
  it.each(["/static/avatars/845236.jpeg", "/static/releases/1-600.jpeg", "/static/releases/1.2-150.jpeg"])(
    "is drawn: %s",
    async (url) => {
      const response = await buildShop().inject({ url });
      expect(response.statusCode).toBe(200);
      expect(response.headers["content-type"]).toBe("image/svg+xml");
      expect(response.body).toMatch(/^<svg [^>]+>[\s\S]+<\/svg>$/);
    },
  );

  it("has the size that its name says", async () => {
    const response = await buildShop().inject({ url: "/static/releases/1-150.jpeg" });
    expect(response.body).toContain('width="150" height="150"');
  });

  it.each([
    "/static/releases/x.jpeg",
    "/static/releases/1-600",
    "/static/avatars/..%2F1.jpeg",
    "/static/avatars/%3Csvg%3E.svg",
  ])("does not exist under another name: %s", async (url) => {
    expect((await buildShop().inject({ url })).statusCode).toBe(404);
  });
});

describe("a page that an answer links to", () => {
  it.each([
    ["/sell/item/4300801460", "/marketplace/listings/4300801460"],
    ["/sell/order/845236-9", "/marketplace/orders/845236-9"],
    ["/sell/order_feedback?order=845236-9", "/marketplace/orders/845236-9"],
    ["/marketplace/orders/845236-9/feedback", "/marketplace/orders/845236-9"],
    ["/user/example_seller", "/users/example_seller"],
    ["/release/1", "/releases/1"],
    ["/user/%2F%2Fevil.example", "/users/%2F%2Fevil.example"],
  ])("%s leads to %s", async (page, resource) => {
    const response = await buildShop().inject({ url: page, headers: { host: "shop.example:99" } });
    expect(response.statusCode).toBe(302);
    expect(response.headers.location).toBe(`http://shop.example:99${resource}`);
  });
});

describe("the documentation's address", () => {
  it("leads to the document that the server answers by", async () => {
    const app = buildShop();
    const response = await app.inject({ url: "/docs", headers: { host: "shop.example:99" } });
    expect(response.headers.location).toBe("http://shop.example:99/openapi.json");
    const document = await app.inject({ url: "/openapi.json" });
    expect(document.headers["content-type"]).toBe("application/json");
    expect(document.json()).toEqual(JSON.parse(JSON.stringify(shop)));
  });
});
