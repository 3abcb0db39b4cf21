import type { ListingRow, UserRow } from "../../domain/entities.ts";
import { invalid, listingNotFound } from "../../domain/errors.ts";
import { checkMayStock, statusAfterMove } from "../../domain/listing-action.ts";
import { expiryAfter } from "../../domain/listing-expiry.ts";
import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import { findInCart, findListing, lockListing, updateListing } from "../../store/listings/listings.ts";
import { findUserById } from "../../store/users/users.ts";
import { listingView } from "../../views/listing-view.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Does to a listing what the site's moderators or time do, and answers it as its owner sees it. */
export async function actOnListing(
  context: SandboxContext,
  { path, body }: SandboxInput<"actOnListing">,
): Promise<SandboxOutput<"actOnListing">> {
  return context.database.transaction(async (transaction) => {
    const before = await lockListing(transaction, path.listing_id);
    if (!before || before.status === "Deleted") throw listingNotFound();
    const seller = await findUserById(transaction, before.seller_id);
    if (!seller) throw new Error(`the seller of listing ${before.id} is gone`);
    await updateListing(transaction, acted(before, seller, body, context.now()));
    const listing = await findListing(transaction, before.id);
    if (!listing) throw new Error(`listing ${before.id} is gone`);
    const inCart = await findInCart(transaction, seller.id, [before.id]);
    const asOwner = { ...context, caller: { level: "user", user: seller, application: undefined } as const };
    return listingView(asOwner, listing, {
      currency: seller.buyer_currency,
      converted: seller.buyer_currency,
      pictures: true,
      inCart: inCart.has(before.id),
    });
  });
}

function acted(
  listing: ListingRow,
  seller: UserRow,
  { action, quantity }: SandboxInput<"actOnListing">["body"],
  now: Date,
): ListingRow {
  if (action === "stock") {
    checkMayStock(listing, seller);
    return { ...listing, quantity: quantity ?? listing.quantity };
  }
  const status = statusAfterMove(listing, action);
  if (status === "For Sale" && seller.marketplace_suspended) {
    throw invalid(`Invalid action: ${seller.username} is suspended; reinstate the user first.`);
  }
  return { ...listing, status, expires: expiryAfter(listing, status, now) };
}
