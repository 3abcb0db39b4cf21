import type { OrderStatus } from "@runout/spec";
import type { OrderMessageRow } from "./entities.ts";
import { orderId } from "./ids.ts";
import { type Amount, format } from "./money.ts";
import { statusId } from "./order-status.ts";
import type { Schemas } from "./schemas.ts";

/** A party of an order, as far as the log names it. */
export interface Actor {
  id: number;
  username: string;
}

/** An entry of an order's log before it has its place in it. */
export type MessageEntry = Pick<OrderMessageRow, "type" | "actor_id" | "subject" | "message" | "details">;

type Currency = Schemas["Currency"];

/** The sentence that heads a message which comes with a new status (documented). */
export const statusSentence = (from: OrderStatus, to: OrderStatus): string =>
  `Seller changed status from ${from} to ${to}`;

/** A new status. The sentence can be replaced, as it is where an order begins. */
export const statusEntry = (
  actor: Actor,
  status: OrderStatus,
  message = `${actor.username} changed the order status to ${status}.`,
): MessageEntry => ({
  type: "status",
  actor_id: actor.id,
  subject: "",
  message,
  details: { status_id: statusId(status) },
});

/** A written message; `titles` are the releases of the order, the first of which heads the subject. */
export function textEntry(
  actor: Actor,
  order: { id: string; titles: readonly string[] },
  message: string,
): MessageEntry {
  const more = order.titles.length - 1;
  const rest = more > 0 ? ` + ${more} more item${more > 1 ? "s" : ""}` : "";
  const subject = `New Message - Order #${order.id} - ${order.titles[0] ?? ""}${rest}`;
  return { type: "message", actor_id: actor.id, subject, message, details: {} };
}

/** A new shipping price. */
export const shippingEntry = (seller: Actor, original: Amount, current: Amount, currency: Currency): MessageEntry => ({
  type: "shipping",
  actor_id: seller.id,
  subject: "",
  message: `${seller.username} set the shipping price to ${format(current, currency)}.`,
  details: { original: original.toString(), new: current.toString() },
});

/** The buyer's payment. */
export const paymentEntry = (buyer: Actor, amount: Amount, currency: Currency): MessageEntry => ({
  type: "payment",
  actor_id: buyer.id,
  subject: "",
  message: `${buyer.username} paid ${format(amount, currency)}.`,
  details: { amount: amount.toString() },
});

/** New tracking. */
export const trackingEntry = (seller: Actor, carrier: Schemas["Carrier"] | null, number: string): MessageEntry => ({
  type: "tracking",
  actor_id: seller.id,
  subject: "",
  message: `${seller.username} set tracking to ${carrier === null ? "" : `${carrier} `}${number}.`,
  details: {},
});

/** Money paid back, seen from the seller. */
export const refundSentEntry = (seller: Actor, amount: Amount, currency: Currency): MessageEntry => ({
  type: "refund_sent",
  actor_id: seller.id,
  subject: "",
  message: `${seller.username} sent refund of ${format(amount, currency)}.`,
  details: { amount: amount.toString() },
});

/** Money paid back, seen from the buyer. */
export const refundReceivedEntry = (buyer: Actor, amount: Amount, currency: Currency): MessageEntry => ({
  type: "refund_received",
  actor_id: buyer.id,
  subject: "",
  message: `${buyer.username} received refund of ${format(amount, currency)}.`,
  details: { amount: amount.toString() },
});

/** How the log of an order begins that was made of others (documented). */
export const mergedSentence = (seller: Actor, sources: readonly { sellerId: number; number: number }[]): string =>
  `${seller.username} created the order by merging orders ${sources.map((source) => `#${orderId(source)}`).join(", ")}.`;
