import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { exampleOf } from "./documented.ts";
import { useServer } from "./server.ts";

const server = useServer();
const minimal = { release_id: 2, condition: "Very Good Plus (VG+)", price: 8 };

async function created(body: unknown) {
  const answer = await server.call("createListing", { as: "seller", body });
  expect(answer.body).not.toHaveProperty("message");
  expect(answer.status).toBe(201);
  const { body: listing } = await server.call("getListing", {
    as: "seller",
    path: { listing_id: answer.body.listing_id },
  });
  return { answer, listing };
}

describe("createListing", () => {
  describe("201", () => {
    it("created: the id and the address, and no Location header", async () => {
      const { answer, listing } = await created(minimal);
      expect(Object.keys(answer.body)).toEqual(Object.keys(Object(exampleOf("createListing", 201, "created"))));
      expect(answer.body.resource_url).toBe(`http://127.0.0.1:8080/marketplace/listings/${answer.body.listing_id}`);
      expect(answer.headers).not.toHaveProperty("location");
      expect(listing.id).toBe(answer.body.listing_id);
    });

    it.each(["complete", "minimal", "draft", "numbersAsText"])(
      "%s: the documented request is taken as it stands",
      async (name) => {
        const request = Object(exampleOf("createListing", "request", name));
        const { listing } = await created(request);
        expect(listing.release.id).toBe(Number(request.release_id));
        expect(listing.original_price.value).toBe(Number(request.price));
        for (const key of ["condition", "status", "comments", "allow_offers", "external_id", "location"] as const) {
          if (request[key] != null) expect(listing[key]).toBe(request[key]);
        }
      },
    );

    it("fills in what is left out", async () => {
      const { listing } = await created(minimal);
      expect(listing).toMatchObject({
        status: "For Sale",
        sleeve_condition: "Not Graded",
        comments: "",
        allow_offers: false,
        external_id: "",
        location: "",
        weight: 85,
        format_quantity: 1,
        original_price: { value: 8, curr_abbr: "USD" },
      });
    });

    it("drops the sign of a price, takes the estimate for a weight that is none, and ignores a misspelt key", async () => {
      const { listing } = await created({ ...minimal, price: -8.125, weight: -5, format_quantity: 0, coments: "x" });
      expect(listing).toMatchObject({ original_price: { value: 8.125 }, weight: 85, format_quantity: 1, comments: "" });
    });

    it.each([2, "2", "2.00", "02"])("takes a format_quantity of %j as 2", async (format_quantity) => {
      expect((await created({ ...minimal, format_quantity })).listing.format_quantity).toBe(2);
    });

    it("reads JSON under a misspelt Content-Type", async () => {
      const headers = { "content-type": "applicaion/json" };
      expect((await server.call("createListing", { as: "seller", body: minimal, headers })).status).toBe(201);
    });
  });

  describe("400", () => {
    it("malformedJson: says where it breaks off", async () => {
      const { status, body } = await server.call("createListing", { as: "seller", body: '{"release_id": 1,' });
      expect(status).toBe(400);
      expect(body.message).toMatch(/^The request body is not valid JSON: .+position 17/);
    });

    it("negativeFormatQuantity: the one value that is no 422", async () => {
      const body = { ...minimal, format_quantity: -1 };
      await server.expectExample("createListing", 400, "negativeFormatQuantity", { as: "seller", body });
    });
  });

  describe("403", () => {
    it("noSellerSettings: a user who cannot sell yet", async () => {
      await server.expectExample("createListing", 403, "noSellerSettings", { as: "buyer", body: minimal });
    });
  });

  describe("422", () => {
    it.each<[string, object]>([
      ["unknownRelease", { release_id: 999 }],
      ["unknownRelease", { release_id: 0 }],
      ["unknownRelease", { release_id: -1 }],
      ["blockedRelease", { release_id: 24 }],
      ["zeroPrice", { price: 0 }],
      ["zeroPrice", { price: "0.00" }],
      ["zeroPrice", { price: "cheap" }],
      ["invalidCondition", { condition: "Mint" }],
      ["invalidCondition", { condition: "mint (m)" }],
      ["invalidSleeveCondition", { sleeve_condition: "Torn" }],
      ["invalidStatus", { status: "Sold" }],
      ["missingField", { price: undefined }],
    ])("%s: %j", async (example, change) => {
      const body = { ...minimal, ...change };
      await server.expectExample("createListing", 422, example, { as: "seller", body });
    });

    it.each([
      [{ release_id: undefined }, "release_id is required."],
      [{ condition: undefined }, "condition is required."],
      [{ condition: null }, /^Invalid condition: expected one of Mint/],
      [{ price: null }, "Invalid price: expected float."],
      [{ release_id: 1.5 }, "Invalid release_id: expected int."],
      [{ comments: 7 }, "Invalid comments: expected string."],
      [{ allow_offers: "yes" }, "Invalid allow_offers: expected one of true, false."],
      [{ format_quantity: "two" }, "Invalid format_quantity: expected int."],
      [{ format_quantity: "1.5" }, "Invalid format_quantity: expected int."],
      [{ format_quantity: 1.5 }, "Invalid format_quantity: expected int."],
      [{ format_quantity: "10000.0" }, "Invalid format_quantity: expected int."],
      [{ weight: "heavy" }, "Invalid weight: expected float."],
    ])("%j is answered with %s", async (change, message) => {
      const { status, body } = await server.call("createListing", { as: "seller", body: { ...minimal, ...change } });
      expect(status).toBe(422);
      expect(body.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    });

    it.each(["", "null", "[]", '"text"'])("a body that is no object: %j", async (body) => {
      const answer = await server.call("createListing", { as: "seller", body });
      expect(answer.status).toBe(422);
      expect(answer.body).toEqual({ message: "Invalid body: expected object." });
    });
  });
  describeCommonAnswers(server, "createListing", { as: "seller", body: minimal });
});
