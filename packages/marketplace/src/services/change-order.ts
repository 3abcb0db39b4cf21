import type { OrderDetails } from "../domain/entities.ts";
import type { OrderKey } from "../domain/ids.ts";
import { expiryFrom, withOneBack } from "../domain/listing-status.ts";
import type { MessageEntry } from "../domain/message-entry.ts";
import { deadlineChange, isPaid, itemsAfter } from "../domain/order-status.ts";
import type { Transaction } from "../store/database/database.ts";
import { deleteListing, updateListing } from "../store/listings/listing-changes.ts";
import { lockListing } from "../store/listings/listings.ts";
import { writeOrderChange } from "../store/orders/order-changes.ts";
import { lockOrderedListings } from "../store/orders/order-items.ts";
import { setSales } from "../store/releases/releases.ts";
import { recordSuspended } from "../store/users/suspensions.ts";
import { findUserById } from "../store/users/users.ts";

/**
 * Writes a changed order, the log entries about the change, and what it means for the items: a payment makes them sales,
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

/**
 * Gives a listing back what a cancelled order had taken: it is for sale again for a new term, or holds a copy more where
 * some were left. A suspended seller's waits for the end of the suspension.
 */
async function returnItem(transaction: Transaction, listingId: number, now: Date): Promise<void> {
  const listing = await lockListing(transaction, listingId);
  const seller = listing && (await findUserById(transaction, listing.seller_id));
  if (!listing || !seller) return;
  const returned = withOneBack(listing, seller, expiryFrom(now));
  if (returned === undefined) return;
  await updateListing(transaction, returned);
  if (returned.status === "Suspended") await recordSuspended(transaction, seller.id, listing.id);
}
