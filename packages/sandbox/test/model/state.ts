import { type components, type OrderStatus, orderTransitions } from "@runout/spec";
import type { Amount } from "./decimal.ts";

/** Who takes part: two shops, and two users who only buy. */
export type ShopName = "example_seller" | "example_store";
export type UserName = ShopName | "example_buyer" | "example_collector";

export type ListingStatus = components["schemas"]["ListingStatus"];
export type { OrderStatus };

/** A listing, as the rules see it. */
export interface ModelListing {
  id: number;
  shop: ShopName;
  release: number;
  status: ListingStatus;
  price: Amount;
  comments: string;
  quantity: number;
  /** When it went on sale, by the state's time. What is of the seed never expires. */
  since: number | "ever";
}

/** An order, as the rules see it. */
export interface ModelOrder {
  number: number;
  shop: ShopName;
  buyer: UserName;
  status: OrderStatus;
  shipping: Amount;
  /** When the latest invoice was sent, by the state's time. */
  invoiced: number;
  tracking: { number: string; carrier: string | null } | undefined;
  /** Each item's listing, and its price when it was ordered. */
  items: { listing: ModelListing; price: Amount }[];
  refunded: Amount;
  /** The kinds of the log's entries, oldest first; of a status entry its status too. */
  log: string[];
  /** The oldest of the orders it is made of; itself unless merged. */
  earliest: ModelOrder | undefined;
}

/** All that the model knows. Everything in it came about after the seed, but for listings of several copies. */
export interface ModelState {
  /** Seconds that were waited. */
  now: number;
  listings: ModelListing[];
  orders: ModelOrder[];
  lastNumber: Record<ShopName, number>;
}

/** What a rule says to a request: done, or refused with this kind of error and a message like this. */
export type Verdict = { done: true } | { done: false; kind: RefusalKind; message: RegExp };
export type RefusalKind = "BadRequest" | "Forbidden" | "NotFound" | "Invalid";

export const done: Verdict = { done: true };
export const refused = (kind: RefusalKind, message: RegExp): Verdict => ({ done: false, kind, message });

/** The number of a seller in the ids of their orders. */
const sellerIds: Record<ShopName, number> = { example_seller: 845236, example_store: 614207 };
export const idOf = (order: ModelOrder): string => `${sellerIds[order.shop]}-${order.number}`;

/** What is owed for an order. */
export const totalOf = (order: ModelOrder): Amount => order.items.reduce((sum, { price }) => sum + price, 0n);

/** What a mover may make of a status; the contract's table, without knowing how the product reads it. */
export const mayBecome = (from: OrderStatus, to: OrderStatus, mover: "seller" | "buyer" | "site"): boolean =>
  (orderTransitions[from][mover] as readonly OrderStatus[]).includes(to);

/** Moves an order, with its entry in the log and what it means for the items. */
export function move({ now }: ModelState, order: ModelOrder, to: OrderStatus): void {
  order.status = to;
  order.invoiced = now;
  order.log.push(`status ${to}`);
  if (!to.startsWith("Cancelled")) return;
  for (const { listing } of order.items) {
    if (to === "Cancelled (Item Unavailable)") {
      if (listing.status === "Sold") listing.status = "Deleted";
    } else if (listing.status === "Sold") putOnSale(listing, now);
    else if (listing.shop === "example_store" && listing.status !== "Deleted") listing.quantity += 1;
  }
}

/** Puts a listing on sale for a new term. */
export function putOnSale(listing: ModelListing, now: number): void {
  listing.status = "For Sale";
  listing.since = now;
}

/** The item of a list at a position counted from the newest, modulo its length. */
export const at = <Item>(items: readonly Item[], position: number): Item | undefined =>
  items[items.length - 1 - (position % items.length)];
