import type { OrderStatus } from "@runout/spec";
import { Big } from "big.js";
import type { ListingRow, OrderItemRow, OrderMessageRow, OrderRow, UserRow } from "../domain/entities.ts";
import { type MessageEntry, statusEntry } from "../domain/message-entry.ts";
import { orderId } from "../domain/order-id.ts";
import { orderedItem } from "../domain/ordered-item.ts";
import { castListings } from "./demo-listings.ts";
import { castRelease } from "./demo-releases.ts";
import { idAt, type Shop } from "./demo-stock.ts";

/** An order as far as it has been told. Amounts are decimal text. */
export type Scene = {
  id: string;
  seller: UserRow;
  buyer: UserRow;
  titles: readonly string[];
  itemsTotal: Big;
  status: OrderStatus;
  shipping: string;
  tracking_number: string | null;
  tracking_carrier: OrderRow["tracking_carrier"];
};

/** Something that happens to an order: what it changes, and what the log says. */
export type Step = (scene: Scene) => { changes?: Partial<Scene>; entries: MessageEntry[] };

/** The tale of one order, from which its rows are made. Times are ISO 8601 with an offset. */
export type OrderStory = {
  shop: Shop;
  buyer: UserRow;
  number: number;
  created: string;
  /** Places in the shop, in the order of the items. */
  places: readonly number[];
  archived?: true;
  instructions?: string;
  /** Whether the site collects the sales tax of the buyer's state. */
  taxed?: true;
  /** How the order came about; by default its buyer created it, at the time of `created`. */
  beginning?: { at: string; step: Step };
  /** What then happened, oldest first. */
  steps: readonly (readonly [at: string, step: Step])[];
};

/** The rows of one order. */
export type OrderRows = { order: OrderRow; items: OrderItemRow[]; messages: OrderMessageRow[] };

const buyerOrders: Step = ({ buyer }) => ({
  entries: [statusEntry(buyer, "New Order", `${buyer.username} created the order.`)],
});

/** Tells a story to its end and writes down what it leaves behind. */
export function tellOrder(story: OrderStory): OrderRows {
  const { shop, buyer, number } = story;
  const { seller } = shop;
  const listings = story.places.map((place) => listingWithId(idAt(shop, place)));
  const beginning = story.beginning ?? { at: story.created, step: buyerOrders };
  const steps = [[beginning.at, beginning.step] as const, ...story.steps];
  let scene: Scene = {
    id: orderId({ sellerId: seller.id, number }),
    seller,
    buyer,
    titles: listings.map((listing) => castRelease(listing.release_id).title),
    itemsTotal: listings.reduce((sum, listing) => sum.plus(listing.price), new Big(0)),
    status: "New Order",
    shipping: "0",
    tracking_number: null,
    tracking_carrier: null,
  };
  const log: { created: string; entry: MessageEntry }[] = [];
  for (const [at, step] of steps) {
    const { changes = {}, entries } = step(scene);
    scene = { ...scene, ...changes };
    log.push(...entries.map((entry) => ({ created: utc(at), entry })));
  }
  return {
    order: orderRow(story, scene, utc(steps.at(-1)?.[0] ?? story.created)),
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

const orderRow = (story: OrderStory, scene: Scene, lastActivity: string): OrderRow => ({
  seller_id: scene.seller.id,
  number: story.number,
  buyer_id: scene.buyer.id,
  status: scene.status,
  currency: scene.seller.currency,
  shipping: scene.shipping,
  shipping_method: "Standard",
  shipping_address: scene.buyer.address,
  additional_instructions: story.instructions ?? "",
  archived: story.archived ?? false,
  tracking_number: scene.tracking_number,
  tracking_carrier: scene.tracking_carrier,
  tax: story.taxed ? [salesTax(scene.itemsTotal.plus(scene.shipping))] : [],
  created: utc(story.created),
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
  const listing = castListings.find((candidate) => candidate.id === id);
  if (!listing) throw new Error(`the cast has no listing ${id}`);
  return listing;
}

const utc = (time: string): string => new Date(time).toISOString();
