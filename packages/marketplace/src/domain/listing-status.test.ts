import { describe, expect, it } from "vitest";
import type { ListingRow } from "./entities.ts";
import { expiryAfter, mayEdit, shownQuantity, withOneBack, withOneSold } from "./listing-status.ts";

const listing: ListingRow = {
  bucket: 1,
  id: 1025,
  seller_id: 1,
  release_id: 1,
  status: "For Sale",
  condition: "Mint (M)",
  sleeve_condition: "Mint (M)",
  price: "10.00",
  currency: "USD",
  comments: "",
  allow_offers: false,
  audio: false,
  external_id: "",
  location: "",
  weight: "230",
  format_quantity: 1,
  quantity: 1,
  posted: "2026-01-01T00:00:00.000Z",
  expires: "2027-01-01T00:00:00.000Z",
};
const EXPIRES = "2027-06-01T00:00:00.000Z";
const one = { marketplace_suspended: false, holds_quantity: false };
const several = { marketplace_suspended: false, holds_quantity: true };

it("a listing can be edited while it is for sale, a draft or expired", () => {
  expect(["For Sale", "Draft", "Expired"].every((status) => mayEdit(status as ListingRow["status"]))).toBe(true);
  expect(["Sold", "Violation", "Suspended", "Deleted"].some((status) => mayEdit(status as ListingRow["status"]))).toBe(
    false,
  );
});

it("a seller of several copies is told of one, and any other of what there is", () => {
  expect(shownQuantity({ quantity: 5 }, several)).toBe(1);
  expect(shownQuantity({ quantity: 1 }, one)).toBe(1);
});

describe("withOneSold", () => {
  it("takes one of several copies, and the last makes it sold", () => {
    expect(withOneSold({ ...listing, quantity: 2 })).toEqual({ ...listing, quantity: 1 });
    expect(withOneSold(listing)).toEqual({ ...listing, status: "Sold" });
  });
});

describe("withOneBack", () => {
  it("puts the last copy on sale for a new term, or leaves it with its suspended seller", () => {
    const sold = { ...listing, status: "Sold" } as const;
    expect(withOneBack(sold, one, EXPIRES)).toEqual({ ...listing, expires: EXPIRES });
    const suspended = { ...one, marketplace_suspended: true };
    expect(withOneBack(sold, suspended, EXPIRES)).toEqual({ ...listing, status: "Suspended", expires: null });
  });

  it("adds to the copies of a seller who may hold several, while the listing can be edited", () => {
    expect(withOneBack(listing, several, EXPIRES)).toEqual({ ...listing, quantity: 2 });
    expect(withOneBack({ ...listing, status: "Draft" }, several, EXPIRES)).toMatchObject({
      quantity: 2,
      status: "Draft",
    });
    expect(withOneBack({ ...listing, status: "Deleted" }, several, EXPIRES)).toBeUndefined();
    expect(withOneBack({ ...listing, status: "Violation" }, several, EXPIRES)).toBeUndefined();
    expect(withOneBack(listing, one, EXPIRES)).toBeUndefined();
  });
});

const now = new Date("2026-11-24T12:00:00Z");
const IN_A_YEAR = "2027-11-24T12:00:00.000Z";

describe("a listing's term", () => {
  it("begins when it is listed for sale, and not for a draft", () => {
    expect(expiryAfter(undefined, "For Sale", now)).toBe(IN_A_YEAR);
    expect(expiryAfter(undefined, "Draft", now)).toBeNull();
  });

  it("runs on while it stays for sale, also where it never ends", () => {
    const running = { status: "For Sale", expires: "2026-12-01T00:00:00.000Z" } as const;
    expect(expiryAfter(running, "For Sale", now)).toBe(running.expires);
    expect(expiryAfter({ ...running, expires: null }, "For Sale", now)).toBeNull();
  });

  it("begins anew when it comes back on sale", () => {
    expect(expiryAfter({ status: "Expired", expires: null }, "For Sale", now)).toBe(IN_A_YEAR);
  });

  it("ends when it is taken off", () => {
    expect(expiryAfter({ status: "For Sale", expires: IN_A_YEAR }, "Draft", now)).toBeNull();
  });
});
