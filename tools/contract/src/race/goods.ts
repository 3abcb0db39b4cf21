import { type Order, type Shop, shops } from "../live/shop.ts";
import type { Field } from "./field.ts";

/** The shop that sells single copies. */
export const shop: Shop = shops[0] ?? { seller: "", sellerId: 0, token: "" };

/** Offers copies of different releases for 10.00 each. */
export async function offer(field: Field, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const body = { release_id: 1 + (n % 22), condition: "Mint (M)", price: 10 };
    const call = { method: "POST", path: "/marketplace/listings", token: shop.token, body };
    ids.push((await field.prepare<{ listing_id: number }>(call)).listing_id);
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
  token: shop.token,
  body,
});

/** The call by which something happens to an order on the website. */
export const actCall = (id: string, body: { action: string } & Record<string, unknown>) => ({
  method: "POST",
  path: `/sandbox/orders/${id}/actions`,
  body,
});

/** An order of one copy, as it is when the buyer has just placed it. */
export async function placeOrder(field: Field): Promise<Order> {
  return field.prepare<Order>(orderCall(await offer(field, 1)));
}
