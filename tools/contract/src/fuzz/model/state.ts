import marketplaceDocument from "@runout/spec/openapi.json" with { type: "json" };

/** The seller, two users who buy from this seller, and a caller without credentials. */
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

/** An inventory page that a caller has received, to be revalidated by its entity tag. */
export interface CachedInventory {
  etag: string;
  /** The state that it shows, as JSON. */
  state: string;
}

/** All that the model knows: what the seed held, by its counts, and everything that was created since. */
export interface ModelState {
  now: number;
  listings: ModelListing[];
  orders: ModelOrder[];
  seed: { all: number; forSale: number; orders: number; releaseForSale: number };
  cached: Map<string, CachedInventory>;
}

interface Transitions {
  [status: string]: { seller: string[]; buyer: string[]; site: string[] };
}

// The bundle's inferred type has the same table as literals.
const transitions = marketplaceDocument.components.schemas.OrderStatus["x-transitions"] as unknown as Transitions;

/** The statuses that an actor may set on an order, by `x-transitions`. */
export const nextStatuses = (status: string, actor: "seller" | "buyer"): readonly string[] =>
  transitions[status]?.[actor] ?? [];

/** All statuses of orders. */
export const ORDER_STATUSES = Object.keys(transitions);

/** How many of the listings of a run have a status. */
export const countListings = ({ listings }: ModelState, status: string): number =>
  listings.filter((listing) => listing.status === status).length;

/** The item at an index that counts from the newest and wraps around; undefined if the list is empty. */
export const nth = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[items.length - 1 - (index % items.length)];

/** What the seller is charged: 9 %, rounded up to the cent. */
export const feeOf = (cents: number): number => Math.ceil((cents * 9) / 100);

/** Sets an order's status, with the effects on its listing and its log. */
export function applyStatus(state: ModelState, order: ModelOrder, status: string): void {
  order.status = status;
  order.entries += 1;
  order.invoiced = state.now;
  if (!status.startsWith("Cancelled") || order.listing.status !== "Sold") return;
  order.listing.status = status === "Cancelled (Item Unavailable)" ? "Deleted" : "For Sale";
  order.listing.since = state.now;
}

const DAY_SECONDS = 86_400;

/** Advances the clock: listings expire after a year, invoices are cancelled after four days. */
export function advanceTime(state: ModelState, seconds: number): void {
  state.now += seconds;
  for (const listing of state.listings) {
    if (listing.status === "For Sale" && state.now - listing.since >= 365 * DAY_SECONDS) listing.status = "Expired";
  }
  for (const order of state.orders) {
    const isDue = state.now - order.invoiced >= 4 * DAY_SECONDS;
    if (order.status === "Invoice Sent" && isDue) applyStatus(state, order, "Cancelled (Non-Paying Buyer)");
  }
}
