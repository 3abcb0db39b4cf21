import { auditLog } from "../live/audit-log.ts";
import type { ShopContents } from "../live/audit-shop.ts";
import type { Connection } from "../live/connection.ts";
import { type Listing, type LogEntry, type Order, shops } from "../live/shop.ts";
import { walkInventory, walkLog, walkOrders } from "../live/walk.ts";
import type { ListingFact, OrderFact, World } from "./fact.ts";

/** What was written is told from the seed by this beginning of its private notes and instructions. */
export const MARK = "crash ";

/** The key of a listing, and of an order; a merged order carries the instructions of the earliest one it is made of. */
export const listingKey = (externalId: string): string => `listing ${externalId}`;
export const orderKey = (instructions: string, merged = false): string =>
  `order ${instructions}${merged ? " merged" : ""}`;
export const CLOCK = "clock";

const hundredths = (value: number): number => Math.round(value * 100);

/** Everything the API shows: as it comes, and as facts. The logs read are those of the orders `wanted`. */
export async function observe(connection: Connection, wanted: (key: string) => boolean) {
  const world: World = new Map();
  const everything: ShopContents[] = [];
  const problems: string[] = [];
  for (const shop of shops) {
    const listings = await walkInventory(connection, shop);
    const orders = await walkOrders(connection, shop);
    everything.push({ shop, listings, orders });
    for (const listing of listings) world.set(listingKey(listing.external_id ?? ""), listingFact(listing));
    for (const order of orders.filter((one) => one.additional_instructions.startsWith(MARK))) {
      const first = orderKey(order.additional_instructions);
      const key = world.has(first) ? orderKey(order.additional_instructions, true) : first;
      if (world.has(key)) problems.push(`order ${order.id} is there once more as ${key}`);
      const log = wanted(key) ? await walkLog(connection, shop, order.id) : undefined;
      if (log) problems.push(...auditLog(order, log));
      world.set(key, orderFact(key, order, log));
    }
  }
  const clock = await connection.send<{ offset_seconds: number }>({ method: "GET", path: "/sandbox/clock" });
  world.set(CLOCK, { is: "clock", offset: clock.body.offset_seconds });
  return { world, everything, problems };
}

/** A listing as a fact. */
export const listingFact = (listing: Listing): ListingFact => ({
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

/** An order as a fact. */
export const orderFact = (key: string, order: Order, log?: readonly LogEntry[]): OrderFact => ({
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
