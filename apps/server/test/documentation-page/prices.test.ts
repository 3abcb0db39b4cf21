import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useServer } from "../server.ts";

const server = useServer();
const path = { release_id: 1 };
const CURRENCIES = ["USD", "GBP", "EUR", "CAD", "AUD", "JPY", "CHF", "MXN", "BRL", "NZD", "SEK", "ZAR"];
const MEDIA = [
  ...(["Mint (M)", "Near Mint (NM or M-)", "Very Good Plus (VG+)", "Very Good (VG)"] as const),
  ...(["Good Plus (G+)", "Good (G)", "Fair (F)", "Poor (P)"] as const),
];

// One test for each statement of the documentation page's sections on fees, suggestions and statistics.
describe("Fee, by the documentation page", () => {
  it("returns the fee of a price in US dollars, at the rate that was recorded", async () => {
    const { status, body, headers } = await server.call("getFee", { as: "buyer", path: { price: "10.00" } });
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/json");
    expect(body).toEqual({ value: 0.9, currency: "USD" });
  });

  it("returns it in each of the twelve currencies, and refuses any other", async () => {
    for (const currency of CURRENCIES) {
      const { body } = await server.call("getFeeInCurrency", { as: "seller", path: { price: "10.00", currency } });
      expect(body).toEqual({ value: 0.9, currency });
    }
    const wrong = await server.call("getFeeInCurrency", { as: "seller", path: { price: "10.00", currency: "DKK" } });
    expect(wrong.body.message).toContain(CURRENCIES.join(", "));
  });
});

describe("Price Suggestions, by the documentation page", () => {
  it("suggests a price for each condition", async () => {
    const { body } = await server.call("getPriceSuggestions", { as: "seller", path });
    expect(Object.keys(body)).toEqual(MEDIA);
    const values = MEDIA.map((condition) => body[condition]?.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect((body["Poor (P)"]?.value ?? 0) * 19).toBeCloseTo(body["Mint (M)"]?.value ?? 0, 10);
  });

  it("answers an empty object where nothing is known", async () => {
    expect((await server.call("getPriceSuggestions", { as: "seller", path: { release_id: 23 } })).body).toEqual({});
  });

  it("needs credentials and filled out seller settings", async () => {
    expect((await server.call("getPriceSuggestions", { path })).status).toBe(401);
    const { status, body } = await server.call("getPriceSuggestions", { as: "buyer", path });
    expect(status).toBe(404);
    expect(body.message).toBe("You must fill out your seller settings first.");
  });

  it("suggests in the currency that the user sells in, not the one they buy in", async () => {
    const { body } = await server.call("getPriceSuggestions", { as: "store", path });
    for (const condition of MEDIA) expect(body[condition]).toMatchObject({ currency: "GBP" });
    const { body: inDollars } = await server.call("getPriceSuggestions", { as: "seller", path });
    expect(body["Mint (M)"]?.value).toBeCloseTo((inDollars["Mint (M)"]?.value ?? 0) * 0.73, 8);
  });
});

describe("Release Statistics, by the documentation page", () => {
  const read = async (query = "", as: "anonymous" | "seller" | "buyer" | "store" | "application" = "anonymous") =>
    (await server.call("getReleaseStatistics", { as, path, query })).body;

  it("returns how many are for sale now, what the cheapest costs, and whether the release is blocked", async () => {
    expect(await read()).toEqual({
      num_for_sale: 7,
      lowest_price: { value: 18.5, currency: "USD" },
      blocked_from_sale: false,
    });
    const body = { release_id: 1, condition: "Poor (P)", price: 1.25 };
    const { body: made } = await server.call("createListing", { as: "seller", body });
    expect(await read()).toMatchObject({ num_for_sale: 8, lowest_price: { value: 1.25 } });
    await server.call("deleteListing", { as: "seller", path: { listing_id: made.listing_id } });
    expect(await read()).toMatchObject({ num_for_sale: 7, lowest_price: { value: 18.5 } });
  });

  it("takes a user's buyer currency by default, US dollars without a user, and the asked one before both", async () => {
    expect((await read("", "buyer")).lowest_price).toEqual({ value: 15.91, currency: "EUR" });
    // The store sells in pounds and buys in euros.
    expect((await read("", "store")).lowest_price?.currency).toBe("EUR");
    for (const as of ["anonymous", "application", "seller"] as const) {
      expect((await read("", as)).lowest_price?.currency).toBe("USD");
    }
    for (const currency of CURRENCIES) {
      expect((await read(`curr_abbr=${currency}`, "buyer")).lowest_price?.currency).toBe(currency);
    }
    expect((await server.call("getReleaseStatistics", { path, query: "curr_abbr=DKK" })).status).toBe(422);
  });

  it("returns no price and a count of 0 where nothing is for sale, as was recorded", async () => {
    const { body } = await server.call("getReleaseStatistics", { path: { release_id: 23 } });
    expect(body).toEqual({ num_for_sale: 0, lowest_price: null, blocked_from_sale: false });
  });

  it("has null for both in a blocked release", async () => {
    const { body } = await server.call("getReleaseStatistics", { path: { release_id: 24 } });
    expect(body).toEqual({ num_for_sale: null, lowest_price: null, blocked_from_sale: true });
  });

  describe("across currencies", () => {
    const made: number[] = [];
    beforeAll(async () => {
      // 10.00 pounds are more than 12.00 dollars, and 8.00 pounds are less.
      for (const [as, price] of [
        ["seller", 12],
        ["store", 10],
      ] as const) {
        const body = { release_id: 23, condition: "Mint (M)", price };
        made.push((await server.call("createListing", { as, body })).body.listing_id);
      }
    });
    afterAll(async () => {
      for (const [index, listing_id] of made.entries()) {
        await server.call("deleteListing", { as: index === 0 ? "seller" : "store", path: { listing_id } });
      }
    });

    it("the lowest price is the lowest after conversion, here and in the release itself", async () => {
      const release = { path: { release_id: 23 } };
      const lowest = async () => (await server.call("getReleaseStatistics", release)).body;
      expect(await lowest()).toMatchObject({ num_for_sale: 2, lowest_price: { value: 12, currency: "USD" } });
      await server.call("editListing", { as: "store", path: { listing_id: made[1] ?? 0 }, body: { price: 8 } });
      expect(await lowest()).toMatchObject({ num_for_sale: 2, lowest_price: { value: 10.96, currency: "USD" } });
      expect((await server.call("getRelease", release)).body).toMatchObject({ num_for_sale: 2, lowest_price: 10.96 });
      const inEuros = await server.call("getRelease", { as: "store", ...release });
      expect(inEuros.body.lowest_price).toBe(9.42);
    });
  });
});
