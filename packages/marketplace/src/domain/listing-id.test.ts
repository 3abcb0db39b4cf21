import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketOfListing, bucketOfSeller, listingId } from "./listing-id.ts";

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
