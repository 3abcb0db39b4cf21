import * as messages from "@runout/spec/messages";
import type { ListingRow, UserRow } from "../domain/entities.ts";
import { invalid, listingNotFound, userNotFound } from "../domain/errors.ts";
import { expiryAfter, expiryFrom } from "../domain/listing-status.ts";
import {
  checkMayStock,
  type ListingMove,
  statusAfterMove,
  suspendedAfter,
  type UserMove,
} from "../domain/moderation.ts";
import type { Transaction } from "../store/database/database.ts";
import { updateListing } from "../store/listings/listing-changes.ts";
import { lockListing } from "../store/listings/listings.ts";
import { lockUserRow, reinstateUser, suspendUser } from "../store/users/suspensions.ts";
import { findUser, findUserById } from "../store/users/users.ts";

/** What moderators, time or the owner's stock do to a listing. */
export interface ListingModeration {
  move: ListingMove | "stock";
  /** With `stock`: how many copies there are. @default as many as before */
  quantity?: number | undefined;
}

/**
 * Changes a listing outside of the API: its status, or how many copies it holds.
 *
 * @returns its seller
 * @throws NotFound without such a listing, Invalid where its status or its seller does not allow the change
 */
export async function moderateListing(
  transaction: Transaction,
  listingId: number,
  moderation: ListingModeration,
  now: () => Date,
): Promise<UserRow> {
  const before = await lockListing(transaction, listingId);
  if (!before || before.status === "Deleted") throw listingNotFound();
  const seller = await findUserById(transaction, before.seller_id);
  if (!seller) throw new Error(`the seller of listing ${before.id} is gone`);
  await updateListing(transaction, moderated(before, seller, moderation, now()));
  return seller;
}

function moderated(listing: ListingRow, seller: UserRow, moderation: ListingModeration, now: Date): ListingRow {
  if (moderation.move === "stock") {
    checkMayStock(listing, seller);
    return { ...listing, quantity: moderation.quantity ?? listing.quantity };
  }
  const status = statusAfterMove(listing, moderation.move);
  if (status === "For Sale" && seller.marketplace_suspended) {
    throw invalid(messages.SandboxSellerSuspended({ username: seller.username }));
  }
  return { ...listing, status, expires: expiryAfter(listing, status, now) };
}

/**
 * Suspends a user, which takes what they offer off the market, or ends a suspension.
 *
 * @param transaction one that runs alone: all listings of the user are locked, in another order than by callers who change some
 * @returns the user as they are then
 * @throws NotFound without such a user, Invalid where nothing would change
 */
export async function setSuspension(
  transaction: Transaction,
  username: string,
  move: UserMove,
  now: () => Date,
): Promise<UserRow> {
  const found = await findUser(transaction, username);
  if (!found) throw userNotFound();
  await lockUserRow(transaction, found.id);
  const before = (await findUser(transaction, username)) ?? found;
  const user = { ...before, marketplace_suspended: suspendedAfter(before, move) };
  if (user.marketplace_suspended) await suspendUser(transaction, user.id);
  else await reinstateUser(transaction, user.id, expiryFrom(now()));
  return user;
}
