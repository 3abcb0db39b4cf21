import type { OrderStatus } from "@runout/spec";
import * as messages from "@runout/spec/messages";
import { Big } from "big.js";
import type { OrderRow } from "./entities.ts";
import { invalid } from "./errors.ts";
import { type Actor, type MessageEntry, shippingEntry, statusEntry, trackingEntry } from "./message-entry.ts";
import { mayChangeShipping, nextStatuses } from "./order-status.ts";
import type { Schemas } from "./schemas.ts";

/** The part of an order that rules decide on. */
type OrderState = Pick<OrderRow, "status" | "shipping" | "currency" | "tracking_number" | "tracking_carrier">;

/** What a change makes of an order, and what its log then says. */
export type OrderChange<Order> = { order: Order; entries: MessageEntry[] };

/**
 * Checks that the seller may set a status now.
 *
 * @throws Invalid naming the current status and what may follow (our choice of text).
 */
export function checkNextStatus(id: string, current: OrderStatus, wanted: OrderStatus): void {
  const next = nextStatuses(current);
  if (next.includes(wanted)) return;
  throw invalid(messages.OrderStatusNotNext({ order: id, status: current, expected: next.join(", ") }));
}

/** Sets the shipping price, which invoices the buyer and sets the status `Invoice Sent` (documented). */
export function setShipping<Order extends OrderState>(
  order: Order,
  input: number | string,
  seller: Actor,
): OrderChange<Order> {
  if (!mayChangeShipping(order.status)) {
    throw invalid(messages.OrderShippingTooLate({ status: order.status }));
  }
  const shipping = new Big(input).round(2, Big.roundHalfUp);
  const invoiced = order.status === "Invoice Sent" ? [] : [statusEntry(seller, "Invoice Sent")];
  return {
    order: { ...order, shipping: shipping.toFixed(), status: "Invoice Sent" },
    entries: [shippingEntry(seller, order.shipping, shipping, order.currency), ...invoiced],
  };
}

/** Sets the tracking of the parcel. */
export function setTracking<Order extends OrderState>(
  order: Order,
  tracking: Schemas["TrackingInput"],
  seller: Actor,
): OrderChange<Order> {
  const carrier = tracking.carrier ?? null;
  return {
    order: { ...order, tracking_number: tracking.number, tracking_carrier: carrier },
    entries: [trackingEntry(seller, carrier, tracking.number)],
  };
}
