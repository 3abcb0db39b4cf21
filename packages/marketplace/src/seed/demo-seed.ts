import type { ListingRow, OrderItemRow, OrderMessageRow, OrderRow, ReleaseRow, UserRow } from "../domain/entities.ts";
import type { DatedRate } from "../domain/money.ts";
import { demoListingId, demoListings, nextListingNumber } from "./demo-listings.ts";
import { demoOrders } from "./demo-orders.ts";
import { demoReleases } from "./demo-releases.ts";
import { sellerShop } from "./demo-shops.ts";
import { DEMO_USERS, exampleBuyer } from "./demo-users.ts";
import { seedRates } from "./seed-rates.ts";

/** All a marketplace begins with, table by table. Secrets are in clear; the code that stores them hashes them. */
export interface SeedData {
  rates: DatedRate[];
  users: UserRow[];
  releases: ReleaseRow[];
  listings: ListingRow[];
  orders: OrderRow[];
  order_items: OrderItemRow[];
  order_messages: OrderMessageRow[];
  cart_items: { user_id: number; listing_id: number }[];
  /** When orders are cancelled that are not paid. */
  payment_deadlines: { seller_id: number; number: number; due: string }[];
  applications: { consumer_key: string; consumer_secret: string; name: string }[];
  tokens: { token: string; username: string }[];
  /** Permissions that users gave to an application by OAuth. */
  accessTokens: { token: string; secret: string; consumer_key: string; username: string }[];
  /** The running number of the next listing. */
  nextListingNumber: number;
}

/** The demo marketplace: the users, listings and orders that examples, docs and tests refer to. The same every time. */
export const demoSeed = (): SeedData => ({
  rates: [...seedRates],
  users: [...DEMO_USERS],
  releases: [...demoReleases],
  listings: [...demoListings],
  orders: demoOrders.map((rows) => rows.order),
  order_items: demoOrders.flatMap((rows) => rows.items),
  order_messages: demoOrders.flatMap((rows) => rows.messages),
  cart_items: [{ user_id: exampleBuyer.id, listing_id: demoListingId(sellerShop, 2) }],
  // The demo's invoices can be paid whenever they are looked at.
  payment_deadlines: [],
  applications: [{ consumer_key: "demo-key", consumer_secret: "demo-secret", name: "Runout Demo" }],
  tokens: [
    { token: "seller-token", username: "example_seller" },
    { token: "buyer-token", username: "example_buyer" },
    { token: "store-token", username: "example_store" },
    { token: "collector-token", username: "example_collector" },
  ],
  accessTokens: ["seller", "buyer", "store", "collector"].map((name) => ({
    token: `${name}-access-token`,
    secret: `${name}-access-secret`,
    consumer_key: "demo-key",
    username: `example_${name}`,
  })),
  nextListingNumber,
});
