import { DEMO_CLOSED_ORDERS } from "./demo-closed-orders.ts";
import { DEMO_OPEN_ORDERS } from "./demo-open-orders.ts";
import { buildDemoOrder, type DemoOrder, type DemoOrderRows } from "./demo-order-builder.ts";
import { invoice, pay, setStatus, track, write } from "./demo-order-steps.ts";
import { storeShop } from "./demo-shops.ts";
import { exampleBuyer } from "./demo-users.ts";

const shop = storeShop;
const buyer = exampleBuyer;

/** The orders of example_store, in pounds. */
const STORE_ORDERS: readonly DemoOrder[] = [
  {
    shop,
    buyer,
    number: 1,
    created: "2026-01-16T11:24:00+00:00",
    items: [2, 3],
    archived: true,
    steps: [
      ["2026-01-16T12:40:00+00:00", invoice("11.00")],
      ["2026-01-16T18:21:00+00:00", pay],
      ["2026-01-20T15:00:00+00:00", track("Royal Mail", "RN123456785GB")],
      ["2026-01-20T15:01:00+00:00", setStatus("Shipped")],
    ],
  },
  {
    shop,
    buyer,
    number: 2,
    created: "2026-02-19T20:05:00+00:00",
    items: [8],
    archived: true,
    steps: [
      ["2026-02-20T09:30:00+00:00", invoice("11.00")],
      ["2026-02-20T09:58:00+00:00", pay],
      ["2026-02-20T16:10:00+00:00", setStatus("Shipped")],
      ["2026-03-02T17:45:00+00:00", write("buyer", "Here, and as described.")],
    ],
  },
  {
    shop,
    buyer,
    number: 3,
    created: "2026-11-17T08:36:00+00:00",
    items: [9],
    steps: [
      ["2026-11-17T10:15:00+00:00", invoice("11.00")],
      ["2026-11-17T19:02:00+00:00", pay],
    ],
  },
];

/** Every order of the demo marketplace with its items and its log: example_seller's, then example_store's. */
export const demoOrders: readonly DemoOrderRows[] = [...DEMO_CLOSED_ORDERS, ...DEMO_OPEN_ORDERS, ...STORE_ORDERS].map(
  buildDemoOrder,
);
