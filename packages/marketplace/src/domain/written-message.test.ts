import { describe, expect, it } from "vitest";
import { readWrittenMessage } from "./written-message.ts";

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
