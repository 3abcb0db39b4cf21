import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();
const path = { order_id: "845236-9" };

describe("getOrder", () => {
  describe("200", () => {
    it("newOrder: to its seller", async () => {
      await server.expectExample("getOrder", 200, "newOrder", { as: "seller", path: { order_id: "845236-17" } });
    });

    it("shippedOrder: to its seller, with the private keys of the items", async () => {
      await server.expectExample("getOrder", 200, "shippedOrder", { as: "seller", path });
    });

    it("asBuyer: to its buyer, without them", async () => {
      await server.expectExample("getOrder", 200, "asBuyer", { as: "buyer", path });
    });

    it("names addresses that all lead somewhere", async () => {
      const { body } = await server.call("getOrder", { as: "seller", path });
      const addresses = JSON.stringify(body).match(/http:\/\/127\.0\.0\.1:8080[^"]*/g) ?? [];
      expect(addresses.length).toBeGreaterThan(8);
      for (const address of addresses) {
        const { pathname, search } = new URL(address);
        const authorization = "Discogs token=seller-token";
        const response = await server.app.inject({
          url: pathname + search,
          headers: { authorization, host: "127.0.0.1:8080" },
        });
        expect([200, 302], address).toContain(response.statusCode);
      }
    });
  });

  describe("403", () => {
    it("permissionDenied: to any other user", async () => {
      await server.expectExample("getOrder", 403, "permissionDenied", { as: "store", path });
      await server.expectExample("getOrder", 403, "permissionDenied", { as: "collector", path });
    });
  });

  describe("404", () => {
    it.each([
      "845236-999",
      "1-1",
      "845236",
      "845236-",
      "x-1",
      "845236-0",
      "0845236-17",
      "845236-017",
      "99999999999999999999-1",
    ])("orderNotFound: %s", async (order_id) => {
      await server.expectExample("getOrder", 404, "orderNotFound", { as: "seller", path: { order_id } });
    });
  });
  describeCommonAnswers(server, "getOrder", { as: "seller", path });
});
