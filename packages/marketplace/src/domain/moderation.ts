import * as messages from "@runout/spec/messages";
import type { ListingRow } from "./entities.ts";
import { invalid } from "./errors.ts";
import { mayEdit } from "./listing-status.ts";

type Status = ListingRow["status"];

/** What moderators, or time, do to a listing. */
export type ListingMove = "violate" | "suspend" | "expire" | "reinstate";

/** What is said where a move is not possible. */
type Refusal = (values: { listing: number; status: Status }) => string;

/** Which move is possible in which status, and what it makes of the listing (our choice; the real site keeps this to itself). */
const LISTING_MOVES: Record<ListingMove, { from: readonly Status[]; to: Status; refusal: Refusal }> = {
  violate: {
    from: ["For Sale", "Draft", "Expired"],
    to: "Violation",
    refusal: messages.SandboxListingCannotBeViolated,
  },
  suspend: { from: ["For Sale"], to: "Suspended", refusal: messages.SandboxListingCannotBeSuspended },
  expire: { from: ["For Sale"], to: "Expired", refusal: messages.SandboxListingCannotBeExpired },
  reinstate: { from: ["Violation", "Suspended"], to: "For Sale", refusal: messages.SandboxListingCannotBeReinstated },
};

/**
 * The status a listing gets by a move.
 *
 * @throws Invalid naming the status the listing is in
 */
export function statusAfterMove(listing: Pick<ListingRow, "id" | "status">, move: ListingMove): Status {
  const { from, to, refusal } = LISTING_MOVES[move];
  if (!from.includes(listing.status)) {
    throw invalid(refusal({ listing: listing.id, status: listing.status }));
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
    throw invalid(messages.SandboxHoldsNoQuantity({ username: seller.username }));
  }
  if (mayEdit(listing.status)) return;
  throw invalid(messages.SandboxListingCannotBeStocked({ listing: listing.id, status: listing.status }));
}

/** What the site does to a user. */
export type UserMove = "suspend" | "reinstate";

/**
 * Whether the user is suspended after a move.
 *
 * @throws Invalid where the move would change nothing
 */
export function suspendedAfter(user: { username: string; marketplace_suspended: boolean }, move: UserMove): boolean {
  const suspended = move === "suspend";
  if (user.marketplace_suspended === suspended) {
    const refusal = suspended ? messages.SandboxSuspendedAlready : messages.SandboxNotSuspended;
    throw invalid(refusal({ username: user.username }));
  }
  return suspended;
}
