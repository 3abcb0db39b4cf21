import type { components } from "@runout/spec";

type Schemas = components["schemas"];

/** A listing as its owner sees it. */
export type Listing = Schemas["Listing"];
/** An order as its seller sees it. */
export type Order = Schemas["Order"];
/** An entry of an order's log. */
export type LogEntry = Schemas["OrderMessage"];

/** A seller of the demo and their token. */
export type Shop = { seller: string; sellerId: number; token: string };

/** Both sellers of the demo. */
export const shops: readonly Shop[] = [
  { seller: "example_seller", sellerId: 845236, token: "seller-token" },
  { seller: "example_store", sellerId: 614207, token: "store-token" },
];

/** Who orders from them. */
export const buyers = ["example_buyer", "example_collector"] as const;
