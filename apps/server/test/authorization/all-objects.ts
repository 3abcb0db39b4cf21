import type { Output } from "@runout/marketplace";
import type { Server } from "../server.ts";
import { callerOf } from "./callers.ts";

export type Listing = Output<"getListing">;
export type Order = Output<"getOrder">;

/** The shops of the demo. */
export const SELLERS = ["example_seller", "example_store"] as const;

/** Every listing of a seller, whatever its status, as the seller sees it. */
export async function allListings(server: Server, username: string): Promise<Listing[]> {
  const listings: Listing[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const query = `status=All&per_page=100&page=${page}`;
    const { body } = await server.call("getInventory", {
      as: callerOf[username] ?? "anonymous",
      path: { username },
      query,
    });
    // An inventory comes as rendered text, which the call has read as JSON.
    const read = body as unknown as { pagination: { pages: number }; listings: Listing[] };
    pages = read.pagination.pages;
    listings.push(...read.listings);
  }
  return listings;
}

/** Every order of a seller, as the seller sees it. */
export async function allOrders(server: Server, username: string): Promise<Order[]> {
  const orders: Order[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const query = `per_page=100&page=${page}`;
    const { body } = await server.call("listOrders", { as: callerOf[username] ?? "anonymous", query });
    pages = body.pagination.pages;
    orders.push(...body.orders);
  }
  return orders;
}
