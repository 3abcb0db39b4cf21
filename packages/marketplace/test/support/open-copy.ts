import { type Context, handlers, type Marketplace, sandboxHandlers } from "../../src/index.ts";
import { openTestMarketplace } from "./test-marketplace.ts";

/** A marketplace of its own on the engine of this run, and its cast. */
export async function openCast() {
  const marketplace = await openTestMarketplace();
  return { marketplace, seller: await as(marketplace, "seller-token"), buyer: await as(marketplace, "buyer-token") };
}

/** What an operation needs to know of a request by the user with this token. */
export async function as(marketplace: Marketplace, token: string) {
  const caller = await marketplace.authenticate({ kind: "token", token });
  return marketplace.context(caller, { baseUrl: "http://127.0.0.1:8080", path: "/", query: "" });
}

/** Orders listings as example_buyer. */
export const order = (context: Parameters<typeof sandboxHandlers.createSandboxOrder>[0], listing_ids: number[]) =>
  sandboxHandlers.createSandboxOrder(context, { path: {}, query: {}, body: { buyer: "example_buyer", listing_ids } });

/** Offers a copy of release 1. */
export async function offer(seller: Context): Promise<number> {
  const body = { release_id: 1, condition: "Mint (M)", price: 10 } as const;
  return (await handlers.createListing(seller, { path: {}, query: {}, body })).listing_id;
}
