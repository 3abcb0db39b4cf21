import { type OrderStatus, orderTransitions } from "@runout/spec";

/** Who moves an order: the seller through the API; the buyer or the marketplace on the website. */
export type Mover = "seller" | "buyer" | "site";

/** What a mover may make of an order now. The contract's `x-transitions` is the only place where this is written. */
export const nextStatuses = (status: OrderStatus, mover: Mover = "seller"): readonly OrderStatus[] =>
  orderTransitions[status][mover];

/** Whether a mover may take an order from one status to another. */
export const mayMove = (from: OrderStatus, to: OrderStatus, mover: Mover): boolean =>
  nextStatuses(from, mover).includes(to);

/** The number of a status in the message log. */
export const statusId = (status: OrderStatus): number => orderTransitions[status].id;

/**
 * Whether the seller may still set the shipping price. Doing so sends an invoice, so it may happen as long as an invoice
 * may be sent; that leaves out paid, shipped and cancelled orders, as documented.
 */
export const mayChangeShipping = (status: OrderStatus): boolean => mayMove(status, "Invoice Sent", "seller");

/** The statuses in which the seller has the buyer's money and none of it is on its way back. */
export const paidStatuses: readonly OrderStatus[] = ["Payment Received", "In Progress", "Shipped"];

/** Whether an order is in one of them. */
export const isPaid = (status: OrderStatus): boolean => paidStatuses.includes(status);

/** Whether the parties may rate each other: once the buyer has paid (our choice). */
export const mayRate = (status: OrderStatus): boolean => isPaid(status) || status === "Refund Sent";

/** What becomes of the items when an order ends in this status: relisted, removed for good, or left alone. */
export function itemsAfter(status: OrderStatus): "relist" | "remove" | "keep" {
  if (status === "Cancelled (Item Unavailable)") return "remove";
  return status.startsWith("Cancelled") ? "relist" : "keep";
}

/** Every status, in the contract's order. */
export const orderStatuses = Object.keys(orderTransitions) as OrderStatus[]; // the table's keys are the statuses
