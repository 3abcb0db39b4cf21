import type { ListingRow } from "./entities.ts";
import { invalid } from "./errors.ts";
import { mayEdit } from "./listing-status.ts";

type Status = ListingRow["status"];

/** What the site, or time, does to a listing. */
export type ListingMove = "violate" | "suspend" | "expire" | "reinstate";

/** Which move is possible in which status, and what it makes of the listing (our choice; the real site keeps this to itself). */
export const listingMoves: Record<ListingMove, { from: readonly Status[]; to: Status; done: string }> = {
  violate: { from: ["For Sale", "Draft", "Expired"], to: "Violation", done: "found in violation" },
  suspend: { from: ["For Sale"], to: "Suspended", done: "suspended" },
  expire: { from: ["For Sale"], to: "Expired", done: "expired" },
  reinstate: { from: ["Violation", "Suspended"], to: "For Sale", done: "reinstated" },
};

/**
 * The status a listing gets by a move.
 *
 * @throws Invalid naming the status the listing is in
 */
export function statusAfterMove(listing: Pick<ListingRow, "id" | "status">, move: ListingMove): Status {
  const { from, to, done } = listingMoves[move];
  if (!from.includes(listing.status)) {
    throw invalid(`Invalid action: listing ${listing.id} is ${listing.status} and cannot be ${done}.`);
  }
  return to;
}

/**
 * Checks that a listing can hold another number of copies: its seller must be one who holds several, and it must be one that
 * can be edited.
 *
 * @throws Invalid saying which of the two it is
 */
export function checkMayStock(
  listing: Pick<ListingRow, "id" | "status">,
  seller: { username: string; holds_quantity: boolean },
): void {
  if (!seller.holds_quantity) {
    throw invalid(`Invalid action: ${seller.username} does not hold several copies; example_store does.`);
  }
  if (mayEdit(listing.status)) return;
  throw invalid(`Invalid action: listing ${listing.id} is ${listing.status} and cannot be stocked.`);
}
