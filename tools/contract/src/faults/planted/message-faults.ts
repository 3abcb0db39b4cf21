import type { PlantedFault } from "../planted-fault.ts";

const MESSAGE_VIEW = "packages/marketplace/src/views/message-view.ts";
const ADD_MESSAGE = "packages/marketplace/src/operations/add-order-message.ts";

/** Logs of orders that lack an entry, have it at another position or with another content. */
export const MESSAGE_FAULTS: readonly PlantedFault[] = [
  {
    name: "message-lost",
    what: "A message that comes with a new status is lost.",
    file: ADD_MESSAGE,
    find: "const entries = [...moved, textEntry(user, { id: path.order_id, titles }, text)];",
    replace: "const entries = moved.length > 0 ? moved : [textEntry(user, { id: path.order_id, titles }, text)];",
  },
  {
    name: "status-before-payment",
    what: "The log has the new status before the payment that led to it.",
    file: "packages/marketplace/src/domain/order-action-rules.ts",
    find: "entries: [...paid, statusEntry(order.buyer, status)]",
    replace: "entries: [statusEntry(order.buyer, status), ...paid]",
  },
  {
    name: "message-of-another-sender",
    what: "The log says that the seller wrote what the buyer has written.",
    file: ADD_MESSAGE,
    find: "const entries = [...moved, textEntry(user, {",
    replace: "const entries = [...moved, textEntry({ id: before.seller_id, username: before.seller_username }, {",
  },
  {
    name: "status-number-off-by-one",
    what: "A status in the log has the number of another one.",
    file: MESSAGE_VIEW,
    find: "status_id: row.details.status_id ?? 0,",
    replace: "status_id: (row.details.status_id ?? 0) + 1,",
  },
  {
    name: "first-message-moves-nothing",
    what: "The seller's first message does not make the order `Buyer Contacted`.",
    file: "packages/marketplace/src/domain/order-change-rules.ts",
    find: `status: isFirst ? "Buyer Contacted" : order.status }`,
    replace: "status: order.status }",
  },
  {
    name: "shipping-prices-exchanged",
    what: "The log exchanges the old and the new shipping price.",
    file: MESSAGE_VIEW,
    find: "original: amount(row.details.original), new: amount(row.details.new)",
    replace: "original: amount(row.details.new), new: amount(row.details.original)",
  },
  {
    name: "oldest-message-first",
    what: "The log of an order comes with the oldest entry first.",
    file: "packages/marketplace/src/store/orders/order-messages.ts",
    find: "order by number desc limit $3 offset $4",
    replace: "order by number asc limit $3 offset $4",
  },
];
