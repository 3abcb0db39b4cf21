import type { OrderStatus } from "@runout/spec";
import * as messages from "@runout/spec/messages";
import type { Big } from "big.js";
import type { OrderRow } from "./entities.ts";
import { invalid } from "./errors.ts";
import {
  type Actor,
  type MessageEntry,
  paymentEntry,
  refundReceivedEntry,
  refundSentEntry,
  statusEntry,
} from "./message-entry.ts";
import { roundToCents } from "./money.ts";
import { isPaid, type Mover, nextStatuses } from "./order-status.ts";

/** What the rules need to know of an order whose buyer or site does something. */
export interface ActedOrder {
  id: string;
  status: OrderStatus;
  currency: OrderRow["currency"];
  /** Items plus shipping: what the buyer owes. */
  due: Big;
  /** What was paid back before, in the order's currency. */
  refunded: Big;
  buyer: Actor;
  seller: Actor;
}

/** What is said where an action is not possible. What actions there are: `spec/components/schemas/OrderAction.yaml`. */
type Refusal = (values: { order: string; status: OrderStatus }) => string;

/** The order's new status and what its log then says. */
export interface ActionOutcome {
  status: OrderStatus;
  entries: MessageEntry[];
}

/**
 * Checks a move of the buyer or the site.
 *
 * @throws Invalid naming the status the order is in.
 */
function checkMove(order: ActedOrder, to: OrderStatus, mover: Mover, refusal: Refusal): void {
  if (nextStatuses(order.status, mover).includes(to)) return;
  throw cannot(order, refusal);
}

const cannot = (order: Pick<ActedOrder, "id" | "status">, refusal: Refusal) =>
  invalid(refusal({ order: order.id, status: order.status }));

/** The buyer pays an invoice, or announces to. Only an invoiced order can be paid. */
export function pay(order: ActedOrder, pending: boolean): ActionOutcome {
  const status = pending ? "Payment Pending" : "Payment Received";
  checkMove(order, status, "buyer", messages.SandboxCannotBePaid);
  const paid = pending ? [] : [paymentEntry(order.buyer, order.due, order.currency)];
  return { status, entries: [...paid, statusEntry(order.buyer, status)] };
}

/** The buyer asks to cancel, which is a message and no more. Possible as long as the seller can cancel. */
export function cancellationRequestText(order: ActedOrder, reason: string | undefined): string {
  if (!nextStatuses(order.status).includes("Cancelled (Per Buyer's Request)"))
    throw cannot(order, messages.SandboxCannotBeCancelled);
  return reason || "I would like to cancel this order.";
}

/**
 * The seller pays money back. Once all that was paid is back the order ends; less leaves its status as it is (our choice).
 * An order whose refund is on its way takes no other, but its refund can be received.
 */
export function refund(order: ActedOrder, amount: Big, received: boolean): ActionOutcome {
  if (order.status === "Refund Sent") return receiveRefund(order, amount, received);
  if (!isPaid(order.status)) throw cannot(order, messages.SandboxCannotBeRefunded);
  // Money moves in cents, and prices can be finer.
  const left = roundToCents(order.due.minus(order.refunded));
  if (amount.gt(left)) throw invalid(messages.SandboxRefundTooHigh({ amount: left.toFixed(2) }));
  const sent = refundSentEntry(order.seller, amount, order.currency);
  const arrived = received ? [refundReceivedEntry(order.buyer, amount, order.currency)] : [];
  if (amount.lt(left)) return { status: order.status, entries: [sent, ...arrived] };

  checkMove(order, "Refund Sent", "site", messages.SandboxCannotBeRefunded);
  const entries = [sent, statusEntry(order.seller, "Refund Sent"), ...arrived];
  if (!received) return { status: "Refund Sent", entries };
  const ended = "Cancelled (Refund Received)";
  return { status: ended, entries: [...entries, statusEntry(order.buyer, ended)] };
}

function receiveRefund(order: ActedOrder, amount: Big, received: boolean): ActionOutcome {
  if (!received) throw cannot(order, messages.SandboxCannotBeRefunded);
  const status = "Cancelled (Refund Received)";
  checkMove(order, status, "site", messages.SandboxCannotBeRefunded);
  const most = roundToCents(order.due);
  if (amount.gt(most)) throw invalid(messages.SandboxRefundTooHigh({ amount: most.toFixed(2) }));
  return {
    status,
    entries: [refundReceivedEntry(order.buyer, amount, order.currency), statusEntry(order.buyer, status)],
  };
}
