import { describe, expect, it } from "vitest";
import { demoSeed } from "./demo-seed.ts";

const seed = demoSeed();

const repeated = (values: readonly (string | number)[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("the demo seed", () => {
  it("is the same every time", () => {
    expect(demoSeed()).toEqual(seed);
  });

  it("returns new lists each time, so that no caller can change the demo", () => {
    demoSeed().listings.pop();
    expect(demoSeed().listings).toHaveLength(seed.listings.length);
  });

  it("gives nothing the id of something else", () => {
    expect(repeated(seed.users.map((user) => user.id))).toEqual([]);
    expect(repeated(seed.users.map((user) => user.username))).toEqual([]);
    expect(repeated(seed.releases.map((release) => release.id))).toEqual([]);
    expect(repeated(seed.listings.map((listing) => listing.id))).toEqual([]);
    expect(repeated(seed.orders.map((order) => `${order.seller_id}-${order.number}`))).toEqual([]);
    expect(
      repeated(seed.order_items.map((item) => `${item.seller_id}-${item.order_number}-${item.listing_id}`)),
    ).toEqual([]);
    expect(
      repeated(seed.order_messages.map((entry) => `${entry.seller_id}-${entry.order_number}-${entry.number}`)),
    ).toEqual([]);
  });

  it("refers to nothing that it does not hold", () => {
    const users = new Set(seed.users.map((user) => user.id));
    const releases = new Set(seed.releases.map((release) => release.id));
    const listings = new Set(seed.listings.map((listing) => listing.id));
    for (const listing of seed.listings) {
      expect(users).toContain(listing.seller_id);
      expect(releases).toContain(listing.release_id);
    }
    for (const order of seed.orders) {
      expect(users).toContain(order.seller_id);
      expect(users).toContain(order.buyer_id);
      expect(order.buyer_id).not.toBe(order.seller_id);
    }
    for (const item of seed.order_items) expect(listings).toContain(item.listing_id);
    for (const item of seed.cart_items) expect(listings).toContain(item.listing_id);
    for (const { username } of seed.tokens) expect(seed.users.map((user) => user.username)).toContain(username);
  });

  it("lets sellers alone sell, and goes on counting after their last order", () => {
    for (const user of seed.users) {
      const numbers = seed.orders.filter((order) => order.seller_id === user.id).map((order) => order.number);
      expect(user.next_order).toBe(Math.max(0, ...numbers) + 1);
      if (seed.listings.some((listing) => listing.seller_id === user.id)) expect(user.is_seller).toBe(true);
    }
  });

  it("writes every time as ISO 8601 in UTC", () => {
    const times = [
      ...seed.users.map((user) => user.registered),
      ...seed.listings.map((listing) => listing.posted),
      ...seed.orders.flatMap((order) => [order.created, order.last_activity]),
      ...seed.order_messages.map((entry) => entry.created),
    ];
    for (const time of times) expect(new Date(time).toISOString()).toBe(time);
  });

  it("has one listing for sale in example_buyer's cart", () => {
    expect(seed.cart_items).toEqual([{ user_id: 2001001, listing_id: 4300802484 }]);
    expect(seed.listings.find((listing) => listing.id === 4300802484)?.status).toBe("For Sale");
  });

  it("has a positive rate for each of twelve currencies, the dollar's being one", () => {
    expect(seed.rates).toHaveLength(12);
    expect(seed.rates.every((rate) => Number(rate.per_usd) > 0 && rate.as_of === "2026-08-24")).toBe(true);
    expect(seed.rates.find((rate) => rate.currency === "USD")?.per_usd).toBe("1");
  });
});
