import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();
const path = { release_id: 1 };

describe("getPriceSuggestions", () => {
  describe("200", () => {
    it("suggestions: for each condition, best first, in the caller's currency", async () => {
      const { body } = await server.expectExample("getPriceSuggestions", 200, "suggestions", { as: "seller", path });
      expect(Object.keys(body)).toHaveLength(8);
      const { body: inPounds } = await server.call("getPriceSuggestions", { as: "store", path });
      expect(inPounds["Mint (M)"]?.currency).toBe("GBP");
    });

    it("nothingKnown: an empty object where nothing was listed or sold", async () => {
      const call = { as: "seller", path: { release_id: 23 } } as const;
      await server.expectExample("getPriceSuggestions", 200, "nothingKnown", call);
    });
  });

  describe("404", () => {
    it("noSellerSettings: a user who cannot sell yet", async () => {
      await server.expectExample("getPriceSuggestions", 404, "noSellerSettings", { as: "buyer", path });
    });

    it("releaseNotFound: one that is not there", async () => {
      const call = { as: "seller", path: { release_id: 999 } } as const;
      await server.expectExample("getPriceSuggestions", 404, "releaseNotFound", call);
    });
  });
  describeCommonAnswers(server, "getPriceSuggestions", { as: "seller", path });
});
