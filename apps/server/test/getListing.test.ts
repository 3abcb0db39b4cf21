import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { sellersListing, useServer } from "./server.ts";

const server = useServer();
const path = { listing_id: sellersListing(1) };
const draft = { listing_id: sellersListing(3) };

describe("getListing", () => {
  describe("200", () => {
    it("asOwner: all keys", async () => {
      await server.expectExample("getListing", 200, "asOwner", { as: "seller", path });
    });

    it("asStranger: in that user's currency, without the owner's keys", async () => {
      await server.expectExample("getListing", 200, "asStranger", { as: "buyer", path });
    });

    it("asAnonymous: without a cart or a shipping price", async () => {
      await server.expectExample("getListing", 200, "asAnonymous", { path });
      await server.expectExample("getListing", 200, "asAnonymous", { as: "application", path });
    });

    it("inPounds: converted and not rounded", async () => {
      await server.expectExample("getListing", 200, "inPounds", { path, query: "curr_abbr=GBP" });
    });

    it("draftAsOwner: a draft, to its owner", async () => {
      await server.expectExample("getListing", 200, "draftAsOwner", { as: "seller", path: draft });
    });

    it("starts every address from the host that the client called", async () => {
      const { body } = await server.call("getListing", { path, headers: { host: "records.test:99" } });
      expect(JSON.stringify(body)).not.toContain("127.0.0.1");
      expect(body.resource_url).toBe(`http://records.test:99/marketplace/listings/${path.listing_id}`);
    });
  });

  describe("401", () => {
    it("unauthenticated: a draft, without credentials", async () => {
      await server.expectExample("getListing", 401, "unauthenticated", { path: draft });
    });
  });

  describe("403", () => {
    it("permissionDenied: another user's draft", async () => {
      await server.expectExample("getListing", 403, "permissionDenied", { as: "buyer", path: draft });
    });
  });

  describe("404", () => {
    it.each([4300801461, sellersListing(17), 1, "9007199254740991"])("listingNotFound: %s", async (id) => {
      await server.expectExample("getListing", 404, "listingNotFound", { as: "seller", path: { listing_id: id } });
    });

    it.each([0, -1, "abc", "1.5", "9007199254740993"])("an id that cannot be: %s", async (id) => {
      const { status } = await server.call("getListing", { path: { listing_id: id } });
      expect(status).toBe(404);
    });
  });

  describe("422", () => {
    it("invalidCurrency: one that is not traded in", async () => {
      await server.expectExample("getListing", 422, "invalidCurrency", { path, query: "curr_abbr=XXX" });
    });
  });
  describeCommonAnswers(server, "getListing", { path });
});
