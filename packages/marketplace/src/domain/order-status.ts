import { type OrderStatus, orderTransitions } from "@runout/spec";
import type { OrderMessageRow } from "./entities.ts";
import { daysAfter } from "./timestamp.ts";

/** Who moves an order: the seller through the API; the buyer or the marketplace on the website. */
export type Mover = "seller" | "buyer" | "site";

/**
 * What a mover may make of an order now. `x-transitions` in
 * `spec/components/schemas/OrderStatus.yaml`, beside the statuses themselves, is the only place where this is written.
 */
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
export const PAID_STATUSES: readonly OrderStatus[] = ["Payment Received", "In Progress", "Shipped"];

/** Whether an order is in one of them. */
export const isPaid = (status: OrderStatus): boolean => PAID_STATUSES.includes(status);

/** Whether the parties may rate each other: once the buyer has paid (our choice). */
export const mayRate = (status: OrderStatus): boolean => isPaid(status) || status === "Refund Sent";

/** What becomes of the items when an order ends in this status: relisted, removed for good, or left alone. */
export function itemsAfter(status: OrderStatus): "relist" | "remove" | "keep" {
  if (status === "Cancelled (Item Unavailable)") return "remove";
  return status.startsWith("Cancelled") ? "relist" : "keep";
}

/** Every status, in the contract's order. */
export const ORDER_STATUSES = Object.keys(orderTransitions) as OrderStatus[]; // the table's keys are the statuses

/** How many days a buyer has to pay an invoice before the site cancels; sellers may choose 4 to 14 (documented). */
export const DAYS_TO_PAY = 4;

/** What the log says of such a cancellation (our choice of words). */
export const UNPAID_SENTENCE = `The order was cancelled automatically: it was not paid within ${DAYS_TO_PAY} days of the invoice.`;

/** What a change of an order does to the time by which it must be paid. */
export type DeadlineChange = { kind: "set"; due: string } | { kind: "drop" } | { kind: "keep" };

/**
 * Every invoice gives the buyer the whole time again; with a status other than `Invoice Sent` nothing is due.
 *
 * @param entries what the log says of the change; a new shipping price is a new invoice
 */
export function deadlineChange(
  before: OrderStatus,
  after: OrderStatus,
  entries: readonly { type: OrderMessageRow["type"] }[],
  now: Date,
): DeadlineChange {
  if (after !== "Invoice Sent") return { kind: before === "Invoice Sent" ? "drop" : "keep" };
  const invoiced = before !== "Invoice Sent" || entries.some(({ type }) => type === "shipping");
  return invoiced ? { kind: "set", due: daysAfter(now, DAYS_TO_PAY) } : { kind: "keep" };
}
