import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();
const path = { release_id: 1 };

describe("getReleaseStatistics", () => {
  describe("200", () => {
    it("forSale: the number of copies and the cheapest", async () => {
      await server.expectExample("getReleaseStatistics", 200, "forSale", { path });
    });

    it("inEuros: by the query, and for a caller who counts in euros", async () => {
      await server.expectExample("getReleaseStatistics", 200, "inEuros", { path, query: "curr_abbr=EUR" });
      await server.expectExample("getReleaseStatistics", 200, "inEuros", { as: "buyer", path });
    });

    it("nothingForSale: none, and no price", async () => {
      await server.expectExample("getReleaseStatistics", 200, "nothingForSale", { path: { release_id: 23 } });
    });

    it("blocked: one that must not be sold", async () => {
      await server.expectExample("getReleaseStatistics", 200, "blocked", { path: { release_id: 24 } });
    });

    it("follows what is for sale", async () => {
      const body = { release_id: 23, condition: "Mint (M)", price: 5 };
      const { body: made } = await server.call("createListing", { as: "seller", body });
      const { body: with1 } = await server.call("getReleaseStatistics", { path: { release_id: 23 } });
      expect(with1).toMatchObject({ num_for_sale: 1, lowest_price: { value: 5 } });
      await server.call("deleteListing", { as: "seller", path: { listing_id: made.listing_id } });
      await server.expectExample("getReleaseStatistics", 200, "nothingForSale", { path: { release_id: 23 } });
    });
  });

  describe("404", () => {
    it("releaseNotFound: one that is not there", async () => {
      await server.expectExample("getReleaseStatistics", 404, "releaseNotFound", { path: { release_id: 999 } });
    });
  });

  describe("422", () => {
    it("invalidCurrency: one that is not traded in", async () => {
      await server.expectExample("getReleaseStatistics", 422, "invalidCurrency", { path, query: "curr_abbr=XXX" });
    });
  });
  describeCommonAnswers(server, "getReleaseStatistics", { path });
});
