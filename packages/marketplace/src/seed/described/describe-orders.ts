import type { OrderStatus } from "@runout/spec";
import type { ListingRow, OrderRow, ReleaseRow, UserRow } from "../../domain/entities.ts";
import { DAYS_TO_PAY, UNPAID_SENTENCE } from "../../domain/order-status.ts";
import { daysAfter } from "../../domain/timestamp.ts";
import type { SeedData } from "../demo-seed.ts";
import type { DescribedUsers } from "./describe-users.ts";
import { OrderHistory } from "./order-history.ts";
import { SeedError, type SeedOrder, seedPath } from "./seed-error.ts";

/** Something that leads an order to its status. */
type Step = (history: OrderHistory, described: SeedOrder, at: Date) => void;

const invoice: Step = (history, { shipping = 0 }, at) => history.edit({ shipping }, at);
const pays: Step = (history, _, at) => history.pay(false, at);
const sellerSets =
  (status: OrderStatus): Step =>
  (history, _, at) =>
    history.edit({ status }, at);
const ships: Step = (history, { tracking }, at) => history.edit({ status: "Shipped", tracking: tracking ?? null }, at);
const siteSets =
  (status: OrderStatus, sentence?: string): Step =>
  (history, _, at) =>
    history.setBySite(status, at, sentence);

/** How a new order comes to each status; the rules of the marketplace hold for every step. */
const STEPS: Record<OrderStatus, readonly Step[] | undefined> = {
  "New Order": [],
  "Buyer Contacted": [sellerSets("Buyer Contacted")],
  "Invoice Sent": [invoice],
  "Payment Pending": [invoice, (history, _, at) => history.pay(true, at)],
  "Payment Received": [invoice, pays],
  "In Progress": [invoice, pays, sellerSets("In Progress")],
  Shipped: [invoice, pays, ships],
  // Made of other orders.
  Merged: undefined,
  "Order Changed": [siteSets("Order Changed")],
  "Refund Sent": [invoice, pays, (history, _, at) => history.refund(false, at)],
  Cancelled: [siteSets("Cancelled")],
  "Cancelled (Non-Paying Buyer)": [invoice, siteSets("Cancelled (Non-Paying Buyer)", UNPAID_SENTENCE)],
  "Cancelled (Item Unavailable)": [sellerSets("Cancelled (Item Unavailable)")],
  "Cancelled (Per Buyer's Request)": [sellerSets("Cancelled (Per Buyer's Request)")],
  "Cancelled (Refund Received)": [invoice, pays, (history, _, at) => history.refund(true, at)],
};

/** What a seed knows when its orders are made. Listings change with the orders that take them. */
export interface OrderSurroundings {
  users: DescribedUsers;
  releases: readonly ReleaseRow[];
  listings: readonly ListingRow[];
  now: Date;
}

type OrderRows = Pick<
  SeedData,
  "users" | "listings" | "orders" | "order_items" | "order_messages" | "payment_deadlines"
>;

/**
 * Makes rows of described orders.
 *
 * @throws SeedError for what buyer and seller could not have done
 */
export function describeOrders(orders: readonly SeedOrder[], surroundings: OrderSurroundings): OrderRows {
  const { users, releases, now } = surroundings;
  const listings = new Map(surroundings.listings.map((listing) => [listing.id, listing]));
  const titles = new Map(releases.map(({ id, title }) => [id, title]));
  const findListing = listingFinder(surroundings.listings);
  const nextOrder = new Map<number, number>();
  const rows: OrderRows = {
    users: [],
    listings: [],
    orders: [],
    order_items: [],
    order_messages: [],
    payment_deadlines: [],
  };
  for (const [index, described] of orders.entries()) {
    const buyer = users.named(described.buyer, seedPath("orders", index, "buyer"));
    const ids = described.listings.map((reference, place) =>
      findListing(reference, `${seedPath("orders", index)}.listings[${place}]`),
    );
    const ordered = ids.map((id, place) =>
      orderedListing(listings.get(id), ids.indexOf(id) === place, `${seedPath("orders", index)}.listings[${place}]`),
    );
    const seller = sellerOf(ordered, users.rows, buyer, seedPath("orders", index, "listings"));
    const number = nextOrder.get(seller.id) ?? 1;
    nextOrder.set(seller.id, number + 1);
    const created = new Date(described.created ?? now);
    const history = new OrderHistory({
      seller,
      buyer,
      listings: ordered,
      // Every listing has a release of the seed.
      titles: ordered.map(({ release_id }) => titles.get(release_id) ?? ""),
      order: newOrder(described, seller, buyer, number, created.toISOString()),
    });
    happen(history, described, index, new Date(described.last_activity ?? created));
    for (const listing of history.listings) listings.set(listing.id, listing);
    const { seller_username: _, ...order } = history.order;
    rows.orders.push({ ...order, archived: described.archived ?? false });
    rows.order_items.push(...history.items);
    rows.order_messages.push(
      ...history.entries.map(({ created: at, entry }, place) => {
        return { seller_id: seller.id, order_number: number, number: place + 1, created: at, ...entry };
      }),
    );
    const due = history.due && dueFrom(history.due, now);
    if (due !== undefined) rows.payment_deadlines.push({ seller_id: seller.id, number, due });
  }
  rows.users = users.rows.map((user) => ({ ...user, next_order: nextOrder.get(user.id) ?? 1 }));
  rows.listings = [...listings.values()];
  return rows;
}

