import { describe, expect, it } from "vitest";
import { checkNextStatus, setShipping, setTracking } from "./order-edit.ts";
import { nextStatuses, orderStatuses } from "./order-status.ts";

const seller = { id: 845236, username: "example_seller" };
const order = {
  status: "New Order",
  shipping: "0",
  currency: "USD",
  tracking_number: null,
  tracking_carrier: null,
} as const;

describe("checkNextStatus", () => {
  it("lets through exactly what next_status lists, for every status", () => {
    for (const from of orderStatuses) {
      for (const to of orderStatuses) {
        const check = () => checkNextStatus("845236-9", from, to);
        if (nextStatuses(from).includes(to)) expect(check, `${from} to ${to}`).not.toThrow();
        else expect(check, `${from} to ${to}`).toThrow(`Invalid status: order 845236-9 is ${from}; expected one of `);
      }
    }
  });
});

describe("setShipping", () => {
  it("invoices the buyer", () => {
    const change = setShipping(order, "6.50", seller);
    expect(change.order).toMatchObject({ status: "Invoice Sent", shipping: "6.5" });
    expect(change.entries.map((entry) => entry.message)).toEqual([
      "example_seller set the shipping price to $6.50.",
      "example_seller changed the order status to Invoice Sent.",
    ]);
  });

  it("does not announce a status the order already has", () => {
    const change = setShipping({ ...order, status: "Invoice Sent", shipping: "5" }, 6.5, seller);
    expect(change.entries.map((entry) => entry.details)).toEqual([{ original: "5", new: "6.5" }]);
  });

  it.each([
    "Payment Received",
    "In Progress",
    "Shipped",
    "Refund Sent",
    "Merged",
    "Cancelled (Per Buyer's Request)",
  ] as const)("is too late once the order is %s", (status) => {
    expect(() => setShipping({ ...order, status }, 5, seller)).toThrow(
      `Shipping cannot be changed while the order is ${status}.`,
    );
  });
});

describe("setTracking", () => {
  it("keeps the number and the carrier, and says so", () => {
    const change = setTracking(order, { number: "1Z999", carrier: "UPS" }, seller);
    expect(change.order).toMatchObject({ tracking_number: "1Z999", tracking_carrier: "UPS" });
    expect(change.entries[0]?.message).toBe("example_seller set tracking to UPS 1Z999.");
  });

  it("needs no carrier", () => {
    expect(setTracking(order, { number: "1Z999" }, seller).order.tracking_carrier).toBeNull();
  });
});
