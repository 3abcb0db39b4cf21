import { describe, expect, it } from "vitest";
import {
  deadlineChange,
  isPaid,
  itemsAfter,
  mayChangeShipping,
  mayMove,
  mayRate,
  nextStatuses,
  ORDER_STATUSES,
  statusId,
} from "./order-status.ts";

const SETTABLE = [
  "New Order",
  "Buyer Contacted",
  "Invoice Sent",
  "Payment Pending",
  "Payment Received",
  "In Progress",
  "Shipped",
  "Refund Sent",
  "Cancelled (Non-Paying Buyer)",
  "Cancelled (Item Unavailable)",
  "Cancelled (Per Buyer's Request)",
] as const;
const afterPayment = SETTABLE.slice(4);

/** The whole table once more, written out by hand, so that an edge which comes or goes by accident is noticed. */
const table = {
  "New Order": [SETTABLE, [], ["Buyer Contacted", "Merged", "Order Changed", "Cancelled"]],
  "Buyer Contacted": [SETTABLE, [], ["Merged", "Order Changed", "Cancelled"]],
  "Invoice Sent": [
    SETTABLE,
    ["Payment Pending", "Payment Received"],
    ["Merged", "Order Changed", "Cancelled", "Cancelled (Non-Paying Buyer)"],
  ],
  "Payment Pending": [SETTABLE, ["Payment Received"], ["Cancelled", "Cancelled (Non-Paying Buyer)"]],
  "Payment Received": [afterPayment, [], ["Refund Sent", "Cancelled"]],
  "In Progress": [afterPayment.slice(1), [], ["Refund Sent", "Cancelled"]],
  Shipped: [["Shipped"], [], ["Refund Sent"]],
  Merged: [["Merged"], [], []],
  "Order Changed": [["Order Changed", ...SETTABLE], [], ["Cancelled"]],
  "Refund Sent": [["Refund Sent"], [], ["Cancelled (Refund Received)"]],
  Cancelled: [["Cancelled"], [], []],
  "Cancelled (Non-Paying Buyer)": [["Cancelled (Non-Paying Buyer)"], [], []],
  "Cancelled (Item Unavailable)": [["Cancelled (Item Unavailable)"], [], []],
  "Cancelled (Per Buyer's Request)": [["Cancelled (Per Buyer's Request)"], [], []],
  "Cancelled (Refund Received)": [["Cancelled (Refund Received)"], [], []],
} as const;
const MOVERS = ["seller", "buyer", "site"] as const;

describe("moves", () => {
  it("are known for fifteen statuses", () => {
    expect([...ORDER_STATUSES].sort()).toEqual(Object.keys(table).sort());
  });

  describe.each(ORDER_STATUSES)("from %s", (from) => {
    it.each(MOVERS)("by the %s: each that is in the table, and no other", (mover) => {
      const allowed: readonly string[] = table[from][MOVERS.indexOf(mover)] ?? [];
      expect(nextStatuses(from, mover)).toEqual(allowed);
      for (const to of ORDER_STATUSES) expect([to, mayMove(from, to, mover)]).toEqual([to, allowed.includes(to)]);
    });

    it("are offered to the seller with the current status among them", () => {
      expect(nextStatuses(from)).toContain(from);
    });
  });
});

describe("statusId", () => {
  it("is the documented number of the four statuses that have one", () => {
    expect(
      ["New Order", "Invoice Sent", "Payment Received", "Shipped"].map((status) => statusId(status as "Shipped")),
    ).toEqual([1, 3, 5, 6]);
  });

  it("is different for each status", () => {
    expect(new Set(ORDER_STATUSES.map(statusId)).size).toBe(ORDER_STATUSES.length);
  });
});

describe("mayChangeShipping", () => {
  it("is so until the order is paid, shipped, merged, refunded or cancelled", () => {
    expect(ORDER_STATUSES.filter(mayChangeShipping)).toEqual([
      "New Order",
      "Buyer Contacted",
      "Invoice Sent",
      "Payment Pending",
      "Order Changed",
    ]);
  });
});

describe("itemsAfter", () => {
  it("relists the items of a cancelled order", () => {
    expect(ORDER_STATUSES.filter((status) => itemsAfter(status) === "relist")).toEqual([
      "Cancelled",
      "Cancelled (Non-Paying Buyer)",
      "Cancelled (Per Buyer's Request)",
      "Cancelled (Refund Received)",
    ]);
  });

  it("removes items that are unavailable, and leaves all others alone", () => {
    expect(ORDER_STATUSES.filter((status) => itemsAfter(status) === "remove")).toEqual([
      "Cancelled (Item Unavailable)",
    ]);
    expect(itemsAfter("Merged")).toBe("keep");
    expect(itemsAfter("Refund Sent")).toBe("keep");
  });
});

describe("mayRate", () => {
  it("is so once the buyer has paid, and still when the refund is on its way", () => {
    const paid = ["Payment Received", "In Progress", "Shipped"];
    expect(ORDER_STATUSES.filter(isPaid)).toEqual(paid);
    expect(ORDER_STATUSES.filter(mayRate)).toEqual([...paid, "Refund Sent"]);
  });
});

const now = new Date("2026-11-24T12:00:00Z");
const set = { kind: "set", due: "2026-11-28T12:00:00.000Z" };

describe("the time a buyer has to pay", () => {
  it("begins with the invoice", () => {
    expect(deadlineChange("New Order", "Invoice Sent", [{ type: "shipping" }, { type: "status" }], now)).toEqual(set);
    expect(deadlineChange("Order Changed", "Invoice Sent", [{ type: "status" }], now)).toEqual(set);
  });

  it("begins anew with another invoice, and not with a message", () => {
    expect(deadlineChange("Invoice Sent", "Invoice Sent", [{ type: "shipping" }], now)).toEqual(set);
    expect(deadlineChange("Invoice Sent", "Invoice Sent", [{ type: "message" }], now)).toEqual({ kind: "keep" });
  });

  it("is over with any other status", () => {
    expect(deadlineChange("Invoice Sent", "Payment Pending", [], now)).toEqual({ kind: "drop" });
    expect(deadlineChange("Payment Pending", "Payment Received", [], now)).toEqual({ kind: "keep" });
  });
});
