import { isUser } from "../domain/access-rules.ts";
import type { Viewer } from "../domain/caller.ts";
import type { OrderDetails, OrderItemDetails, OrderRow } from "../domain/entities.ts";
import { orderId } from "../domain/ids.ts";
import { fee, itemsTotal, originalPrice, price, toNumber } from "../domain/money.ts";
import { mayRate, nextStatuses } from "../domain/order-status.ts";
import type { Schemas } from "../domain/schemas.ts";
import { siteTime } from "../domain/timestamp.ts";
import { links, trackingUrl } from "./links.ts";
import { releaseDescription } from "./release-view.ts";

type Order = Schemas["Order"];

/** An order as one of its parties sees it: the private keys of items and the feedback link are the seller's only. */
export function orderView(
  { caller, location }: Omit<Viewer, "rates">,
  row: OrderDetails,
  items: readonly OrderItemDetails[],
): Order {
  const base = location.baseUrl;
  const id = orderId({ sellerId: row.seller_id, number: row.number });
  const asSeller = isUser(caller, row.seller_id);
  const total = itemsTotal(items);
  return {
    id,
    resource_url: links.order(base, id),
    uri: links.orderPage(base, id),
    messages_url: links.orderMessages(base, id),
    buyer: party(base, row.buyer_id, row.buyer_username, row.buyer_email),
    seller: party(base, row.seller_id, row.seller_username, row.seller_email),
    ...(asSeller && {
      feedback: {
        for_buyer: {
          eligible: mayRate(row.status),
          url: links.orderFeedbackPage(base, id),
          resource_url: links.orderFeedback(base, id),
        },
      },
    }),
    created: siteTime(row.created),
    last_activity: siteTime(row.last_activity),
    status: row.status,
    next_status: [...nextStatuses(row.status)],
    tax: taxView(row),
    total: price(total, row.currency),
    shipping: { currency: row.currency, method: row.shipping_method, value: toNumber(row.shipping) },
    shipping_address: row.shipping_address,
    archived: row.archived,
    additional_instructions: row.additional_instructions,
    fee: price(fee(total.plus(row.shipping)), row.currency),
    items: items.map((item) => itemView(base, row, item, asSeller)),
    tracking: trackingView(row),
    buyer_fee: null,
    tax_on_buyer_fee: null,
  };
}

const party = (base: string, id: number, username: string, email: string): Order["buyer"] => ({
  id,
  username,
  resource_url: links.user(base, username),
  email,
});

function itemView(base: string, order: OrderRow, item: OrderItemDetails, asSeller: boolean): Order["items"][number] {
  const { release_title: title, release_artist: artist, release_format: format } = item;
  return {
    id: item.listing_id,
    price: price(item.price, order.currency),
    media_condition: item.media_condition,
    sleeve_condition: item.sleeve_condition,
    condition_comments: item.condition_comments,
    ...(asSeller && { item_location: item.item_location, private_comments: item.private_comments }),
    release: {
      id: item.release_id,
      resource_url: links.release(base, item.release_id),
      description: releaseDescription({ artist, title, format }),
      thumbnail: links.releaseImage(base, item.release_id, 1, 150),
      title,
      artist,
      format,
    },
  };
}

const taxView = (row: OrderRow): Order["tax"] =>
  row.tax.map((line) => ({
    status: "assessed",
    rate: line.rate,
    name: line.name,
    display_name: line.name,
    display_rate: line.rate.toFixed(1),
    price: originalPrice(line.amount, row.currency),
    taxable_amount: originalPrice(line.taxable_amount, row.currency),
    remitter: "Discogs",
    jurisdiction: line.jurisdiction,
  }));

function trackingView({ tracking_number: number, tracking_carrier: carrier }: OrderRow): Order["tracking"] {
  return number === null ? {} : { number, carrier, url: trackingUrl(carrier, number) };
}
