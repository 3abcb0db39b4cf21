import { describe, expect, it } from "vitest";
import type { ListingRow } from "./entities.ts";
import { checkMayStock, type ListingMove, statusAfterMove, suspendedAfter } from "./moderation.ts";

const STATUSES = ["For Sale", "Draft", "Expired", "Sold", "Violation", "Suspended", "Deleted"] as const;

/** The table once more, by status, so that a move which comes or goes by accident is noticed. */
const table: Record<ListingRow["status"], Partial<Record<ListingMove, ListingRow["status"]>>> = {
  "For Sale": { violate: "Violation", suspend: "Suspended", expire: "Expired" },
  Draft: { violate: "Violation" },
  Expired: { violate: "Violation" },
  Sold: {},
  Violation: { reinstate: "For Sale" },
  Suspended: { reinstate: "For Sale" },
  Deleted: {},
};

describe("a move of the site", () => {
  for (const status of STATUSES) {
    it(`does to a ${status} listing exactly what the table says`, () => {
      for (const move of ["violate", "suspend", "expire", "reinstate"] as const) {
        const act = () => statusAfterMove({ id: 4300801460, status }, move);
        const to = table[status][move];
        if (to === undefined)
          expect(act, move).toThrow(`Invalid action: listing 4300801460 is ${status} and cannot be `);
        else expect(act(), move).toBe(to);
      }
    });
  }
});

describe("stocking", () => {
  const store = { username: "example_store", holds_quantity: true };

  it("is for sellers who hold several copies", () => {
    const seller = { username: "example_seller", holds_quantity: false };
    expect(() => checkMayStock({ id: 1, status: "For Sale" }, seller)).toThrow("example_seller does not hold several");
    expect(() => checkMayStock({ id: 1, status: "For Sale" }, store)).not.toThrow();
  });

  it("is for listings that can be edited", () => {
    const stockable = STATUSES.filter((status) => {
      try {
        checkMayStock({ id: 1, status }, store);
        return true;
      } catch {
        return false;
      }
    });
    expect(stockable).toEqual(["For Sale", "Draft", "Expired"]);
  });
});

const user = { username: "example_seller", marketplace_suspended: false };
const suspended = { ...user, marketplace_suspended: true };

it("suspends a user who is not suspended, and reinstates one who is", () => {
  expect(suspendedAfter(user, "suspend")).toBe(true);
  expect(suspendedAfter(suspended, "reinstate")).toBe(false);
});

it("refuses what would change nothing", () => {
  expect(() => suspendedAfter(suspended, "suspend")).toThrow("Invalid action: example_seller is suspended already.");
  expect(() => suspendedAfter(user, "reinstate")).toThrow("Invalid action: example_seller is not suspended.");
});
