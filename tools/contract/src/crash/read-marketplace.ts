import { SELLERS } from "@runout/harness/demo-users";
import type { Connection } from "../connection.ts";
import { auditLog, type SellerContents } from "../consistency/audit.ts";
import { type Listing, type LogEntry, type Order, readInventory, readLog, readOrders } from "../consistency/sellers.ts";
import type { ExpectedState, ListingState, OrderState } from "./expected-state.ts";

/** Private notes and instructions of what was written begin with this; those of the seed do not. */
export const UNIQUE_PREFIX = "crash ";

/** The key of a listing, and of an order; a merged order carries the instructions of the earliest one it is made of. */
export const listingKey = (externalId: string): string => `listing ${externalId}`;
export const orderKey = (instructions: string, merged = false): string =>
  `order ${instructions}${merged ? " merged" : ""}`;
export const CLOCK = "clock";

const hundredths = (value: number): number => Math.round(value * 100);

/** Everything the API shows: as it comes, and as states. The logs read are those of the orders `needsLog`. */
export async function readMarketplace(connection: Connection, needsLog: (key: string) => boolean) {
  const seen: ExpectedState = new Map();
  const everything: SellerContents[] = [];
  const problems: string[] = [];
  for (const seller of SELLERS) {
    const listings = await readInventory(connection, seller);
    const orders = await readOrders(connection, seller);
    everything.push({ seller, listings, orders });
    for (const listing of listings) seen.set(listingKey(listing.external_id ?? ""), listingState(listing));
    for (const order of orders.filter((one) => one.additional_instructions.startsWith(UNIQUE_PREFIX))) {
      const first = orderKey(order.additional_instructions);
      const key = seen.has(first) ? orderKey(order.additional_instructions, true) : first;
      if (seen.has(key)) problems.push(`order ${order.id} is there once more as ${key}`);
      const log = needsLog(key) ? await readLog(connection, seller, order.id) : undefined;
      if (log) problems.push(...auditLog(order, log));
      seen.set(key, orderState(key, order, log));
    }
  }
  const clock = await connection.send<{ offset_seconds: number }>({ method: "GET", path: "/sandbox/clock" });
  seen.set(CLOCK, { is: "clock", offset: clock.body.offset_seconds });
  return { seen, everything, problems };
}

/** A listing as a state. */
const listingState = (listing: Listing): ListingState => ({
  is: "listing",
  id: listing.id,
  release_id: listing.release.id,
  status: listing.status,
  condition: listing.condition,
  sleeve_condition: listing.sleeve_condition,
  price: hundredths(listing.original_price.value),
  comments: listing.comments,
  allow_offers: listing.allow_offers,
  location: listing.location ?? "",
  weight: listing.weight ?? 0,
  format_quantity: listing.format_quantity ?? 0,
  external_id: listing.external_id ?? "",
});

/** An order as a state. */
const orderState = (key: string, order: Order, log?: readonly LogEntry[]): OrderState => ({
  is: "order",
  key,
  id: order.id,
  last_activity: order.last_activity,
  buyer: order.buyer.username,
  status: order.status,
  shipping: hundredths(order.shipping.value),
  tracking: "number" in order.tracking ? `${order.tracking.carrier} ${order.tracking.number}` : "",
  items: order.items.map((item) => ({
    external_id: item.private_comments ?? "",
    price: hundredths(item.price.value),
    condition: item.media_condition,
    sleeve_condition: item.sleeve_condition,
    comments: item.condition_comments,
    location: item.item_location ?? "",
  })),
  total: hundredths(order.total.value),
  fee: hundredths(order.fee.value),
  instructions: order.additional_instructions,
  address: order.shipping_address,
  ...(log && { log: log.map(inShort) }),
});

/** An entry in one line: its kind, and what it holds besides names. */
function inShort(entry: LogEntry): string {
  switch (entry.type) {
    case "message":
      return `message ${entry.message}`;
    case "status":
      return `status ${entry.status_id}`;
    case "shipping":
      return `shipping ${hundredths(entry.original)} ${hundredths(entry.new)}`;
    case "payment":
      return `payment ${/[\d,]+\.\d\d/.exec(entry.message)?.[0].replaceAll(/\D/g, "")}`;
    case "tracking":
      return `tracking ${entry.message.split(" tracking to ")[1]?.replace(/\.$/, "")}`;
    case "refund_sent":
    case "refund_received":
      return `${entry.type} ${hundredths(entry.refund.amount)}`;
  }
}
