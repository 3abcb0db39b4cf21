import { findChromium } from "@runout/harness/chromium";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SaleRecord } from "./sale.ts";
import { inBrowser, inNode, inProcess, onServer, type SaleTarget } from "./targets.ts";

type Opener = [name: string, open: () => Promise<SaleTarget>];
// CI has a Chromium; apps/docs/test/browser.test.ts asks for it there.
const BROWSER: Opener = ["a sandbox behind MSW in the service worker of Chromium", inBrowser];
const TARGETS: Opener[] = [
  ["the server", onServer],
  ["a sandbox in the process", inProcess],
  ["a sandbox behind MSW in Node", inNode],
  ...(findChromium() === undefined ? [] : [BROWSER]),
];

const SALE: SaleRecord = {
  // Before it is ordered, after that, and after the refund.
  listed: [true, false, true],
  inventory: { first: [200, true], unchanged: [304, 0, true], changed: [200, true] },
  listing: "Sold",
  statuses: ["New Order", "Invoice Sent", "Payment Received", "Shipped", "Cancelled (Refund Received)"],
  refusal: 422,
  tracking: "USPS",
  total: { currency: "USD", value: 24.5 },
  log: [
    "status: example_buyer changed the order status to Cancelled (Refund Received).",
    "refund_received: example_buyer received refund of $31.00.",
    "status: example_seller changed the order status to Refund Sent.",
    "refund_sent: example_seller sent refund of $31.00.",
    "message: Seller changed status from Payment Received to Shipped\n\nOn its way!",
    "status: example_seller changed the order status to Shipped.",
    "tracking: example_seller set tracking to USPS 9400111899560001234567.",
    "status: example_buyer changed the order status to Payment Received.",
    "payment: example_buyer paid $31.00.",
    "message: Please pack it well.",
    "status: example_seller changed the order status to Invoice Sent.",
    "shipping: example_seller set the shipping price to $6.50.",
    "status: example_buyer created the order.",
  ],
  logTotal: 13,
};

describe.each(TARGETS)("a sale on %s", (_, open) => {
  let target: SaleTarget;
  beforeAll(async () => {
    target = await open();
  });
  afterAll(() => target.close());

  it("goes from a listing to a refund, and can be read back", async () => {
    expect(await target.sell()).toEqual(SALE);
  });
});
