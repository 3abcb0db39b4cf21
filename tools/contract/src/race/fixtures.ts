import { SELLER } from "@runout/harness/demo-users";
import type { Order } from "../consistency/sellers.ts";
import type { Connections } from "./connections.ts";

/** Offers copies of different releases for 10.00 each. */
export async function createListings(connections: Connections, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const body = { release_id: 1 + (n % 22), condition: "Mint (M)", price: 10 };
    const call = { method: "POST", path: "/marketplace/listings", token: SELLER.token, body };
    ids.push((await connections.prepare<{ listing_id: number }>(call)).listing_id);
  }
  return ids;
}

/** The call by which a buyer orders. */
export const orderCall = (listing_ids: readonly number[], buyer = "example_buyer") => ({
  method: "POST",
  path: "/sandbox/orders",
  body: { buyer, listing_ids },
});

/** The call by which the seller edits an order. */
export const editCall = (id: string, body: unknown) => ({
  method: "POST",
  path: `/marketplace/orders/${id}`,
  token: SELLER.token,
  body,
});

/** The call by which something happens to an order on the website. */
export const actCall = (id: string, body: { action: string } & Record<string, unknown>) => ({
  method: "POST",
  path: `/sandbox/orders/${id}/actions`,
  body,
});

/** An order of one copy, as it is when the buyer has just placed it. */
export async function placeOrder(connections: Connections): Promise<Order> {
  return connections.prepare<Order>(orderCall(await createListings(connections, 1)));
}
