import { describe, expect, it } from "vitest";
import { createCoverage } from "../src/coverage/coverage.ts";
import { coverageItems } from "../src/coverage/coverage-items.ts";
import { matchesExample } from "../src/coverage/matches-example.ts";
import type { RawResponse } from "../src/send-request.ts";

const fee = (body: object, headers = {}): RawResponse => ({
  status: 200,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});
const gapsOfFee = (answer: RawResponse) => {
  const coverage = createCoverage();
  const own = coverage.gaps().filter((gap) => gap.includes(" getFee 200: "));
  const request = { target: "/marketplace/fee/10.00", headers: {} };
  coverage.record({ id: "getFee", request, answer });
  const left = new Set(coverage.gaps());
  return { own, left: own.filter((gap) => left.has(gap)) };
};

describe("the coverage of the documents", () => {
  it("has items of every kind, with the file that describes them", () => {
    const gaps = coverageItems().map(({ gap }) => gap);
    const examples = [
      'getInventory: the query parameter "sort" changes nothing in what the server answers (spec/components/parameters/InventorySort.yaml)',
      'createListing: the request example "draft" was never sent and accepted (spec/components/examples/listings/ListingCreateDraft.yaml)',
      "getInventory 422: this status was never answered by the server (spec/paths/users_{username}_inventory.yaml)",
      'getInventory 200: the header "Link" was never sent by the server (spec/components/headers/Link.yaml)',
      'getListing 200: the property "weight" was never sent by the server (spec/components/schemas/Listing.yaml)',
      'getInventory 200: the property "listings[].weight" was never sent by the server (spec/components/schemas/Listing.yaml)',
    ];
    expect(examples.filter((gap) => !gaps.includes(gap))).toEqual([]);
    expect(new Set(gaps).size).toBe(gaps.length);
    expect(gaps.length).toBeGreaterThan(2000);
  });

  it("sees what one exchange shows, and nothing else", () => {
    const { own, left } = gapsOfFee(fee({ value: 0.9, currency: "USD" }, { "x-discogs-ratelimit": "60" }));
    expect(own.length).toBeGreaterThan(left.length);
    expect(left.filter((gap) => /property|example "tenDollars"|Ratelimit"|status/.test(gap))).toEqual([]);
    expect(left.filter((gap) => gap.includes('the example "oneCent"'))).toHaveLength(1);
  });

  it("misses an example that differs in one value, and a property that is not sent", () => {
    const { left } = gapsOfFee(fee({ value: 0.8 }));
    expect(left.filter((gap) => gap.includes("tenDollars"))).toHaveLength(1);
    expect(left.filter((gap) => gap.includes('the property "currency"'))).toHaveLength(1);
  });
});

describe("an example", () => {
  it("is given with other times, and with other values of the keys that are named", () => {
    const value = { id: 1, at: "2026-11-20T08:12:00-08:00", name: "x" };
    expect(matchesExample({ name: "x", id: 1, at: "2030-01-01T00:00:00.000Z" }, { value })).toBe(true);
    expect(matchesExample({ ...value, id: 2 }, { value })).toBe(false);
    expect(matchesExample({ ...value, id: 2 }, { value }, ["id"])).toBe(true);
    expect(matchesExample({ ...value, at: "yesterday" }, { value })).toBe(false);
  });

  it("is a template where it says so", () => {
    const example = { value: { message: "Order 1 is Sold." }, "x-message-template": "Order {id} is {status}." };
    expect(matchesExample({ message: "Order 845236-9 is In Progress." }, example)).toBe(true);
    expect(matchesExample({ message: "Order 845236-9 was In Progress." }, example)).toBe(false);
  });
});
