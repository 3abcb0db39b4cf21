import type { ListingRow, OrderItemRow, UserRow } from "./entities.ts";
import { daysAfter } from "./timestamp.ts";

const EDITABLE: readonly ListingRow["status"][] = ["For Sale", "Draft", "Expired"];

/** Whether a listing can be edited in this status; in any other it can only be deleted (documented). */
export const mayEdit = (status: ListingRow["status"]): boolean => EDITABLE.includes(status);

/**
 * How many copies the owner of a listing sees: sellers in the NearMint program, the only ones that hold several, always see 1
 * (documented).
 */
export const shownQuantity = ({ quantity }: Pick<ListingRow, "quantity">, seller: Pick<UserRow, "holds_quantity">) =>
  seller.holds_quantity ? 1 : quantity;

/** A listing of several copies loses one when it is ordered; the last copy makes it `Sold`. */
export const withOneSold = (listing: ListingRow): ListingRow =>
  listing.quantity > 1 ? { ...listing, quantity: listing.quantity - 1 } : { ...listing, status: "Sold" };

/**
 * A listing after an order that took one of its copies is cancelled; undefined when the copy does not come back, because the
 * listing was deleted or suspended meanwhile.
 *
 * @param expires when it expires if it goes on sale now
 */
export function withOneBack(
  listing: ListingRow,
  seller: Pick<UserRow, "marketplace_suspended" | "holds_quantity">,
  expires: string,
): ListingRow | undefined {
  if (listing.status === "Sold") {
    if (seller.marketplace_suspended) return { ...listing, status: "Suspended", expires: null };
    return { ...listing, status: "For Sale", expires };
  }
  if (!seller.holds_quantity || !mayEdit(listing.status)) return undefined;
  return { ...listing, quantity: listing.quantity + 1 };
}

/** The listing as an order keeps it: later edits of the listing do not reach it. */
export const orderedItem = (listing: ListingRow, orderNumber: number, position: number): OrderItemRow => ({
  seller_id: listing.seller_id,
  order_number: orderNumber,
  listing_id: listing.id,
  position,
  release_id: listing.release_id,
  price: listing.price,
  media_condition: listing.condition,
  sleeve_condition: listing.sleeve_condition,
  condition_comments: listing.comments,
  item_location: listing.location,
  private_comments: listing.external_id,
});

/** How long a listing stays for sale before it expires by itself (our choice). */
const DAYS_FOR_SALE = 365;

/** When a listing expires that goes on sale now. */
export const expiryFrom = (now: Date): string => daysAfter(now, DAYS_FOR_SALE);

/**
 * When a listing expires after a change: a new term begins when it goes on sale, and a term that is running runs on. Only
 * what is for sale expires; null is never.
 *
 * @param before the listing before the change; undefined for a new one
 */
export function expiryAfter(
  before: Pick<ListingRow, "status" | "expires"> | undefined,
  status: ListingRow["status"],
  now: Date,
): string | null {
  if (status !== "For Sale") return null;
  return before?.status === "For Sale" ? before.expires : expiryFrom(now);
}
