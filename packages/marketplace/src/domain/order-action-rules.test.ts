import { Big } from "big.js";
import { describe, expect, it } from "vitest";
import { type ActedOrder, cancellationRequestText, pay, refund } from "./order-action-rules.ts";
import { ORDER_STATUSES } from "./order-status.ts";

const order: ActedOrder = {
  id: "845236-9",
  status: "Shipped",
  currency: "USD",
  due: new Big("37.50"),
  refunded: new Big(0),
  buyer: { id: 2001001, username: "example_buyer" },
  seller: { id: 845236, username: "example_seller" },
};
const kinds = (outcome: { entries: { type: string }[] }) => outcome.entries.map((entry) => entry.type);

describe("pay", () => {
  it("is possible for an invoiced order, and for a pending payment to arrive", () => {
    const payable = ORDER_STATUSES.filter((status) => {
      try {
        return pay({ ...order, status }, false).status === "Payment Received";
      } catch {
        return false;
      }
    });
    expect(payable).toEqual(["Invoice Sent", "Payment Pending"]);
  });

  it("logs the amount of items and shipping", () => {
    expect(pay({ ...order, status: "Invoice Sent" }, false).entries[0]?.message).toBe("example_buyer paid $37.50.");
  });

  it("only announces a pending payment", () => {
    const outcome = pay({ ...order, status: "Invoice Sent" }, true);
    expect(outcome.status).toBe("Payment Pending");
    expect(kinds(outcome)).toEqual(["status"]);
  });
});

describe("cancellationRequestText", () => {
  it("is a message of its own words when the buyer gives none", () => {
    expect(cancellationRequestText({ ...order, status: "Invoice Sent" }, undefined)).toBe(
      "I would like to cancel this order.",
    );
    expect(cancellationRequestText({ ...order, status: "Invoice Sent" }, "Wrong pressing.")).toBe("Wrong pressing.");
  });

  it("comes too late once the seller cannot cancel any more", () => {
    expect(() => cancellationRequestText(order, undefined)).toThrow(
      "Invalid action: order 845236-9 is Shipped and cannot be cancelled.",
    );
  });
});

describe("refund", () => {
  it("leaves the status as it is when only a part is paid back", () => {
    const outcome = refund(order, new Big(5), true);
    expect(outcome.status).toBe("Shipped");
    expect(kinds(outcome)).toEqual(["refund_sent", "refund_received"]);
  });

  it("ends the order when all of it is paid back and received", () => {
    const outcome = refund(order, new Big("37.50"), true);
    expect(outcome.status).toBe("Cancelled (Refund Received)");
    expect(kinds(outcome)).toEqual(["refund_sent", "status", "refund_received", "status"]);
  });

  it("ends it too when the last part is paid back", () => {
    expect(refund({ ...order, refunded: new Big(5) }, new Big("32.50"), false).status).toBe("Refund Sent");
  });

  it("never pays back more than was paid, in however many parts", () => {
    expect(() => refund({ ...order, refunded: new Big(5) }, new Big(33), true)).toThrow(
      "Invalid amount: expected at most 32.50.",
    );
  });

  it("lets a refund that was sent be received, and nothing else", () => {
    const sent = { ...order, status: "Refund Sent" } as const;
    expect(refund(sent, new Big("37.50"), true).status).toBe("Cancelled (Refund Received)");
    expect(() => refund(sent, new Big("37.50"), false)).toThrow(
      "Invalid action: order 845236-9 is Refund Sent and cannot be refunded.",
    );
  });

  it("is not received in a larger amount than was ever owed", () => {
    const sent = { ...order, status: "Refund Sent" } as const;
    expect(() => refund(sent, new Big("37.51"), true)).toThrow("Invalid amount: expected at most 37.50.");
  });

  it("can be whole where prices are finer than cents", () => {
    const fine = { ...order, due: new Big("12.3456") };
    expect(refund(fine, new Big("12.35"), true).status).toBe("Cancelled (Refund Received)");
    expect(() => refund(fine, new Big("12.36"), true)).toThrow("Invalid amount: expected at most 12.35.");
  });

  it("has nothing to pay back before the buyer paid", () => {
    expect(() => refund({ ...order, status: "New Order" }, new Big(5), true)).toThrow(
      "Invalid action: order 845236-9 is New Order and cannot be refunded.",
    );
  });
});
