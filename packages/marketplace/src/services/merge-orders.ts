import * as messages from "@runout/spec/messages";
import type { OrderDetails } from "../domain/entities.ts";
import { invalid, resourceNotFound } from "../domain/errors.ts";
import { type OrderKey, orderId, orderIdOf, parseOrderId } from "../domain/ids.ts";
import { type Actor, mergedSentence, statusEntry } from "../domain/message-entry.ts";
import { mayMove } from "../domain/order-status.ts";
import type { Queryable, Transaction } from "../store/database/database.ts";
import { findOrderItems, insertOrderItem } from "../store/orders/order-items.ts";
import { appendOrderMessages } from "../store/orders/order-messages.ts";
import { insertOrder, lockOrder } from "../store/orders/orders.ts";
import { nextOrderNumber } from "../store/users/users.ts";
import { saveOrder } from "./change-order.ts";

/**
 * Makes one new order of several: it carries the earliest date and all items, and has no shipping price yet; its sources
 * become `Merged`. Only unpaid orders of one buyer with one seller can be merged, and it cannot be undone.
 */
export async function mergeOrders(
  transaction: Transaction,
  first: OrderKey,
  others: readonly string[],
  now: () => Date,
): Promise<OrderKey> {
  const sources = await lockSources(transaction, first, others);
  const time = now();
  const [earliest] = [...sources].sort((a, b) => a.created.localeCompare(b.created));
  if (!earliest) throw resourceNotFound();
  const seller: Actor = { id: earliest.seller_id, username: earliest.seller_username };
  const key = { sellerId: seller.id, number: await nextOrderNumber(transaction, seller.id) };
  await insertOrder(transaction, {
    ...earliest,
    number: key.number,
    status: "New Order",
    shipping: "0",
    last_activity: time.toISOString(),
  });
  const items = await findOrderItems(
    transaction,
    seller.id,
    sources.map((source) => source.number),
  );
  for (const [position, item] of items.entries()) {
    await insertOrderItem(transaction, { ...item, order_number: key.number, position });
  }
  const keys = sources.map((source) => ({ sellerId: source.seller_id, number: source.number }));
  await appendOrderMessages(transaction, key, time.toISOString(), [
    statusEntry(seller, "New Order", mergedSentence(seller, keys)),
  ]);
  const becameMerged = statusEntry(seller, "Merged", `${seller.username} merged the order into #${orderId(key)}.`);
  for (const source of sources) {
    await saveOrder(transaction, source, { ...source, status: "Merged" }, [becameMerged], time);
  }
  return key;
}

/** Locks the sources in the order of their numbers, so that two merges cannot wait for each other. */
async function lockSources(
  transaction: Queryable,
  first: OrderKey,
  others: readonly string[],
): Promise<OrderDetails[]> {
  const keys = [first, ...others.map(readOtherId)].sort((a, b) => a.number - b.number);
  if (new Set(keys.map(orderId)).size < keys.length) throw invalid(messages.SandboxMergeOfSameOrder);
  const sources: OrderDetails[] = [];
  for (const key of keys) {
    if (key.sellerId !== first.sellerId) throw notOfOnePair();
    const source = await lockOrder(transaction, key);
    if (!source)
      throw key === first ? resourceNotFound() : invalid(messages.SandboxMergeOfUnknownOrder({ order: orderId(key) }));
    sources.push(source);
  }
  if (sources.some((source) => source.buyer_id !== sources[0]?.buyer_id)) throw notOfOnePair();
  for (const source of sources) {
    if (mayMove(source.status, "Merged", "site")) continue;
    throw invalid(messages.SandboxCannotBeMerged({ order: orderIdOf(source), status: source.status }));
  }
  return sources;
}

const notOfOnePair = () => invalid(messages.SandboxMergeOfTwoBuyers);

function readOtherId(id: string): OrderKey {
  const key = parseOrderId(id);
  if (!key) throw invalid(messages.SandboxMergeOfUnknownOrder({ order: id }));
  return key;
}
