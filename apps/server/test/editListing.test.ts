import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { exampleOf } from "./documented.ts";
import { sellersListing, useServer } from "./server.ts";

const server = useServer();
const path = { listing_id: sellersListing(1) };
const read = async () => (await server.call("getListing", { as: "seller", path })).body;

describe("editListing", () => {
  describe("204", () => {
    it.each(["complete", "priceOnly", "takeDown", "clearTexts"])(
      "%s: the documented request changes what it names",
      async (name) => {
        const before = await read();
        const request = Object(exampleOf("editListing", "request", name));
        const answer = await server.call("editListing", { as: "seller", path, body: request });
        expect(answer).toMatchObject({ status: 204, body: undefined });
        const after = await read();
        expect(after.original_price.value).toBe(request.price ?? before.original_price.value);
        for (const key of [
          "status",
          "condition",
          "sleeve_condition",
          "comments",
          "location",
          "external_id",
          "allow_offers",
        ] as const) {
          expect(after[key]).toBe(request[key] ?? before[key]);
        }
      },
    );

    it("keeps the weight by a 0, and takes the estimate for a negative one", async () => {
      for (const [weight, then] of [
        [77, 77],
        [0, 77],
        ["0", 77],
        [-1, 230],
      ]) {
        await server.call("editListing", { as: "seller", path, body: { weight } });
        expect((await read()).weight).toBe(then);
      }
    });

    it("leaves everything as it is when nothing is named", async () => {
      const before = await read();
      expect((await server.call("editListing", { as: "seller", path, body: {} })).status).toBe(204);
      expect(await read()).toEqual(before);
    });
  });

  describe("400", () => {
    it("malformedJson: says where it breaks off", async () => {
      const { status, body } = await server.call("editListing", { as: "seller", path, body: "{" });
      expect(status).toBe(400);
      expect(body.message).toMatch(/^The request body is not valid JSON: .+position 1/);
    });

    it("negativeFormatQuantity: refused and not mended", async () => {
      const body = { format_quantity: -1 };
      await server.expectExample("editListing", 400, "negativeFormatQuantity", { as: "seller", path, body });
    });
  });

  describe("403", () => {
    it("permissionDenied: another user's listing", async () => {
      await server.expectExample("editListing", 403, "permissionDenied", { as: "store", path, body: { price: 1 } });
    });
  });

  describe("404", () => {
    it.each([4300801461, sellersListing(17)])("listingNotFound: %i", async (id) => {
      const call = { as: "seller", path: { listing_id: id }, body: { price: 1 } } as const;
      await server.expectExample("editListing", 404, "listingNotFound", call);
    });
  });

  describe("422", () => {
    it.each<[string, unknown]>([
      ["zeroPrice", { price: 0 }],
      ["invalidCondition", { condition: "Mint" }],
      ["invalidSleeveCondition", { sleeve_condition: "Torn" }],
      ["invalidStatus", { status: "Sold" }],
      ["emptyBody", ""],
    ])("%s: %j, and nothing changes", async (example, body) => {
      const before = await read();
      await server.expectExample("editListing", 422, example, { as: "seller", path, body });
      expect(await read()).toEqual(before);
    });

    it("soldListing: a sold one stays as it was sold", async () => {
      const call = { as: "seller", path: { listing_id: sellersListing(4) }, body: { price: 1 } } as const;
      await server.expectExample("editListing", 422, "soldListing", call);
    });
  });
  describeCommonAnswers(server, "editListing", { as: "seller", path, body: { price: 22 } });
});
