import { isUser, shippingPriceFor } from "../domain/access-rules.ts";
import type { Viewer } from "../domain/caller.ts";
import type { ListingDetails } from "../domain/entities.ts";
import { shownQuantity } from "../domain/listing-status.ts";
import { convert, originalAndConverted, price } from "../domain/money.ts";
import type { Schemas } from "../domain/schemas.ts";
import { siteTime } from "../domain/timestamp.ts";
import { links } from "./links.ts";
import { releaseView, type ShownRelease } from "./release-view.ts";
import { sellerView } from "./seller-view.ts";

type Listing = Schemas["Listing"];

/** How a listing is shown. */
export interface ListingViewOptions {
  /** The currency of `price`; the seller's own in an inventory. */
  currency: Schemas["Currency"];
  /** The currency of `converted`, which callers with a user get; undefined for others. */
  converted: Schemas["Currency"] | undefined;
  /** Whether pictures are shown; an inventory hides them from callers without credentials. */
  pictures: boolean;
  inCart: boolean;
}

/** A listing as the caller may see it: keys in the recorded order, the owner's own at the end. */
export function listingView(viewer: Viewer, row: ListingDetails, options: ListingViewOptions): Listing {
  const { caller, location, rates } = viewer;
  const base = location.baseUrl;
  const shipping = shippingPriceFor(caller, {
    sellerId: row.seller_id,
    first: row.seller_shipping_first,
    shipsTo: row.seller_ships_to,
  });
  return {
    id: row.id,
    resource_url: links.listing(base, row.id),
    uri: links.listingPage(base, row.id),
    status: row.status,
    condition: row.condition,
    sleeve_condition: row.sleeve_condition,
    comments: row.comments,
    ships_from: row.seller_country,
    posted: siteTime(row.posted),
    allow_offers: row.allow_offers,
    offer_submitted: false,
    audio: row.audio,
    price: price(convert(row.price, row.currency, options.currency, rates), options.currency),
    original_price: originalAndConverted(row.price, row.currency, options.converted, rates),
    shipping_price:
      shipping === undefined ? {} : price(convert(shipping, row.currency, options.currency, rates), options.currency),
    original_shipping_price:
      shipping === undefined ? {} : originalAndConverted(shipping, row.currency, options.converted, rates),
    seller: sellerView(base, {
      id: row.seller_id,
      username: row.seller_username,
      shipping_policy: row.seller_shipping_policy,
      min_order_total: row.seller_min_order_total,
      seller_rating: row.seller_seller_rating,
      seller_ratings: row.seller_seller_ratings,
    }),
    release: releaseView(base, releaseOf(row), { pictures: options.pictures, user: caller.user !== undefined }),
    ...(caller.user && { in_cart: options.inCart }),
    shipping_is_blocked: shipping === undefined,
    ...(isUser(caller, row.seller_id) && ownerKeys(row)),
  };
}

const releaseOf = (row: ListingDetails): ShownRelease => ({
  id: row.release_id,
  title: row.release_title,
  artist: row.release_artist,
  label: row.release_label,
  catalog_number: row.release_catalog_number,
  format: row.release_format,
  year: row.release_year,
  image_count: row.release_image_count,
  in_wantlist: row.release_in_wantlist,
  in_collection: row.release_in_collection,
});

const ownerKeys = (row: ListingDetails) => ({
  weight: Number(row.weight),
  estimated_weight: row.release_estimated_weight,
  format_quantity: row.format_quantity,
  external_id: row.external_id,
  location: row.location,
  quantity: shownQuantity(row, { holds_quantity: row.seller_holds_quantity }),
});
