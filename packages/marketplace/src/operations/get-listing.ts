import type { Context } from "../context.ts";
import { checkMayRead } from "../domain/access-rules.ts";
import { listingNotFound } from "../domain/errors.ts";
import type { Input, Output } from "../operation-types.ts";
import { findInCart, findListingDetails } from "../store/listings/listings.ts";
import { LISTING_DETAILS_LINE, listingView } from "../views/listing-view.ts";

/** Shows a listing, its price in `curr_abbr`, else in the currency that the caller buys in, else in US dollars. */
export async function getListing(
  context: Context,
  { path, query }: Input<"getListing">,
): Promise<Output<"getListing">> {
  const { caller, database, location, rates } = context;
  const listing = await findListingDetails(database, path.listing_id, LISTING_DETAILS_LINE);
  if (!listing) throw listingNotFound();
  checkMayRead(listing, caller);
  const inCart = caller.user ? await findInCart(database, caller.user.id, [listing.id]) : new Set<number>();
  const currency = query.curr_abbr ?? caller.user?.buyer_currency ?? "USD";
  const shown = { caller, location, rates, priceCurrency: currency, converted: caller.user && currency };
  return listingView(shown, listing, inCart.has(listing.id));
}
