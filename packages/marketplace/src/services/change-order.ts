import type { OrderDetails } from "../domain/entities.ts";
import { type OrderKey, orderId } from "../domain/ids.ts";
import type { MessageEntry } from "../domain/message-entry.ts";
import { deadlineChange, isPaid, itemsAfter } from "../domain/order-status.ts";
import type { Transaction } from "../store/database/database.ts";
import { deleteListing } from "../store/listings/listing-changes.ts";
import { writeOrderChange } from "../store/orders/order-changes.ts";
import { lockOrderedListings, returnItem } from "../store/orders/order-items.ts";
import { setSales } from "../store/releases/releases.ts";

/**
 * Writes a changed order, the entries that tell of the change, and what it means for the items: a payment makes them sales,
 * a cancellation relists them or takes them off for good.
 */
export async function saveOrder(
  transaction: Transaction,
  before: OrderDetails,
  after: OrderDetails,
  entries: readonly MessageEntry[],
  now: Date,
): Promise<void> {
  const key: OrderKey = { sellerId: after.seller_id, number: after.number };
  const deadline = deadlineChange(before.status, after.status, entries, now);
  if (after.status !== before.status) await moveItems(transaction, key, before.status, after.status, now);
  // Last, because it locks the counts of the seller's orders: a transaction that locks those has locked listings and their counts before.
  writeOrderChange(transaction, { ...after, last_activity: now.toISOString() }, before.status, entries, deadline);
}

async function moveItems(
  transaction: Transaction,
  key: OrderKey,
  before: OrderDetails["status"],
  after: OrderDetails["status"],
  now: Date,
): Promise<void> {
  if (isPaid(after) !== isPaid(before)) await setSales(transaction, key, isPaid(after));
  const fate = itemsAfter(after);
  if (fate === "keep") return;
  for (const listing of await lockOrderedListings(transaction, key)) {
    if (fate === "relist") await returnItem(transaction, listing.id, now);
    else if (listing.status === "Sold") await deleteListing(transaction, listing.id);
  }
}

/** The id of an order as its entries and subjects name it. */
export const idOf = (order: Pick<OrderDetails, "seller_id" | "number">): string =>
  orderId({ sellerId: order.seller_id, number: order.number });