/** @throws SeedError for a status, and for values and messages that do not go with it */
function happen(history: OrderHistory, described: SeedOrder, index: number, at: Date): void {
  const { status = "New Order", shipping, tracking, messages = [] } = described;
  const steps = STEPS[status];
  if (steps === undefined) {
    throw new SeedError(
      seedPath("orders", index, "status"),
      `"${status}" comes of merging orders. Describe those, and merge them with actOnOrder.`,
    );
  }
  if (shipping !== undefined && !steps.includes(invoice)) {
    throw new SeedError(
      seedPath("orders", index, "shipping"),
      `an order that is "${status}" was not invoiced. Leave shipping out, or use the status "Invoice Sent".`,
    );
  }
  for (const step of steps) step(history, described, at);
  if (tracking !== undefined && !steps.includes(ships)) history.edit({ tracking }, at);
  for (const [place, { from, message }] of messages.entries()) {
    const becomes = history.write(from, message, at);
    if (becomes !== status) {
      throw new SeedError(
        `${seedPath("orders", index)}.messages[${place}]`,
        `a message of the ${from} makes an order "${becomes}". Use that status, or leave the message out.`,
      );
    }
  }
}

/** An invoice of long ago is still to be paid when the seed is new. */
function dueFrom(due: string, now: Date): string {
  return new Date(due) > now ? due : daysAfter(now, DAYS_TO_PAY);
}

function newOrder(described: SeedOrder, seller: UserRow, buyer: UserRow, number: number, created: string): OrderRow {
  return {
    seller_id: seller.id,
    number,
    buyer_id: buyer.id,
    status: "New Order",
    currency: seller.currency,
    // As the database writes it, which the log repeats.
    shipping: "0.0000",
    shipping_method: "Standard",
    shipping_address: described.shipping_address ?? buyer.address,
    additional_instructions: described.additional_instructions ?? "",
    archived: false,
    tracking_number: null,
    tracking_carrier: null,
    tax: [],
    created,
    last_activity: created,
  };
}

/** Finds a listing's id by itself or by the external id that no other listing has. */
function listingFinder(listings: readonly ListingRow[]): (reference: number | string, path: string) => number {
  const byId = new Set(listings.map(({ id }) => id));
  const byExternalId = new Map<string, number[]>();
  for (const { id, external_id } of listings)
    byExternalId.set(external_id, [...(byExternalId.get(external_id) ?? []), id]);
  return (reference, path) => {
    const found =
      typeof reference === "number" ? [reference].filter((id) => byId.has(id)) : (byExternalId.get(reference) ?? []);
    const shown = typeof reference === "number" ? `id ${reference}` : `external_id ${JSON.stringify(reference)}`;
    const [id] = found;
    if (id === undefined) throw new SeedError(path, `no listing of the seed has the ${shown}.`);
    if (found.length > 1)
      throw new SeedError(path, `${found.length} listings of the seed have the ${shown}. Refer to one by its id.`);
    return id;
  };
}

function orderedListing(listing: ListingRow | undefined, isFirst: boolean, path: string): ListingRow {
  // listingFinder has found it.
  if (!listing) throw new Error(`${path} is gone`);
  if (!isFirst) throw new SeedError(path, `listing ${listing.id} is in the order already.`);
  if (listing.status === "For Sale") return listing;
  const why = listing.status === "Sold" ? "is sold by an earlier order of the seed" : `is "${listing.status}"`;
  throw new SeedError(path, `listing ${listing.id} ${why}, and cannot be ordered.`);
}

function sellerOf(listings: readonly ListingRow[], users: readonly UserRow[], buyer: UserRow, path: string): UserRow {
  const sellers = [...new Set(listings.map(({ seller_id }) => seller_id))];
  const seller = users.find(({ id }) => id === sellers[0]);
  if (!seller || sellers.length > 1) throw new SeedError(path, "the listings of an order are all of one seller.");
  if (seller === buyer) throw new SeedError(path, `${buyer.username} cannot order from ${buyer.username}.`);
  return seller;
}
