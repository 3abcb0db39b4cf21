import { Big } from "big.js";
import { describe, expect, it } from "vitest";
import type { OrderMessageRow, OrderRow } from "../domain/entities.ts";
import { itemsAfter, mayMove, ORDER_STATUSES, statusId } from "../domain/order-status.ts";
import { demoSeed } from "./demo-seed.ts";

const { orders, order_items: items, order_messages: messages, listings, users } = demoSeed();

const belongsTo = (order: OrderRow) => (row: { seller_id: number; order_number: number }) =>
  row.seller_id === order.seller_id && row.order_number === order.number;
const itemsOf = (order: OrderRow) => items.filter(belongsTo(order));
const logOf = (order: OrderRow) => messages.filter(belongsTo(order));
const nameOf = (order: OrderRow) => `${order.seller_id}-${order.number}`;
const totalOf = (order: OrderRow) => itemsOf(order).reduce((sum, item) => sum.plus(item.price), new Big(0));

/** The statuses an order went through, read off its log. */
const statusesIn = (log: readonly OrderMessageRow[]) =>
  log.flatMap(({ details }) => ORDER_STATUSES.filter((status) => statusId(status) === details.status_id));

describe("the demo's orders", () => {
  it("are seventeen of example_seller and three of example_store, and cover every status", () => {
    expect(orders.filter((order) => order.seller_id === 845236).map((order) => order.number)).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    expect(orders.filter((order) => order.seller_id === 614207).map((order) => order.number)).toEqual([1, 2, 3]);
    expect([...new Set(orders.map((order) => order.status))].sort()).toEqual([...ORDER_STATUSES].sort());
  });

  it("stand as the examples say", () => {
    const told = orders.filter((order) => order.seller_id === 845236);
    const buyers = new Map(users.map((user) => [user.id, user.username]));
    expect(told.map((order) => order.status)).toEqual([
      "Shipped",
      "Refund Sent",
      "Cancelled (Non-Paying Buyer)",
      "Cancelled (Item Unavailable)",
      "Cancelled (Per Buyer's Request)",
      "Cancelled (Refund Received)",
      "Merged",
      "Merged",
      "Shipped",
      "Order Changed",
      "Cancelled",
      "In Progress",
      "Payment Received",
      "Payment Pending",
      "Invoice Sent",
      "Buyer Contacted",
      "New Order",
    ]);
    const collected = told.filter((order) => buyers.get(order.buyer_id) === "example_collector");
    expect(collected.map((order) => order.number)).toEqual([12, 14]);
    expect(told.filter((order) => order.archived).map((order) => order.number)).toEqual([1]);
  });

  it("spread from January to 20 November 2026", () => {
    const times = orders.map((order) => order.created).sort();
    expect(times[0]).toMatch(/^2026-01-/);
    expect(times.at(-1)).toBe("2026-11-20T16:12:00.000Z");
    expect(orders.every((order) => order.last_activity <= "2026-11-20T16:12:00.000Z")).toBe(true);
  });

  describe.each(orders.map((order) => [nameOf(order), order] as const))("%s", (_name, order) => {
    const log = logOf(order);

    it("has a log that runs from its beginning to its last activity", () => {
      const times = log.map((entry) => entry.created);
      expect(times).toEqual([...times].sort());
      expect(times[0]?.localeCompare(order.created)).toBeGreaterThanOrEqual(0);
      expect(times.at(-1)).toBe(order.last_activity);
      expect(log.map((entry) => entry.number)).toEqual(log.map((_, index) => index + 1));
    });

    it("took only transitions that a user or the site may make, and ended in its status", () => {
      const statuses = statusesIn(log);
      expect(statuses[0]).toBe("New Order");
      expect(statuses.at(-1)).toBe(order.status);
      statuses.slice(1).forEach((to, index) => {
        const from = statuses[index] ?? to;
        const may = (["seller", "buyer", "site"] as const).some((mover) => mayMove(from, to, mover));
        expect([from, to, may]).toEqual([from, to, true]);
      });
    });

    it("is written by its two parties", () => {
      for (const entry of log) expect([order.seller_id, order.buyer_id]).toContain(entry.actor_id);
    });

    it("holds listings of its seller that were posted before and now stand as the order says", () => {
      const held = itemsOf(order);
      expect(held.length).toBeGreaterThan(0);
      const fates = { relist: "For Sale", remove: "Deleted", keep: "Sold" } as const;
      for (const item of held) {
        const listing = listings.find((candidate) => candidate.id === item.listing_id);
        expect(listing).toMatchObject({
          seller_id: order.seller_id,
          release_id: item.release_id,
          price: item.price,
          condition: item.media_condition,
          sleeve_condition: item.sleeve_condition,
          comments: item.condition_comments,
          status: fates[itemsAfter(order.status)],
        });
        expect(listing?.posted.localeCompare(order.created)).toBeLessThan(0);
      }
      expect(held.map((item) => item.position)).toEqual(held.map((_, index) => index));
    });

    it("reaches the seller's minimum, and was paid and refunded by what it cost", () => {
      const total = totalOf(order);
      const due = total.plus(order.shipping);
      const seller = users.find((user) => user.id === order.seller_id);
      expect(total.gte(seller?.min_order_total ?? "0")).toBe(true);
      for (const payment of log.filter((entry) => entry.type === "payment")) {
        expect(due.eq(payment.details.amount ?? "0")).toBe(true);
      }
      for (const refund of log.filter((entry) => entry.type === "refund_sent")) {
        expect(due.gte(refund.details.amount ?? "0")).toBe(true);
      }
      for (const tax of order.tax) {
        expect(due.eq(tax.taxable_amount)).toBe(true);
        expect(due.times(tax.rate).div(100).round(2).eq(tax.amount)).toBe(true);
      }
    });
  });

  it("tax the buyer in the United States", () => {
    expect(orders.filter((order) => order.tax.length > 0).map(nameOf)).toEqual(["845236-12", "845236-14"]);
  });

  it("hold a listing once, but for the two that were merged", () => {
    const counts = new Map<number, number>();
    for (const { listing_id: id } of items) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1).map(([id]) => id)).toEqual([4300845492, 4300846516]);
  });

  it("tell all of 845236-9, the order made of two others", () => {
    const order = orders.find((candidate) => nameOf(candidate) === "845236-9");
    expect(order).toMatchObject({
      created: "2026-09-14T17:20:00.000Z",
      last_activity: "2026-09-24T21:10:20.000Z",
      shipping: "6.50",
      tracking_carrier: "USPS",
      tracking_number: "9400111899560001234567",
    });
    if (!order) return;
    expect(itemsOf(order).map((item) => [item.listing_id, item.price])).toEqual([
      [4300845492, "21.00"],
      [4300846516, "10.00"],
    ]);
    expect(logOf(order).map((entry) => [entry.type, entry.message])).toEqual([
      ["status", "example_seller created the order by merging orders #845236-7, #845236-8."],
      ["shipping", "example_seller set the shipping price to $6.50."],
      ["status", "example_seller changed the order status to Invoice Sent."],
      ["payment", "example_buyer paid $37.50."],
      ["status", "example_buyer changed the order status to Payment Received."],
      ["tracking", "example_seller set tracking to USPS 9400111899560001234567."],
      ["status", "example_seller changed the order status to Shipped."],
      ["message", "Seller changed status from Payment Received to Shipped\n\nYour order is on its way."],
      ["refund_sent", "example_seller sent refund of $5.00."],
      ["refund_received", "example_buyer received refund of $5.00."],
    ]);
  });

  it("end with 845236-17, which is new", () => {
    const order = orders.find((candidate) => nameOf(candidate) === "845236-17");
    expect(order).toMatchObject({ status: "New Order", shipping: "0" });
    expect(order && itemsOf(order)).toMatchObject([
      {
        listing_id: 4300858804,
        release_id: 3,
        price: "62.00",
        media_condition: "Mint (M)",
        sleeve_condition: "Mint (M)",
      },
    ]);
  });
});
