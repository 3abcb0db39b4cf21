import { daysAfter } from "./days-after.ts";
import type { OrderRow } from "./entities.ts";
import type { MessageEntry } from "./message-entry.ts";

/** How many days a buyer has to pay an invoice before the site cancels; sellers may choose 4 to 14 (documented). */
export const daysToPay = 4;

/** What the log says of such a cancellation (our choice of words). */
export const unpaidSentence = `The order was cancelled automatically: it was not paid within ${daysToPay} days of the invoice.`;

/** What a change of an order does to the time by which it must be paid. */
export type DeadlineChange = { kind: "set"; due: string } | { kind: "drop" } | { kind: "keep" };

/**
 * Every invoice gives the buyer the whole time again; with a status other than `Invoice Sent` nothing is due.
 *
 * @param entries what the log says of the change; a new shipping price is a new invoice
 */
export function deadlineChange(
  before: OrderRow["status"],
  after: OrderRow["status"],
  entries: readonly Pick<MessageEntry, "type">[],
  now: Date,
): DeadlineChange {
  if (after !== "Invoice Sent") return { kind: before === "Invoice Sent" ? "drop" : "keep" };
  const invoiced = before !== "Invoice Sent" || entries.some(({ type }) => type === "shipping");
  return invoiced ? { kind: "set", due: daysAfter(now, daysToPay) } : { kind: "keep" };
}
