import { Big } from "big.js";
import { describe, expect, it } from "vitest";
import {
  mergedSentence,
  paymentEntry,
  refundReceivedEntry,
  refundSentEntry,
  shippingEntry,
  statusEntry,
  statusSentence,
  textEntry,
  trackingEntry,
} from "./message-entry.ts";

const seller = { id: 845236, username: "example_seller" };
const buyer = { id: 2001001, username: "example_buyer" };

describe("statusEntry", () => {
  it("names the actor and the status, with its number", () => {
    expect(statusEntry(seller, "Shipped")).toEqual({
      type: "status",
      actor_id: 845236,
      subject: "",
      message: "example_seller changed the order status to Shipped.",
      details: { status_id: 6 },
    });
  });

  it("takes another sentence where an order begins", () => {
    const entry = statusEntry(
      seller,
      "New Order",
      mergedSentence(
        seller,
        [7, 8].map((number) => ({ sellerId: 845236, number })),
      ),
    );
    expect(entry.message).toBe("example_seller created the order by merging orders #845236-7, #845236-8.");
    expect(entry.details).toEqual({ status_id: 1 });
  });
});

describe("statusSentence", () => {
  it("is the documented one", () => {
    expect(statusSentence("New Order", "Invoice Sent")).toBe("Seller changed status from New Order to Invoice Sent");
  });
});

describe("textEntry", () => {
  const subjectOf = (...titles: string[]) => textEntry(buyer, { id: "845236-9", titles }, "Hello").subject;

  it("carries the text as it was written", () => {
    const entry = textEntry(buyer, { id: "845236-9", titles: ["Night Ferry"] }, " Two\nlines ");
    expect(entry).toMatchObject({ type: "message", actor_id: 2001001, message: " Two\nlines ", details: {} });
  });

  it("is headed by the first title and the number of the others", () => {
    expect(subjectOf("Night Ferry")).toBe("New Message - Order #845236-9 - Night Ferry");
    expect(subjectOf("Night Ferry", "Volta Sessions")).toBe(
      "New Message - Order #845236-9 - Night Ferry + 1 more item",
    );
    expect(subjectOf("Night Ferry", "Volta Sessions", "Neón")).toBe(
      "New Message - Order #845236-9 - Night Ferry + 2 more items",
    );
  });
});

describe("entries with an amount", () => {
  it("show it in the order's currency and keep it as decimal text", () => {
    expect(shippingEntry(seller, "0", new Big("6.50"), "USD")).toMatchObject({
      type: "shipping",
      message: "example_seller set the shipping price to $6.50.",
      details: { original: "0", new: "6.5" },
    });
    expect(paymentEntry(buyer, "37.50", "GBP")).toMatchObject({
      type: "payment",
      actor_id: 2001001,
      message: "example_buyer paid £37.50.",
      details: { amount: "37.50" },
    });
    expect(refundSentEntry(seller, "5", "EUR")).toMatchObject({
      type: "refund_sent",
      actor_id: 845236,
      message: "example_seller sent refund of €5.00.",
      details: { amount: "5" },
    });
    expect(refundReceivedEntry(buyer, "1500", "JPY")).toMatchObject({
      type: "refund_received",
      actor_id: 2001001,
      message: "example_buyer received refund of ¥1,500.",
      details: { amount: "1500" },
    });
  });
});

describe("trackingEntry", () => {
  it("names the carrier where there is one", () => {
    expect(trackingEntry(seller, "USPS", "9400").message).toBe("example_seller set tracking to USPS 9400.");
    expect(trackingEntry(seller, null, "9400").message).toBe("example_seller set tracking to 9400.");
  });
});
