import { describe, expect, it } from "vitest";
import { deadlineChange } from "./payment-deadline.ts";

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
