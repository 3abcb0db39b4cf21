import { expiryFrom } from "../../domain/listing-expiry.ts";
import { withOneBack } from "../../domain/listing-status.ts";
import type { Queryable } from "../database/database.ts";
import { lockListing, updateListing } from "../listings/listings.ts";
import { rememberSuspended } from "../users/suspensions.ts";
import { findUserById } from "../users/users.ts";

/**
 * Gives a listing back what a cancelled order had taken: it is for sale again for a new term, or holds a copy more where
 * some were left. A suspended seller's waits for the end of the suspension.
 */
export async function returnItem(transaction: Queryable, listingId: number, now: Date): Promise<void> {
  const listing = await lockListing(transaction, listingId);
  const seller = listing && (await findUserById(transaction, listing.seller_id));
  if (!listing || !seller) return;
  const returned = withOneBack(listing, seller, expiryFrom(now));
  if (returned === undefined) return;
  await updateListing(transaction, returned);
  if (returned.status === "Suspended") await rememberSuspended(transaction, seller.id, listing.id);
}
