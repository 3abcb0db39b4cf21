import type { DatedRate } from "../domain/dated-rates.ts";
import type { ListingRow, OrderItemRow, OrderMessageRow, OrderRow, ReleaseRow, UserRow } from "../domain/entities.ts";
import { castListings, nextListingNumber } from "./demo-listings.ts";
import { castOrders } from "./demo-orders.ts";
import { castReleases } from "./demo-releases.ts";
import { idAt } from "./demo-stock.ts";
import { castUsers, exampleBuyer } from "./demo-users.ts";
import { seedRates } from "./rates.ts";
import { sellerShop } from "./seller-shop.ts";

/** All a marketplace begins with, table by table. Secrets are in clear; the code that stores them hashes them. */
export type SeedData = {
  rates: DatedRate[];
  users: UserRow[];
  releases: ReleaseRow[];
  listings: ListingRow[];
  orders: OrderRow[];
  order_items: OrderItemRow[];
  order_messages: OrderMessageRow[];
  cart_items: { user_id: number; listing_id: number }[];
  applications: { consumer_key: string; consumer_secret: string; name: string }[];
  tokens: { token: string; username: string }[];
  /** Permissions that users gave to an application by OAuth. */
  accessTokens: { token: string; secret: string; consumer_key: string; username: string }[];
  /** The running number of the next listing. */
  nextListingNumber: number;
};

/** The demo marketplace: the cast that examples, docs and tests speak of. The same every time. */
export const demoSeed = (): SeedData => ({
  rates: [...seedRates],
  users: [...castUsers],
  releases: [...castReleases],
  listings: [...castListings],
  orders: castOrders.map((rows) => rows.order),
  order_items: castOrders.flatMap((rows) => rows.items),
  order_messages: castOrders.flatMap((rows) => rows.messages),
  cart_items: [{ user_id: exampleBuyer.id, listing_id: idAt(sellerShop, 2) }],
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
