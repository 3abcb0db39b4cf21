import * as messages from "@runout/spec/messages";
import type { Caller } from "./caller.ts";
import type { ListingRow, OrderRow, UserRow } from "./entities.ts";
import { forbidden, listingNotFound, MarketplaceError, unauthenticated } from "./errors.ts";

/** Whether the caller is the user with this id. */
export const isUser = (caller: Caller, userId: number): boolean => caller.user?.id === userId;

/** The user who makes the request; without one it is refused as the real API does (401). */
export function requireUser({ caller }: { caller: Caller }): UserRow {
  if (!caller.user) throw unauthenticated("the credentials are no user's");
  return caller.user;
}

/**
 * Lets a caller read a listing or says why not. The owner sees every status, others only what is for sale.
 * Another user's draft answers 401 without a user (recorded) and 403 with one (our choice); a deleted one 404 (recorded).
 */
export function checkMayRead(listing: Pick<ListingRow, "status" | "seller_id">, caller: Caller): void {
  if (listing.status === "Deleted") throw listingNotFound();
  if (listing.status === "For Sale" || isUser(caller, listing.seller_id)) return;
  throw caller.user ? forbidden() : unauthenticated("only its seller may see the listing");
}

/** Lets a user sell: users without seller settings and suspended ones are refused (our choice of the cases). */
export function checkMaySell(user: Pick<UserRow, "is_seller" | "marketplace_suspended">): void {
  if (!user.is_seller || user.marketplace_suspended) throw forbidden();
}

/** Lets the owner of a listing change it; others are refused (our choice of 403). */
export function checkMayChange(listing: Pick<ListingRow, "status" | "seller_id">, caller: Caller): void {
  if (listing.status === "Deleted") throw listingNotFound();
  if (!isUser(caller, listing.seller_id)) throw forbidden();
}

type Parties = Pick<OrderRow, "seller_id" | "buyer_id">;

/** Lets the seller and the buyer of an order read it and its log; others are refused. */
export function checkIsParty(order: Parties, caller: Caller): void {
  if (!isUser(caller, order.seller_id) && !isUser(caller, order.buyer_id)) throw forbidden();
}

/**
 * Lets the seller of an order change it. A buyer who sends any tracking is refused with the documented
 * sentence, others with the general one (our choice).
 *
 * @param body what was sent, which may be of any shape
 */
export function checkMayEditOrder(order: Parties, caller: Caller, body: unknown): void {
  if (isUser(caller, order.seller_id)) return;
  if (isUser(caller, order.buyer_id) && has(body, "tracking")) {
    throw new MarketplaceError("Forbidden", messages.OrderTrackingByBuyer);
  }
  throw forbidden();
}

/**
 * Lets the parties of an order write in its log. Only the seller can send a status with it (our choice).
 *
 * @param body what was sent, which may be of any shape
 */
export function checkMayWrite(order: Parties, caller: Caller, body: unknown): void {
  checkIsParty(order, caller);
  if (!isUser(caller, order.seller_id) && has(body, "status")) throw forbidden();
}

/** Whether a body has a field that counts: null is taken as absent. */
function has(body: unknown, name: string): boolean {
  return typeof body === "object" && body !== null && Object.hasOwn(body, name) && Reflect.get(body, name) !== null;
}

/** What is known of how a seller ships. */
interface ShippingTerms {
  sellerId: number;
  first: string | null;
  shipsTo: readonly string[] | null;
}

/**
 * What shipping one item to the caller costs, in the seller's currency; undefined when unknown: without a user, without a
 * price, or when the seller does not ship to the caller's country. The owner sees the price always (recorded).
 */
export function shippingPriceFor(caller: Caller, { sellerId, first, shipsTo }: ShippingTerms): string | undefined {
  if (!caller.user || first === null) return undefined;
  return isUser(caller, sellerId) || shipsTo === null || shipsTo.includes(caller.user.country) ? first : undefined;
}
