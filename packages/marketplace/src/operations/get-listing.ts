import type { Context } from "../context.ts";
import { checkMayRead } from "../domain/access-rules.ts";
import { listingNotFound } from "../domain/errors.ts";
import type { Input, Output } from "../handlers.ts";
import { findInCart, findListing } from "../store/listings/listings.ts";
import { listingView } from "../views/listing-view.ts";

/** Shows a listing, its price in `curr_abbr`, else in the currency that the caller buys in, else in US dollars. */
export async function getListing(
  context: Context,
  { path, query }: Input<"getListing">,
): Promise<Output<"getListing">> {
  const { caller, database } = context;
  const listing = await findListing(database, path.listing_id);
  if (!listing) throw listingNotFound();
  checkMayRead(listing, caller);
  const inCart = caller.user ? await findInCart(database, caller.user.id, [listing.id]) : new Set<number>();
  const currency = query.curr_abbr ?? caller.user?.buyer_currency ?? "USD";
  return listingView(context, listing, {
    currency,
    converted: caller.user && currency,
    pictures: true,
    inCart: inCart.has(listing.id),
  });
}
