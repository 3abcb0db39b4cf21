import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { ListingRow } from "../domain/entities.ts";
import { demoSeed } from "./demo-seed.ts";

const { listings, releases, order_items: items, nextListingNumber } = demoSeed();
const ofSeller = listings.filter((listing) => listing.seller_id === 845236);
const ofStore = listings.filter((listing) => listing.seller_id === 614207);
const forSale = listings.filter((listing) => listing.status === "For Sale");

const { schemas } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@runout/spec/openapi.json")), "utf8"),
).components;

/** The values of an enumeration of the contract. */
const valuesOf = (schema: string): string[] => [...schemas[schema].enum];

const valuesIn = (key: "status" | "condition" | "sleeve_condition", rows: readonly ListingRow[]) =>
  [...new Set(rows.map((row) => row[key]))].sort();

describe("the demo's listings", () => {
  it("are at least 120 of example_seller and 20 of example_store, each in the seller's currency", () => {
    expect(ofSeller.length).toBeGreaterThanOrEqual(120);
    expect(ofStore.length).toBeGreaterThanOrEqual(20);
    expect(new Set(ofSeller.map((listing) => listing.currency))).toEqual(new Set(["USD"]));
    expect(new Set(ofStore.map((listing) => listing.currency))).toEqual(new Set(["GBP"]));
  });

  it("show every status and every condition of the contract in example_seller's inventory", () => {
    expect(valuesIn("status", ofSeller)).toEqual(valuesOf("ListingStatus").sort());
    expect(valuesIn("condition", ofSeller)).toEqual(valuesOf("MediaCondition").sort());
    expect(valuesIn("sleeve_condition", ofSeller)).toEqual(valuesOf("SleeveCondition").sort());
  });

  it("are numbered without a gap and lie in their seller's bucket", () => {
    const numbers = listings.map((listing) => Math.floor(listing.id / 1024));
    expect(numbers).toEqual(listings.map((_, index) => 4_200_001 + index));
    expect(nextListingNumber).toBe(4_200_001 + listings.length);
    for (const listing of listings) {
      expect(listing.bucket).toBe(listing.id % 1024);
      expect(listing.bucket).toBe(listing.seller_id % 1024);
    }
  });

  it("were posted one after the other", () => {
    for (const shop of [ofSeller, ofStore]) {
      const times = shop.map((listing) => listing.posted);
      expect(times).toEqual([...times].sort());
      expect(new Set(times).size).toBe(times.length);
    }
  });

  it("have believable prices, weights and counts", () => {
    for (const { id, price, weight, format_quantity, quantity } of listings) {
      expect([id, price]).toEqual([id, expect.stringMatching(/^[1-9]\d{0,3}\.\d\d$/)]);
      expect(Number(weight)).toBeGreaterThan(0);
      expect(format_quantity).toBeGreaterThan(0);
      expect(quantity).toBeGreaterThan(0);
    }
  });

  it("hold several copies only where the seller may", () => {
    expect(ofSeller.every((listing) => listing.quantity === 1)).toBe(true);
    expect(ofStore.some((listing) => listing.quantity > 1)).toBe(true);
  });

  it("begin with the three that the examples show", () => {
    expect(listings.slice(0, 3)).toMatchObject([
      {
        id: 4300801460,
        release_id: 1,
        condition: "Near Mint (NM or M-)",
        sleeve_condition: "Very Good Plus (VG+)",
        price: "24.50",
        status: "For Sale",
        comments: "Plays through without a skip. Light ring wear on the sleeve.",
        posted: "2026-03-02T17:15:00.000Z",
        allow_offers: true,
        external_id: "shelf-a-001",
        location: "Shelf A",
        weight: "230",
        format_quantity: 1,
      },
      {
        id: 4300802484,
        release_id: 2,
        condition: "Very Good Plus (VG+)",
        sleeve_condition: "Near Mint (NM or M-)",
        price: "8.00",
        status: "For Sale",
      },
      {
        id: 4300803508,
        release_id: 3,
        condition: "Mint (M)",
        sleeve_condition: "Mint (M)",
        price: "65.00",
        status: "Draft",
      },
    ]);
  });

  it("offer neither release 23 nor the blocked release 24 for sale", () => {
    const offered = new Set(forSale.map((listing) => listing.release_id));
    expect(releases.filter((release) => !offered.has(release.id)).map((release) => release.id)).toEqual([23, 24]);
    expect(releases.filter((release) => release.blocked_from_sale).map((release) => release.id)).toEqual([24]);
  });

  it("offer release 1 seven times from 18.50 on, as its statistics in the examples say", () => {
    const offers = forSale.filter((listing) => listing.release_id === 1);
    expect(offers).toHaveLength(7);
    expect(
      offers.map((listing) => Number(listing.price) / (listing.currency === "GBP" ? 0.73 : 1)).sort((a, b) => a - b)[0],
    ).toBe(18.5);
  });

  it("number 74 for sale by example_seller, as the profile in the examples says", () => {
    expect(ofSeller.filter((listing) => listing.status === "For Sale")).toHaveLength(74);
  });

  it("are sold only where an order holds them", () => {
    const ordered = new Set(items.map((item) => item.listing_id));
    for (const listing of listings.filter((candidate) => candidate.status === "Sold"))
      expect(ordered).toContain(listing.id);
  });
});
