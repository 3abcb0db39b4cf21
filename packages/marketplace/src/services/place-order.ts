import * as messages from "@runout/spec/messages";
import type { ListingRow, UserRow } from "../domain/entities.ts";
import { invalid, userNotFound } from "../domain/errors.ts";
import type { OrderKey } from "../domain/ids.ts";
import { orderedItem, withOneSold } from "../domain/listing-status.ts";
import { statusEntry } from "../domain/message-entry.ts";
import type { Queryable, Transaction } from "../store/database/database.ts";
import { updateListing } from "../store/listings/listing-changes.ts";
import { lockListing } from "../store/listings/listings.ts";
import { insertOrderItem } from "../store/orders/order-items.ts";
import { appendOrderMessages } from "../store/orders/order-messages.ts";
import { insertOrder } from "../store/orders/orders.ts";
import { findUser, findUserById, nextOrderNumber } from "../store/users/users.ts";

/** What a buyer orders. */
export interface OrderPlacement {
  /** The buyer's username. */
  buyer: string;
  /** Ids of listings that one seller has for sale, each once. */
  listingIds: readonly number[];
  /** @default the buyer's own address */
  shippingAddress?: string | undefined;
  /** @default none */
  instructions?: string | undefined;
}

/**
 * Orders listings of one seller, as a buyer does on the website. A listing is sold once: of two buyers one is refused.
 *
 * @throws NotFound without such a buyer, Invalid for listings that the buyer cannot order together
 */
export async function placeOrder(
  transaction: Transaction,
  placement: OrderPlacement,
  now: () => Date,
): Promise<OrderKey> {
  const buyer = await findUser(transaction, placement.buyer);
  if (!buyer) throw userNotFound();
  const listings = await lockForSale(transaction, placement.listingIds, buyer);
  const seller = await sellerOf(transaction, listings);
  // Before the order: a transaction that locks the counts of the seller's orders has locked listings and their counts before.
  for (const listing of listings) await updateListing(transaction, withOneSold(listing));
  const number = await nextOrderNumber(transaction, seller.id);
  const created = now().toISOString();
  await insertOrder(transaction, {
    seller_id: seller.id,
    number,
    buyer_id: buyer.id,
    buyer_username: buyer.username,
    status: "New Order",
    currency: seller.currency,
    shipping: "0",
    shipping_method: "Standard",
    shipping_address: placement.shippingAddress ?? buyer.address,
    additional_instructions: placement.instructions ?? "",
    created,
    last_activity: created,
  });
  for (const [position, listing] of listings.entries()) {
    await insertOrderItem(transaction, orderedItem(listing, number, position));
  }
  const key = { sellerId: seller.id, number };
  const entry = statusEntry(buyer, "New Order", `${buyer.username} created the order.`);
  await appendOrderMessages(transaction, key, created, [entry]);
  return key;
}

/** Locks the listings in the order of their ids, so that two buyers of the same listings cannot wait for each other. */
async function lockForSale(transaction: Queryable, ids: readonly number[], buyer: UserRow): Promise<ListingRow[]> {
  const locked = new Map<number, ListingRow>();
  for (const id of [...ids].sort((a, b) => a - b)) {
    const listing = await lockListing(transaction, id);
    if (!listing || listing.status === "Deleted") throw invalid(messages.SandboxListingNotFound({ listing: id }));
    if (listing.status !== "For Sale") throw invalid(messages.SandboxListingNotForSale({ listing: id }));
    if (listing.seller_id === buyer.id) {
      throw invalid(messages.SandboxOwnListing({ username: buyer.username }));
    }
    locked.set(id, listing);
  }
  return ids.flatMap((id) => locked.get(id) ?? []);
}

async function sellerOf(transaction: Queryable, listings: readonly ListingRow[]): Promise<UserRow> {
  const [first] = listings;
  if (!first || listings.some((listing) => listing.seller_id !== first.seller_id)) {
    throw invalid(messages.SandboxSeveralSellers);
  }
  const seller = await findUserById(transaction, first.seller_id);
  if (!seller) throw new Error(`seller ${first.seller_id} is gone`);
  return seller;
}
