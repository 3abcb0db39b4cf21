import type { OrderStatus } from "@runout/spec";
import { Big } from "big.js";
import type { ListingRow, OrderItemRow, OrderMessageRow, OrderRow, UserRow } from "../domain/entities.ts";
import { orderId } from "../domain/ids.ts";
import { orderedItem } from "../domain/listing-status.ts";
import { type MessageEntry, statusEntry } from "../domain/message-entry.ts";
import { type DemoShop, demoListingId, demoListings } from "./demo-listings.ts";
import { demoRelease } from "./demo-releases.ts";

/** The state of an order after some of its steps. Amounts are decimal text. */
export interface DemoOrderState {
  id: string;
  seller: UserRow;
  buyer: UserRow;
  titles: readonly string[];
  itemsTotal: Big;
  status: OrderStatus;
  shipping: string;
  tracking_number: string | null;
  tracking_carrier: OrderRow["tracking_carrier"];
}

/** Something that happens to an order: what it changes, and what the log says. */
export type DemoOrderStep = (state: DemoOrderState) => { changes?: Partial<DemoOrderState>; entries: MessageEntry[] };

/** The history of one order, from which its rows are made. Times are ISO 8601 with an offset. */
export interface DemoOrder {
  shop: DemoShop;
  buyer: UserRow;
  number: number;
  created: string;
  /** Items of the shop, in the order they were ordered. */
  items: readonly number[];
  archived?: true;
  instructions?: string;
  /** Whether the site collects the sales tax of the buyer's state. */
  taxed?: true;
  /** How the order began; by default its buyer created it, at the time of `created`. */
  beginning?: { at: string; step: DemoOrderStep };
  /** What then happened, oldest first. */
  steps: readonly (readonly [at: string, step: DemoOrderStep])[];
}

/** The rows of one order. */
export interface DemoOrderRows {
  order: OrderRow;
  items: OrderItemRow[];
  messages: OrderMessageRow[];
}

const buyerOrders: DemoOrderStep = ({ buyer }) => ({
  entries: [statusEntry(buyer, "New Order", `${buyer.username} created the order.`)],
});

/** Applies the steps of an order and returns the rows that they result in. */
export function buildDemoOrder(demoOrder: DemoOrder): DemoOrderRows {
  const { shop, buyer, number } = demoOrder;
  const { seller } = shop;
  const listings = demoOrder.items.map((item) => listingWithId(demoListingId(shop, item)));
  const beginning = demoOrder.beginning ?? { at: demoOrder.created, step: buyerOrders };
  const steps = [[beginning.at, beginning.step] as const, ...demoOrder.steps];
  let state: DemoOrderState = {
    id: orderId({ sellerId: seller.id, number }),
    seller,
    buyer,
    titles: listings.map((listing) => demoRelease(listing.release_id).title),
    itemsTotal: listings.reduce((sum, listing) => sum.plus(listing.price), new Big(0)),
    status: "New Order",
    shipping: "0",
    tracking_number: null,
    tracking_carrier: null,
  };
  const log: { created: string; entry: MessageEntry }[] = [];
  for (const [at, step] of steps) {
    const { changes = {}, entries } = step(state);
    state = { ...state, ...changes };
    log.push(...entries.map((entry) => ({ created: utc(at), entry })));
  }
  return {
    order: orderRow(demoOrder, state, utc(steps.at(-1)?.[0] ?? demoOrder.created)),
    items: listings.map((listing, position) => orderedItem(listing, number, position)),
    messages: log.map(({ created, entry }, index) => ({
      seller_id: seller.id,
      order_number: number,
      number: index + 1,
      created,
      ...entry,
    })),
  };
}

const orderRow = (demoOrder: DemoOrder, state: DemoOrderState, lastActivity: string): OrderRow => ({
  seller_id: state.seller.id,
  number: demoOrder.number,
  buyer_id: state.buyer.id,
  status: state.status,
  currency: state.seller.currency,
  shipping: state.shipping,
  shipping_method: "Standard",
  shipping_address: state.buyer.address,
  additional_instructions: demoOrder.instructions ?? "",
  archived: demoOrder.archived ?? false,
  tracking_number: state.tracking_number,
  tracking_carrier: state.tracking_carrier,
  tax: demoOrder.taxed ? [salesTax(state.itemsTotal.plus(state.shipping))] : [],
  created: utc(demoOrder.created),
  last_activity: lastActivity,
});

/** Eight percent on items and shipping, as on the order recorded in 2023. */
const salesTax = (taxable: Big): OrderRow["tax"][number] => ({
  name: "Sales Tax (GA)",
  rate: 8,
  amount: taxable.times("0.08").round(2, Big.roundHalfUp).toFixed(2),
  taxable_amount: taxable.toFixed(2),
  jurisdiction: "US-GA",
});

function listingWithId(id: number): ListingRow {
  const listing = demoListings.find((candidate) => candidate.id === id);
  if (!listing) throw new Error(`the demo has no listing ${id}`);
  return listing;
}

const utc = (time: string): string => new Date(time).toISOString();
