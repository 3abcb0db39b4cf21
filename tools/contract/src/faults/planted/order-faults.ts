import type { PlantedFault } from "../planted-fault.ts";

const CHANGE_RULES = "packages/marketplace/src/domain/order-change-rules.ts";
const ACTION_RULES = "packages/marketplace/src/domain/order-action-rules.ts";
const ORDER_STATUS = "packages/marketplace/src/domain/order-status.ts";
const EDIT_ORDER = "packages/marketplace/src/operations/edit-order.ts";
const MERGE_ORDERS = "packages/marketplace/src/services/merge-orders.ts";

/** Orders that change otherwise than the contract says, or not at all. */
export const ORDER_FAULTS: readonly PlantedFault[] = [
  {
    name: "next-status-stale",
    what: "The answer to an edit shows the next statuses of the status before.",
    file: EDIT_ORDER,
    find: "return orderView(context, { ...after, last_activity: time.toISOString() }, items);",
    replace:
      "return { ...orderView(context, { ...after, last_activity: time.toISOString() }, items), next_status: orderView(context, before, items).next_status };",
  },
  {
    name: "order-edit-lost",
    what: "An edit of an order is answered as done and not stored.",
    file: EDIT_ORDER,
    find: "await saveOrder(transaction, before, after, entries, time);",
    replace: "",
  },
  {
    name: "every-status-allowed",
    what: "An order goes from every status to every other one.",
    file: CHANGE_RULES,
    find: "if (next.includes(wanted)) return;",
    replace: "return;",
  },
  {
    name: "allowed-status-refused",
    what: "An order cannot go to `In Progress`.",
    file: CHANGE_RULES,
    find: "if (next.includes(wanted)) return;",
    replace: `if (next.includes(wanted) && wanted !== "In Progress") return;`,
  },
  {
    name: "shipping-without-invoice",
    what: "A shipping price does not send the invoice.",
    file: CHANGE_RULES,
    find: `shipping: shipping.toFixed(), status: "Invoice Sent" },`,
    replace: "shipping: shipping.toFixed() },",
  },
  {
    name: "shipping-after-payment",
    what: "The shipping price of an order that was paid can be changed.",
    file: ORDER_STATUS,
    find: `mayMove(status, "Invoice Sent", "seller");`,
    replace: `mayMove(status, "Invoice Sent", "seller") || isPaid(status);`,
  },
  {
    name: "paid-twice",
    what: "An order can be paid in every status, and so twice.",
    file: ACTION_RULES,
    find: `checkMove(order, status, "buyer", messages.SandboxCannotBePaid);`,
    replace: "",
  },
  {
    name: "refund-above-the-payment",
    what: "More can be paid back than was paid.",
    file: ACTION_RULES,
    find: "if (amount.gt(left)) throw",
    replace: "if (amount.gt(left.times(100))) throw",
  },
  {
    name: "full-refund-ends-nothing",
    what: "An order that was paid back in full does not end.",
    file: ACTION_RULES,
    find: "if (amount.lt(left)) return",
    replace: "if (amount.lte(left)) return",
  },
  {
    name: "unpaid-order-kept",
    what: "An order that is not paid is not canceled.",
    file: "packages/marketplace/src/services/run-due-jobs.ts",
    find: "for (const key of passed) await cancelUnpaid(database, key, now);",
    replace: "",
  },
  {
    name: "deadline-not-renewed",
    what: "A second invoice gives the buyer no new time to pay.",
    file: ORDER_STATUS,
    find: ` || entries.some(({ type }) => type === "shipping");`,
    replace: ";",
  },
  {
    name: "merged-items-lost",
    what: "A merged order has the items of the first order only.",
    file: MERGE_ORDERS,
    find: "sources.map((source) => source.number),",
    replace: "[earliest.number],",
  },
  {
    name: "merged-order-left-open",
    what: "One of the orders that were merged stays open.",
    file: MERGE_ORDERS,
    find: "for (const source of sources) {\n    await saveOrder",
    replace: "for (const source of sources.slice(1)) {\n    await saveOrder",
  },
  {
    name: "last-activity-stale",
    what: "An order keeps the time of its last activity after a change.",
    file: "packages/marketplace/src/services/change-order.ts",
    find: "{ ...after, last_activity: now.toISOString() }",
    replace: "after",
  },
  {
    name: "second-tracking-lost",
    what: "A tracking number stays as it was set first.",
    file: "packages/marketplace/src/store/orders/order-changes.ts",
    find: "tracking_number = $8,",
    replace: "tracking_number = coalesce(tracking_number, $8),",
  },
  {
    name: "order-counts-stale",
    what: "A list of orders by status is counted as it was before a change.",
    file: "packages/marketplace/src/store/orders/seller-order-counts.ts",
    find: `update seller_order_counts set version = gen_random_uuid(), \${moved("seller_order_counts")}`,
    replace: "update seller_order_counts set version = gen_random_uuid()",
  },
];
