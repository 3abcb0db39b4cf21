import { Big } from "big.js";
import type { OrderItemDetails } from "../domain/entities.ts";
import { resourceNotFound } from "../domain/errors.ts";
import { type OrderKey, orderId } from "../domain/ids.ts";
import { textEntry } from "../domain/message-entry.ts";
import { itemsTotal } from "../domain/money.ts";
import {
  type ActedOrder,
  type ActionOutcome,
  cancellationRequestText,
  pay,
  refund,
} from "../domain/order-action-rules.ts";
import type { Transaction } from "../store/database/database.ts";
import { lockOrderWithItems } from "../store/orders/order-items.ts";
import { sumRefunds } from "../store/orders/order-messages.ts";
import { saveOrder } from "./change-order.ts";

/** The buyer pays an invoice, or announces to. */
export const payOrder = (
  transaction: Transaction,
  key: OrderKey,
  { pending }: { pending: boolean },
  now: () => Date,
): Promise<void> => applyOutcome(transaction, key, now, (order) => pay(order, pending));

/**
 * The seller pays money back; rounded half up to cents.
 *
 * @param refunded.received whether the buyer has it already
 */
export const refundOrder = (
  transaction: Transaction,
  key: OrderKey,
  refunded: { amount: number | string; received: boolean },
  now: () => Date,
): Promise<void> => {
  const amount = new Big(refunded.amount).round(2, Big.roundHalfUp);
  return applyOutcome(transaction, key, now, (order) => refund(order, amount, refunded.received));
};

/** The buyer asks the seller to cancel, which is a message. @param reason its text. @default a text of the site's */
export const requestCancellation = (
  transaction: Transaction,
  key: OrderKey,
  reason: string | undefined,
  now: () => Date,
): Promise<void> =>
  applyOutcome(transaction, key, now, (order, items) =>
    asBuyerMessage(order, items, cancellationRequestText(order, reason)),
  );

/** The buyer writes to the seller. */
export const sendBuyerMessage = (
  transaction: Transaction,
  key: OrderKey,
  message: string,
  now: () => Date,
): Promise<void> => applyOutcome(transaction, key, now, (order, items) => asBuyerMessage(order, items, message));

/** @throws NotFound without such an order, Invalid where its status does not allow the action */
async function applyOutcome(
  transaction: Transaction,
  key: OrderKey,
  now: () => Date,
  decide: (order: ActedOrder, items: readonly OrderItemDetails[]) => ActionOutcome,
): Promise<void> {
  const locked = await lockOrderWithItems(transaction, key);
  if (!locked) throw resourceNotFound();
  const { order: before, items } = locked;
  const order: ActedOrder = {
    id: orderId(key),
    status: before.status,
    currency: before.currency,
    due: itemsTotal(items).plus(before.shipping),
    refunded: new Big(await sumRefunds(transaction, key)),
    buyer: { id: before.buyer_id, username: before.buyer_username },
    seller: { id: before.seller_id, username: before.seller_username },
  };
  const { status, entries } = decide(order, items);
  await saveOrder(transaction, before, { ...before, status }, entries, now());
}

function asBuyerMessage(order: ActedOrder, items: readonly OrderItemDetails[], message: string): ActionOutcome {
  const about = { id: order.id, titles: items.map((item) => item.release_title) };
  return { status: order.status, entries: [textEntry(order.buyer, about, message)] };
}
