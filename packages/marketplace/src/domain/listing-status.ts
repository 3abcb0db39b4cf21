import type { ListingRow, UserRow } from "./entities.ts";

const editable: readonly ListingRow["status"][] = ["For Sale", "Draft", "Expired"];

/** Whether a listing can be edited in this status; in any other it can only be deleted (documented). */
export const mayEdit = (status: ListingRow["status"]): boolean => editable.includes(status);

/**
 * How many copies the owner of a listing is told of: NearMint sellers, who alone hold several, are told of 1 whatever they
 * hold (documented).
 */
export const shownQuantity = ({ quantity }: Pick<ListingRow, "quantity">, seller: Pick<UserRow, "holds_quantity">) =>
  seller.holds_quantity ? 1 : quantity;

/** A listing of several copies loses one when it is ordered; the last copy makes it `Sold`. */
export const withOneSold = (listing: ListingRow): ListingRow =>
  listing.quantity > 1 ? { ...listing, quantity: listing.quantity - 1 } : { ...listing, status: "Sold" };

/**
 * A listing after an order that took one of its copies is cancelled; undefined when the copy does not come back, because the
 * listing was deleted or taken off by the site meanwhile.
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
