import type { OrderKey } from "../domain/ids.ts";
import { statusEntry } from "../domain/message-entry.ts";
import { mayMove, UNPAID_SENTENCE } from "../domain/order-status.ts";
import type { Database } from "../store/database/database.ts";
import { expireDueListings, findSellersWithDueListings } from "../store/listings/listing-changes.ts";
import { findDeadline, findPassedDeadlines, type PassedDeadline } from "../store/orders/order-changes.ts";
import { lockOrder } from "../store/orders/orders.ts";
import { saveOrder } from "./change-order.ts";

const UNPAID = "Cancelled (Non-Paying Buyer)";

/**
 * Does what is due by a time: listings whose term is over expire, and orders whose invoice was not paid in time are cancelled.
 * Each order is a transaction of its own and each thousand listings are one, so it can be interrupted, repeated, and run by
 * several processes at once.
 */
export async function runDueJobs(database: Database, now: Date): Promise<void> {
  for (const sellerId of await findSellersWithDueListings(database, now)) {
    while ((await expireDueListings(database, sellerId, now)) > 0);
  }
  let last: PassedDeadline | undefined;
  for (;;) {
    const passed = await findPassedDeadlines(database, now, last);
    for (const key of passed) await cancelUnpaid(database, key, now);
    last = passed.at(-1);
    if (last === undefined) return;
  }
}

async function cancelUnpaid(database: Database, key: OrderKey, now: Date): Promise<void> {
  await database.transaction(async (transaction) => {
    const order = await lockOrder(transaction, key);
    const due = await findDeadline(transaction, key);
    // Paid, or invoiced anew, since it was found.
    if (!order || due === undefined || new Date(due) > now || !mayMove(order.status, UNPAID, "site")) return;
    const seller = { id: order.seller_id, username: order.seller_username };
    const entry = statusEntry(seller, UNPAID, UNPAID_SENTENCE);
    await saveOrder(transaction, order, { ...order, status: UNPAID }, [entry], now);
  });
}
