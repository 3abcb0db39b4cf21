import type { Caller } from "./caller.ts";
import type { ListingRow, UserRow } from "./entities.ts";
import { forbidden, listingNotFound, unauthenticated } from "./errors.ts";

/** Whether the caller is the user with this id. */
export const isUser = (caller: Caller, userId: number): boolean => caller.user?.id === userId;

/**
 * Lets a caller read a listing or says why not. The owner sees every status, everybody else only what is for sale.
 * Somebody else's draft answers 401 without a user (recorded) and 403 with one (our choice); a deleted one 404 (recorded).
 */
export function checkMayRead(listing: Pick<ListingRow, "status" | "seller_id">, caller: Caller): void {
  if (listing.status === "Deleted") throw listingNotFound();
  if (listing.status === "For Sale" || isUser(caller, listing.seller_id)) return;
  throw caller.user ? forbidden() : unauthenticated("only its seller may see the listing");
}

/** Lets a user offer something: users without seller settings and suspended ones are refused (our choice of the cases). */
export function checkMaySell(user: Pick<UserRow, "is_seller" | "marketplace_suspended">): void {
  if (!user.is_seller || user.marketplace_suspended) throw forbidden();
}

/** Lets the owner of a listing change it; everybody else is refused (our choice of 403). */
export function checkMayChange(listing: Pick<ListingRow, "status" | "seller_id">, caller: Caller): void {
  if (listing.status === "Deleted") throw listingNotFound();
  if (!isUser(caller, listing.seller_id)) throw forbidden();
}
