import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { sellersListing, useServer } from "./server.ts";

const server = useServer();
const path = { listing_id: sellersListing(1) };

describe("deleteListing", () => {
  describe("204", () => {
    it("takes the listing away from all callers, its owner too", async () => {
      const mine = { listing_id: sellersListing(2) };
      expect(await server.call("deleteListing", { as: "seller", path: mine })).toMatchObject({
        status: 204,
        body: undefined,
      });
      for (const as of ["seller", "buyer", "anonymous"] as const) {
        expect((await server.call("getListing", { as, path: mine })).status).toBe(404);
      }
      expect((await server.call("deleteListing", { as: "seller", path: mine })).status).toBe(404);
    });

    it("takes it out of every cart", async () => {
      const carts = { name: "test_carts", text: "select listing_id from cart_items" };
      await server.marketplace.database.script(
        `insert into cart_items (user_id, listing_id) values (3100450, ${sellersListing(10)}), (2001001, ${sellersListing(10)})`,
      );
      await server.call("deleteListing", { as: "seller", path: { listing_id: sellersListing(10) } });
      const left = await server.marketplace.database.query<{ listing_id: number }>(carts);
      expect(left.map(({ listing_id }) => listing_id)).not.toContain(sellersListing(10));
    });

    it("does not mind a body, a Content-Type or a stray query", async () => {
      const headers = { "content-type": "application/json" };
      for (const [n, body] of [
        [5, ""],
        [7, "null"],
      ] as const) {
        const call = {
          as: "seller",
          path: { listing_id: sellersListing(n) },
          query: "per_page=5",
          headers,
          body,
        } as const;
        expect((await server.call("deleteListing", call)).status).toBe(204);
      }
    });
  });

  describe("403", () => {
    it("permissionDenied: another user's listing, which stays", async () => {
      await server.expectExample("deleteListing", 403, "permissionDenied", { as: "store", path });
      expect((await server.call("getListing", { path })).status).toBe(200);
    });
  });

  describe("404", () => {
    it("listingNotFound: one that is not there", async () => {
      const call = { as: "seller", path: { listing_id: 4300801461 } } as const;
      await server.expectExample("deleteListing", 404, "listingNotFound", call);
    });
  });
  describeCommonAnswers(server, "deleteListing", { as: "seller", path });
});
