import type { DemoOrder } from "./demo-order-builder.ts";
import { announcePayment, invoice, pay, setStatus, write } from "./demo-order-steps.ts";
import { sellerShop } from "./demo-shops.ts";
import { exampleBuyer, exampleCollector } from "./demo-users.ts";

const shop = sellerShop;

/** The orders of example_seller in autumn: all but one wait for the seller or the buyer. */
export const DEMO_OPEN_ORDERS: readonly DemoOrder[] = [
  {
    shop,
    buyer: exampleBuyer,
    number: 10,
    created: "2026-10-21T03:44:00-07:00",
    items: [33, 34],
    steps: [
      ["2026-10-21T03:52:00-07:00", write("buyer", "Could you take the third record off again? These two are enough.")],
      ["2026-10-21T08:30:00-07:00", setStatus("Order Changed")],
    ],
  },
  {
    shop,
    buyer: exampleBuyer,
    number: 11,
    created: "2026-10-26T22:10:00-07:00",
    items: [38],
    steps: [
      ["2026-10-26T22:16:00-07:00", write("buyer", "I ordered the wrong pressing.")],
      ["2026-10-27T08:05:00-07:00", setStatus("Cancelled")],
    ],
  },
  {
    shop,
    buyer: exampleCollector,
    number: 12,
    created: "2026-11-06T12:31:00-08:00",
    items: [61, 62],
    taxed: true,
    steps: [
      ["2026-11-06T14:00:00-08:00", invoice("7.50")],
      ["2026-11-06T14:09:00-08:00", pay],
      ["2026-11-09T09:15:00-08:00", setStatus("In Progress")],
    ],
  },
  {
    shop,
    buyer: exampleBuyer,
    number: 13,
    created: "2026-11-11T01:27:00-08:00",
    items: [70],
    steps: [
      ["2026-11-11T08:50:00-08:00", invoice("14.00")],
      ["2026-11-12T00:33:00-08:00", pay],
    ],
  },
  {
    shop,
    buyer: exampleCollector,
    number: 14,
    created: "2026-11-14T19:02:00-08:00",
    items: [75],
    instructions: "No signature needed; leave it at the door.",
    taxed: true,
    steps: [
      ["2026-11-15T09:20:00-08:00", invoice("9.00")],
      ["2026-11-15T11:46:00-08:00", announcePayment],
      ["2026-11-15T11:50:00-08:00", write("buyer", "Paid by bank transfer, it may take until Thursday.")],
    ],
  },
  {
    shop,
    buyer: exampleBuyer,
    number: 15,
    created: "2026-11-16T06:58:00-08:00",
    items: [80, 81],
    steps: [["2026-11-16T10:40:00-08:00", invoice("18.00")]],
  },
  {
    shop,
    buyer: exampleBuyer,
    number: 16,
    created: "2026-11-18T04:19:00-08:00",
    items: [88],
    steps: [
      ["2026-11-18T09:05:00-08:00", setStatus("Buyer Contacted")],
      ["2026-11-18T09:05:00-08:00", write("seller", "Thank you! Shall it go out of its sleeve to save the seam?")],
    ],
  },
  {
    shop,
    buyer: exampleBuyer,
    number: 17,
    created: "2026-11-20T08:12:00-08:00",
    items: [57],
    steps: [],
  },
];
