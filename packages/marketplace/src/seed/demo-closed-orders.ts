import type { DemoOrder } from "./demo-order-builder.ts";
import {
  invoice,
  mergeInto,
  mergeOf,
  pay,
  receiveFullRefund,
  receiveRefund,
  sendFullRefund,
  sendRefund,
  setStatus,
  track,
  write,
  writeWithStatus,
} from "./demo-order-steps.ts";
import { sellerShop } from "./demo-shops.ts";
import { exampleBuyer } from "./demo-users.ts";

const buyer = exampleBuyer;
const shop = sellerShop;

/** The orders of example_seller from spring to September: all are over. */
export const DEMO_CLOSED_ORDERS: readonly DemoOrder[] = [
  {
    shop,
    buyer,
    number: 1,
    created: "2026-03-23T09:41:00-07:00",
    items: [4, 6],
    archived: true,
    instructions: "Please use sturdy packaging.",
    steps: [
      ["2026-03-23T11:02:00-07:00", invoice("18.00")],
      ["2026-03-23T13:30:00-07:00", pay],
      ["2026-03-25T08:12:00-07:00", track("UPS", "1Z999AA10123456784")],
      ["2026-03-25T08:14:00-07:00", writeWithStatus("Shipped", "Your parcel is on its way.")],
      ["2026-04-07T02:55:00-07:00", write("buyer", "Arrived safely. Thank you!")],
    ],
  },
  {
    shop,
    buyer,
    number: 2,
    created: "2026-04-14T18:05:00-07:00",
    items: [9],
    steps: [
      ["2026-04-15T08:20:00-07:00", invoice("14.00")],
      ["2026-04-15T12:47:00-07:00", pay],
      [
        "2026-04-16T09:31:00-07:00",
        write("seller", "I am sorry: it cracked while I packed it. You get everything back."),
      ],
      ["2026-04-16T09:40:00-07:00", sendFullRefund],
    ],
  },
  {
    shop,
    buyer,
    number: 3,
    created: "2026-05-05T07:18:00-07:00",
    items: [12],
    steps: [
      ["2026-05-05T10:00:00-07:00", invoice("14.00")],
      ["2026-05-09T10:15:00-07:00", write("seller", "Do you still want it? I keep it for you until Tuesday.")],
      ["2026-05-13T10:30:00-07:00", setStatus("Cancelled (Non-Paying Buyer)")],
    ],
  },
  {
    shop,
    buyer,
    number: 4,
    created: "2026-06-10T14:22:00-07:00",
    items: [17],
    steps: [
      [
        "2026-06-10T16:05:00-07:00",
        writeWithStatus("Cancelled (Item Unavailable)", "Sold in the shop this morning, I am sorry."),
      ],
    ],
  },
  {
    shop,
    buyer,
    number: 5,
    created: "2026-06-27T05:50:00-07:00",
    items: [21, 22],
    steps: [
      ["2026-06-27T06:10:00-07:00", write("buyer", "I ordered the wrong pressing. Could you cancel, please?")],
      ["2026-06-27T09:03:00-07:00", setStatus("Cancelled (Per Buyer's Request)")],
    ],
  },
  {
    shop,
    buyer,
    number: 6,
    created: "2026-07-18T21:33:00-07:00",
    items: [26],
    steps: [
      ["2026-07-19T08:45:00-07:00", invoice("14.00")],
      ["2026-07-19T23:12:00-07:00", pay],
      ["2026-07-21T09:00:00-07:00", setStatus("In Progress")],
      ["2026-07-22T04:26:00-07:00", write("buyer", "My address has changed and I leave tomorrow. Can we call it off?")],
      ["2026-07-22T09:10:00-07:00", sendFullRefund],
      ["2026-07-23T01:38:00-07:00", receiveFullRefund],
    ],
  },
  {
    shop,
    buyer,
    number: 7,
    created: "2026-09-14T10:20:00-07:00",
    items: [44],
    instructions: "Please use sturdy packaging.",
    steps: [["2026-09-15T09:02:00-07:00", mergeInto(9)]],
  },
  {
    shop,
    buyer,
    number: 8,
    created: "2026-09-14T10:41:00-07:00",
    items: [45],
    instructions: "Please send it together with my other order.",
    steps: [["2026-09-15T09:02:00-07:00", mergeInto(9)]],
  },
  {
    shop,
    buyer,
    number: 9,
    created: "2026-09-14T10:20:00-07:00",
    items: [44, 45],
    instructions: "Please use sturdy packaging.",
    beginning: { at: "2026-09-15T09:02:00-07:00", step: mergeOf(7, 8) },
    steps: [
      ["2026-09-15T09:05:30-07:00", invoice("6.50")],
      ["2026-09-16T11:47:00-07:00", pay],
      ["2026-09-19T08:01:00-07:00", track("USPS", "9400111899560001234567")],
      ["2026-09-19T08:05:00-07:00", writeWithStatus("Shipped", "Your order is on its way.")],
      ["2026-09-24T14:10:00-07:00", sendRefund("5.00")],
      ["2026-09-24T14:10:20-07:00", receiveRefund("5.00")],
    ],
  },
];
