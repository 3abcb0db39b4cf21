import type { OrderStatus } from "@runout/spec";
import * as messages from "@runout/spec/messages";
import { Big } from "big.js";
import type { OrderRow } from "./entities.ts";
import { invalid } from "./errors.ts";
import { orderIdOf } from "./ids.ts";
import {
  type Actor,
  type MessageEntry,
  shippingEntry,
  statusEntry,
  statusSentence,
  textEntry,
  trackingEntry,
} from "./message-entry.ts";
import { mayChangeShipping, mayMove, nextStatuses } from "./order-status.ts";
import type { Schemas } from "./schemas.ts";

/** What the rules of an edit need to know of an order. */
type EditedOrder = OrderState & Pick<OrderRow, "seller_id" | "number"> & { seller_username: string };

/** The part of an order that rules decide on. */
type OrderState = Pick<OrderRow, "status" | "shipping" | "currency" | "tracking_number" | "tracking_carrier">;

/** What a change makes of an order, and what its log then says. */
export interface OrderChange<Order> {
  order: Order;
  entries: MessageEntry[];
}

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

/**
 * What an edit by the seller makes of an order: tracking, and the shipping price or the status. Nothing of it changes nothing.
 *
 * @param titles of the order's releases, for the subject of the message to the buyer
 * @throws Invalid for a status or a shipping price that is not possible now
 */
export function applyEdit<Order extends EditedOrder>(
  before: Order,
  titles: readonly string[],
  { tracking, shipping, status }: Schemas["OrderEdit"],
): OrderChange<Order> {
  const seller = { id: before.seller_id, username: before.seller_username };
  let change: OrderChange<Order> = { order: before, entries: [] };
  const add = (next: OrderChange<Order>) => {
    change = { order: next.order, entries: [...change.entries, ...next.entries] };
  };
  if (tracking != null) add(setTracking(change.order, tracking, seller));
  if (shipping != null) add(setShipping(change.order, shipping, seller));
  if (status != null) add(setStatus(change.order, titles, status));
  return change;
}

/** A new status sends the buyer the documented sentence; the current one changes nothing. */
function setStatus<Order extends EditedOrder>(
  order: Order,
  titles: readonly string[],
  status: OrderStatus,
): OrderChange<Order> {
  const id = orderIdOf(order);
  checkNextStatus(id, order.status, status);
  if (status === order.status) return { order, entries: [] };
  const seller = { id: order.seller_id, username: order.seller_username };
  const message = textEntry(seller, { id, titles }, statusSentence(order.status, status));
  return { order: { ...order, status }, entries: [statusEntry(seller, status), message] };
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

/** The text that is posted, and the status that the order has afterwards. */
export interface WrittenMessage {
  text: string;
  status: OrderStatus;
}

/**
 * Reads what a party of an order sends to its log: a text, a status or both.
 *
 * A new status heads the text with the sentence about it (documented). The current status moves nothing; without a text its
 * sentence is posted all the same, since a status alone is enough (documented; the case is our choice). A seller's text makes
 * a new order `Buyer Contacted`, unless the request says itself which status the order is to have. A text of blanks counts as
 * none (our choice).
 *
 * @param sent a text that is not blank, or a status: the document takes nothing less
 * @throws Invalid for a status that may not follow
 */
export function readWrittenMessage(
  order: { id: string; status: OrderStatus },
  sent: { message?: string | null | undefined; status?: OrderStatus | null | undefined },
  by: "seller" | "buyer",
): WrittenMessage {
  const text = sent.message == null || sent.message.trim() === "" ? undefined : sent.message;
  if (sent.status == null) {
    const isFirst = by === "seller" && mayMove(order.status, "Buyer Contacted", "site");
    return { text: text ?? "", status: isFirst ? "Buyer Contacted" : order.status };
  }
  checkNextStatus(order.id, order.status, sent.status);
  const sentence = statusSentence(order.status, sent.status);
  if (text === undefined) return { text: sentence, status: sent.status };
  return { text: sent.status === order.status ? text : `${sentence}\n\n${text}`, status: sent.status };
}
