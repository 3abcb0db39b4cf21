import type { OrderStatus } from "@runout/spec";
import { Big } from "big.js";
import type { ListingRow, OrderItemRow, OrderRow, UserRow } from "../../domain/entities.ts";
import { orderIdOf } from "../../domain/ids.ts";
import { expiryFrom, orderedItem, withOneBack, withOneSold } from "../../domain/listing-status.ts";
import { type MessageEntry, statusEntry, textEntry } from "../../domain/message-entry.ts";
import { itemsTotal, roundToCents } from "../../domain/money.ts";
import { type ActedOrder, type ActionOutcome, pay, refund } from "../../domain/order-action-rules.ts";
import { applyEdit, type OrderChange, readWrittenMessage } from "../../domain/order-change-rules.ts";
import { deadlineChange, itemsAfter, mayMove } from "../../domain/order-status.ts";
import type { Schemas } from "../../domain/schemas.ts";

/** The parties of an order, and what is ordered. */
export interface Placement {
  seller: UserRow;
  buyer: UserRow;
  /** All of the seller and for sale. */
  listings: readonly ListingRow[];
  /** Titles of the listings' releases. */
  titles: readonly string[];
  /** The order's first state. */
  order: OrderRow;
}

/**
 * What happens to one order from the moment it is placed, by the same rules as in a running marketplace, in memory: a seed is made
 * of it.
 */
export class OrderHistory {
  readonly entries: { created: string; entry: MessageEntry }[] = [];
  readonly items: readonly OrderItemRow[];
  /** When it is cancelled unless it is paid; undefined for never. */
  due: string | undefined;
  order: OrderRow & { seller_username: string };
  listings: readonly ListingRow[];
  readonly #placement: Placement;

  constructor(placement: Placement) {
    const { seller, buyer, listings, order } = placement;
    this.#placement = placement;
    this.order = { ...order, seller_username: seller.username };
    this.items = listings.map((listing, position) => orderedItem(listing, order.number, position));
    this.listings = listings.map(withOneSold);
    this.#log([statusEntry(buyer, "New Order", `${buyer.username} created the order.`)], new Date(order.created));
  }

  /** The seller edits the order through the API. */
  edit(edit: Schemas["OrderEdit"], at: Date): void {
    this.#become(applyEdit(this.order, this.#placement.titles, edit), at);
  }

  /** The buyer pays the invoice. @param pending whether the payment takes a while */
  pay(pending: boolean, at: Date): void {
    this.#act(pay(this.#acted(), pending), at);
  }

  /** The seller sends everything back that was paid. @param received whether the buyer has it already */
  refund(received: boolean, at: Date): void {
    const order = this.#acted();
    this.#act(refund(order, roundToCents(order.due), received), at);
  }

  /** The site sets a status. @param sentence of the log. @default the usual one */
  setBySite(status: OrderStatus, at: Date, sentence?: string): void {
    if (!mayMove(this.order.status, status, "site")) throw new Error(`${this.order.status} does not become ${status}`);
    this.#act({ status, entries: [statusEntry(this.#placement.seller, status, sentence)] }, at);
  }

  /** A party writes. Returns the status that the marketplace gives the order because of it. */
  write(from: "seller" | "buyer", message: string, at: Date): OrderStatus {
    const { titles, [from]: author } = this.#placement;
    const about = { id: orderIdOf(this.order), status: this.order.status };
    const { text, status } = readWrittenMessage(about, { message }, from);
    this.#log([textEntry(author, { id: about.id, titles }, text)], at);
    return status;
  }

  #acted(): ActedOrder {
    const { seller, buyer } = this.#placement;
    const { status, currency, shipping } = this.order;
    const due = itemsTotal(this.items).plus(shipping);
    return { id: orderIdOf(this.order), status, currency, due, refunded: new Big(0), buyer, seller };
  }

  #act({ status, entries }: ActionOutcome, at: Date): void {
    this.#become({ order: { ...this.order, status }, entries }, at);
  }

  #become({ order, entries }: OrderChange<OrderHistory["order"]>, at: Date): void {
    const before = this.order.status;
    const deadline = deadlineChange(before, order.status, entries, at);
    if (deadline.kind !== "keep") this.due = deadline.kind === "set" ? deadline.due : undefined;
    this.order = order;
    this.#log(entries, at);
    if (order.status !== before) this.listings = this.listings.map((listing) => this.#after(order.status, listing, at));
  }

  /** What a change of status makes of an ordered listing. */
  #after(status: OrderStatus, listing: ListingRow, at: Date): ListingRow {
    const fate = itemsAfter(status);
    if (fate === "relist") return withOneBack(listing, this.#placement.seller, expiryFrom(at)) ?? listing;
    return fate === "remove" && listing.status === "Sold" ? { ...listing, status: "Deleted" } : listing;
  }

  #log(entries: readonly MessageEntry[], at: Date): void {
    const created = at.toISOString();
    this.entries.push(...entries.map((entry) => ({ created, entry })));
    this.order = { ...this.order, last_activity: created };
  }
}
