import type { Context } from "../context.ts";
import { checkMayChange, requireUser } from "../domain/access-rules.ts";
import { listingNotFound } from "../domain/errors.ts";
import { editedListing } from "../domain/listing-input.ts";
import type { Input, Output } from "../operation-types.ts";
import { updateListing } from "../store/listings/listing-changes.ts";
import { lockListing } from "../store/listings/listings.ts";
import { findRelease } from "../store/releases/releases.ts";

/** Changes a listing of the caller's. What is absent or null stays as it is. */
export async function editListing(
  context: Context,
  { path, body }: Input<"editListing">,
): Promise<Output<"editListing">> {
  requireUser(context);
  return context.database.transaction(async (transaction) => {
    const listing = await lockListing(transaction, path.listing_id);
    if (!listing) throw listingNotFound();
    checkMayChange(listing, context.caller);
    const release = await findRelease(transaction, listing.release_id);
    if (!release) throw new Error(`listing ${listing.id} has no release`);
    await updateListing(transaction, editedListing(listing, body, { release, now: context.now() }));
    return undefined;
  });
}
