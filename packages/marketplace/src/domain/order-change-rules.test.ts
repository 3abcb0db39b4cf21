import { describe, expect, it } from "vitest";
import { checkNextStatus, readWrittenMessage, setShipping, setTracking } from "./order-change-rules.ts";
import { nextStatuses, ORDER_STATUSES } from "./order-status.ts";

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
    for (const from of ORDER_STATUSES) {
      for (const to of ORDER_STATUSES) {
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

const isNew = { id: "1-1", status: "New Order" } as const;
const paid = { id: "1-1", status: "Payment Received" } as const;

describe("readWrittenMessage", () => {
  it("heads a text with the sentence about the new status, and an empty line", () => {
    expect(readWrittenMessage(paid, { message: "On its way.", status: "Shipped" }, "seller")).toEqual({
      text: "Seller changed status from Payment Received to Shipped\n\nOn its way.",
      status: "Shipped",
    });
  });

  it("posts the sentence alone where there is no text", () => {
    for (const message of [undefined, null, "", " \n"]) {
      expect(readWrittenMessage(paid, { message, status: "Shipped" }, "seller")).toEqual({
        text: "Seller changed status from Payment Received to Shipped",
        status: "Shipped",
      });
    }
  });

  it("makes a new order Buyer Contacted by a seller's text, and by nothing else", () => {
    expect(readWrittenMessage(isNew, { message: "Hello" }, "seller").status).toBe("Buyer Contacted");
    expect(readWrittenMessage(isNew, { message: "Hello", status: null }, "seller").status).toBe("Buyer Contacted");
    expect(readWrittenMessage(isNew, { message: "Hello" }, "buyer").status).toBe("New Order");
    expect(readWrittenMessage(paid, { message: "Hello" }, "seller").status).toBe("Payment Received");
  });

  it("keeps the status that the request names, also the current one", () => {
    const kept = readWrittenMessage(isNew, { message: "Hello", status: "New Order" }, "seller");
    expect(kept).toEqual({ text: "Hello", status: "New Order" });
    const alone = readWrittenMessage(isNew, { status: "New Order" }, "seller");
    expect(alone).toEqual({ text: "Seller changed status from New Order to New Order", status: "New Order" });
  });

  it("refuses a status that may not follow", () => {
    expect(() => readWrittenMessage(paid, { message: "Hello", status: "New Order" }, "seller")).toThrow(
      "Invalid status: order 1-1 is Payment Received; expected one of Payment Received, In Progress, Shipped,",
    );
  });
});
