import type { ListingRow } from "../store/rows.ts";

const editable: readonly ListingRow["status"][] = ["For Sale", "Draft", "Expired"];

/** Whether a listing can be edited in this status; in any other it can only be deleted (documented). */
export const mayEdit = (status: ListingRow["status"]): boolean => editable.includes(status);

/** A listing of several copies loses one when it is ordered; the last copy makes it `Sold`. */
export const withOneSold = (listing: ListingRow): ListingRow =>
  listing.quantity > 1 ? { ...listing, quantity: listing.quantity - 1 } : { ...listing, status: "Sold" };
