import type { ListingRow, OrderItemRow } from "./entities.ts";

/** The listing as an order keeps it: later edits of the listing do not reach it. */
export const orderedItem = (listing: ListingRow, orderNumber: number, position: number): OrderItemRow => ({
  seller_id: listing.seller_id,
  order_number: orderNumber,
  listing_id: listing.id,
  position,
  release_id: listing.release_id,
  price: listing.price,
  media_condition: listing.condition,
  sleeve_condition: listing.sleeve_condition,
  condition_comments: listing.comments,
  item_location: listing.location,
  private_comments: listing.external_id,
});
