import * as messages from "@runout/spec/messages";
import { type Context, requireUser } from "../context.ts";
import { checkMayChange } from "../domain/access-rules.ts";
import type { ListingRow, ReleaseRow } from "../domain/entities.ts";
import { invalid, listingNotFound } from "../domain/errors.ts";
import { readFormatQuantity, readPrice, readWeight } from "../domain/listing-input.ts";
import { expiryAfter, mayEdit } from "../domain/listing-status.ts";
import type { Input, Output } from "../handlers.ts";
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
    if (!mayEdit(listing.status)) {
      throw invalid(messages.ListingSoldNotEditable({ status: listing.status }));
    }
    const release = await findRelease(transaction, listing.release_id);
    if (!release) throw new Error(`listing ${listing.id} has no release`);
    const after = edited(listing, body, release);
    const expires = expiryAfter(listing, after.status, context.now());
    await updateListing(transaction, { ...after, expires });
    return undefined;
  });
}

function edited(listing: ListingRow, body: Input<"editListing">["body"], release: ReleaseRow): ListingRow {
  return {
    ...listing,
    status: body.status ?? listing.status,
    condition: body.condition ?? listing.condition,
    sleeve_condition: body.sleeve_condition ?? listing.sleeve_condition,
    price: body.price == null ? listing.price : readPrice(body.price),
    comments: body.comments ?? listing.comments,
    allow_offers: body.allow_offers ?? listing.allow_offers,
    external_id: body.external_id ?? listing.external_id,
    location: body.location ?? listing.location,
    weight: editedWeight(listing, body.weight, release),
    format_quantity:
      body.format_quantity == null
        ? listing.format_quantity
        : (readFormatQuantity(body.format_quantity) ?? release.format_quantity),
  };
}

/** On edit 0 keeps the weight, while `auto` and negative values take the estimate (recorded). */
function editedWeight(listing: ListingRow, input: number | string | null | undefined, release: ReleaseRow): string {
  if (input == null || Number(input) === 0) return listing.weight;
  return readWeight(input) ?? String(release.estimated_weight);
}
