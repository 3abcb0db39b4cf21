import type { Context } from "../context.ts";
import { convert, originalPrice, price, toNumber } from "../domain/money.ts";
import { shippingPriceFor } from "../domain/shipping-price.ts";
import { siteTime } from "../domain/timestamp.ts";
import { isUser } from "../domain/visibility.ts";
import type { Schemas } from "../schemas.ts";
import type { ListingDetails } from "../store/listings.ts";
import { links } from "./links.ts";
import { releaseDescription, releaseImages } from "./release-images.ts";
import { sellerStats } from "./seller-stats.ts";

type Listing = Schemas["Listing"];

/** How a listing is shown. */
export type ListingViewOptions = {
  /** The currency of `price`; the seller's own in an inventory. */
  currency: Schemas["Currency"];
  /** Whether pictures are shown; an inventory hides them from callers without credentials. */
  pictures: boolean;
  inCart: boolean;
};

/** A listing as the caller may see it: keys in the recorded order, the owner's own at the end. */
export function listingView(context: Context, row: ListingDetails, options: ListingViewOptions): Listing {
  const { caller, location, rates } = context;
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
    original_price: originalPrice(row.price, row.currency),
    shipping_price:
      shipping === undefined ? {} : price(convert(shipping, row.currency, options.currency, rates), options.currency),
    original_shipping_price: shipping === undefined ? {} : originalPrice(shipping, row.currency),
    seller: sellerView(base, row),
    release: releaseView(context, row, options.pictures),
    ...(caller.user && { in_cart: options.inCart }),
    shipping_is_blocked: shipping === undefined,
    ...(isUser(caller, row.seller_id) && ownerKeys(row)),
  };
}

const sellerView = (base: string, row: ListingDetails): Listing["seller"] => ({
  id: row.seller_id,
  username: row.seller_username,
  avatar_url: links.avatar(base, row.seller_id),
  stats: sellerStats(row.seller_seller_rating, row.seller_seller_ratings),
  min_order_total: toNumber(row.seller_min_order_total),
  html_url: links.userPage(base, row.seller_username),
  uid: row.seller_id,
  url: links.user(base, row.seller_username),
  payment: "PayPal Commerce",
  shipping: row.seller_shipping_policy,
  resource_url: links.user(base, row.seller_username),
});

function releaseView({ caller, location }: Context, row: ListingDetails, pictures: boolean): Listing["release"] {
  const base = location.baseUrl;
  return {
    thumbnail: pictures && row.release_image_count > 0 ? links.releaseImage(base, row.release_id, 1, 150) : "",
    description: releaseDescription({
      artist: row.release_artist,
      title: row.release_title,
      format: row.release_format,
    }),
    images: pictures ? releaseImages(base, row.release_id, row.release_image_count) : [],
    artist: row.release_artist,
    format: row.release_format,
    resource_url: links.release(base, row.release_id),
    title: row.release_title,
    year: row.release_year,
    id: row.release_id,
    label: row.release_label,
    catalog_number: row.release_catalog_number,
    stats: {
      community: { in_wantlist: row.release_in_wantlist, in_collection: row.release_in_collection },
      // Nobody has a want list or a collection here: they are not part of this API.
      ...(caller.user && { user: { in_wantlist: 0, in_collection: 0 } }),
    },
  };
}

const ownerKeys = (row: ListingDetails) => ({
  weight: Number(row.weight),
  estimated_weight: row.release_estimated_weight,
  format_quantity: row.format_quantity,
  external_id: row.external_id,
  location: row.location,
  quantity: row.quantity,
});
