import type { Context } from "../context.ts";
import { checkMayChange, requireUser } from "../domain/access-rules.ts";
import { listingNotFound } from "../domain/errors.ts";
import type { Input, Output } from "../operation-types.ts";
import { deleteListing as markDeleted } from "../store/listings/listing-changes.ts";
import { lockListing } from "../store/listings/listings.ts";

/** Deletes a listing of the caller's; from then on it is a 404 for all callers (recorded). */
export async function deleteListing(
  context: Context,
  { path }: Input<"deleteListing">,
): Promise<Output<"deleteListing">> {
  requireUser(context);
  return context.database.transaction(async (transaction) => {
    const listing = await lockListing(transaction, path.listing_id);
    if (!listing) throw listingNotFound();
    checkMayChange(listing, context.caller);
    await markDeleted(transaction, listing.id);
    return undefined;
  });
}
