import { bucketOfSeller } from "../domain/listing-id.ts";
import type { MessageEntry } from "../domain/message-entry.ts";
import { type OrderKey, orderId } from "../domain/order-id.ts";
import { itemsAfter } from "../domain/order-status.ts";
import type { Queryable } from "./database/database.ts";
import { deleteListing, setListingStatus } from "./listings.ts";
import { lockOrderedListings } from "./order-items.ts";
import { appendOrderMessages } from "./order-messages.ts";
import { type OrderDetails, updateOrder } from "./orders.ts";

/**
 * Writes a changed order, the entries that tell of the change, and what it means for the items: a cancellation relists them
 * or takes them off for good.
 */
export async function saveOrder(
  transaction: Queryable,
  before: OrderDetails,
  after: OrderDetails,
  entries: readonly MessageEntry[],
  now: Date,
): Promise<void> {
  const key: OrderKey = { sellerId: after.seller_id, number: after.number };
  const time = now.toISOString();
  await updateOrder(transaction, { ...after, last_activity: time });
  await appendOrderMessages(transaction, key, time, entries);
  if (after.status === before.status) return;
  const fate = itemsAfter(after.status);
  if (fate === "keep") return;
  for (const listing of await lockOrderedListings(transaction, key, bucketOfSeller(key.sellerId))) {
    if (listing.status !== "Sold") continue;
    if (fate === "relist") await setListingStatus(transaction, listing.id, "For Sale");
    else await deleteListing(transaction, listing.id);
  }
}

/** The id of an order as its entries and subjects name it. */
export const idOf = (order: Pick<OrderDetails, "seller_id" | "number">): string =>
  orderId({ sellerId: order.seller_id, number: order.number });
