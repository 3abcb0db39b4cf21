import marketplaceDocument from "@runout/spec/openapi.json" with { type: "json" };

/** Who asks: the shop, two users who buy from it, and nobody. */
export type Caller = "seller" | "buyer" | "stranger" | "anonymous";

/** A listing that was created during a run. */
export interface ModelListing {
  id: number;
  cents: number;
  status: string;
  /** When it went on sale, in the model's seconds. */
  since: number;
}

/** An order that was placed during a run. */
export interface ModelOrder {
  id: string;
  buyer: Caller;
  listing: ModelListing;
  /** The price when it was ordered. */
  cents: number;
  shipping: number;
  status: string;
  /** When the latest invoice was sent, in the model's seconds. */
  invoiced: number;
  /** Entries of its log. */
  entries: number;
}

/** What a caller was told of the inventory, to be asked for again. */
export interface Known {
  etag: string;
  /** The state that it shows. */
  shows: string;
}

/** All that the model knows: what the seed held, by its counts, and everything that came about since. */
export interface ModelState {
  now: number;
  listings: ModelListing[];
  orders: ModelOrder[];
  seed: { all: number; forSale: number; orders: number; releaseForSale: number };
  known: Map<string, Known>;
}

interface Transitions {
  [status: string]: { seller: string[]; buyer: string[]; site: string[] };
}

// The bundle's inferred type has the same table as literals.
const transitions = marketplaceDocument.components.schemas.OrderStatus["x-transitions"] as unknown as Transitions;

/** The statuses that a mover may give to an order, as the document says. */
export const nextOf = (status: string, mover: "seller" | "buyer"): readonly string[] =>
  transitions[status]?.[mover] ?? [];

/** All statuses of orders. */
export const ORDER_STATUSES = Object.keys(transitions);

/** How many of the listings of a run have a status. */
export const countOf = ({ listings }: ModelState, status: string): number =>
  listings.filter((listing) => listing.status === status).length;

/** Counted from the newest, round and round; undefined of an empty list. */
export const at = <Item>(items: readonly Item[], place: number): Item | undefined =>
  items[items.length - 1 - (place % items.length)];

/** What the seller is charged: 9 %, rounded up to the cent. */
export const feeOf = (cents: number): number => Math.ceil((cents * 9) / 100);

/** Gives an order a status, with what this means for its listing and its log. */
export function move(state: ModelState, order: ModelOrder, status: string): void {
  order.status = status;
  order.entries += 1;
  order.invoiced = state.now;
  if (!status.startsWith("Cancelled") || order.listing.status !== "Sold") return;
  order.listing.status = status === "Cancelled (Item Unavailable)" ? "Deleted" : "For Sale";
  order.listing.since = state.now;
}

const DAY_SECONDS = 86_400;

/** Lets time pass: listings expire after a year, invoices are cancelled after four days. */
export function pass(state: ModelState, seconds: number): void {
  state.now += seconds;
  for (const listing of state.listings) {
    if (listing.status === "For Sale" && state.now - listing.since >= 365 * DAY_SECONDS) listing.status = "Expired";
  }
  for (const order of state.orders) {
    const isDue = state.now - order.invoiced >= 4 * DAY_SECONDS;
    if (order.status === "Invoice Sent" && isDue) move(state, order, "Cancelled (Non-Paying Buyer)");
  }
}
