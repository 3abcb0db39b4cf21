import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketOfListing, bucketOfSeller, catalogId, listingId, orderId, parseOrderId } from "./ids.ts";

describe("listing ids", () => {
  it.each([
    [4_200_001, 845_236, 4_300_801_460],
    [4_200_002, 845_236, 4_300_802_484],
    [4_200_044, 845_236, 4_300_845_492],
    [4_200_057, 845_236, 4_300_858_804],
  ])("number %i of seller %i has the id %i", (running, seller, id) => {
    expect(listingId(running, seller)).toBe(id);
  });

  it("tell the bucket of their seller, stay exact and grow with the running number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 42 }), fc.integer({ min: 1, max: 2 ** 31 }), (running, seller) => {
        const id = listingId(running, seller);
        expect(bucketOfListing(id)).toBe(bucketOfSeller(seller));
        expect(Number.isSafeInteger(id)).toBe(true);
        expect(listingId(running + 1, 1)).toBeGreaterThan(listingId(running, 1023));
      }),
    );
  });
});

describe("order ids", () => {
  it("name the seller and the seller's running number", () => {
    expect(orderId({ sellerId: 845236, number: 9 })).toBe("845236-9");
    expect(parseOrderId("845236-9")).toEqual({ sellerId: 845236, number: 9 });
  });

  it.each([
    "",
    "845236",
    "845236-",
    "-9",
    "845236-9-1",
    "845236-x",
    " 845236-9",
    "845236-9\n",
    "1e3-1",
    "٣-١",
    "0845236-9",
    "845236-09",
    "00-1",
    "1-00",
  ])("%j is none", (text) => {
    expect(parseOrderId(text)).toBeUndefined();
  });

  it("are none when a part is longer than any real one", () => {
    expect(parseOrderId(`${"9".repeat(16)}-1`)).toBeUndefined();
    expect(parseOrderId(`1-${"9".repeat(10)}`)).toBeUndefined();
  });

  it("survive writing and reading", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 999_999_999 }),
        (sellerId, number) => {
          expect(parseOrderId(orderId({ sellerId, number }))).toEqual({ sellerId, number });
        },
      ),
    );
  });
});

it("is the same whenever a name is the same, and another one for another name or kind", () => {
  expect(catalogId("artist", "Mara Lindqvist")).toBe(catalogId("artist", "Mara Lindqvist"));
  const ids = [catalogId("artist", "Mara Lindqvist"), catalogId("artist", "Mara"), catalogId("label", "Mara")];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) {
    expect(Number.isInteger(id)).toBe(true);
    expect(id).toBeGreaterThan(0);
    expect(id).toBeLessThan(2 ** 31);
  }
});
