import { readOrderId } from "../../src/domain/ids.ts";
import { type Context, handlers, type Marketplace } from "../../src/index.ts";
import { payOrder } from "../../src/services/order-actions.ts";
import { placeOrder } from "../../src/services/place-order.ts";
import { readOrderAsSeller } from "../../src/services/read-as-user.ts";
import { openTestMarketplace } from "./test-marketplace.ts";

/** A marketplace of its own on the engine of this run, and its demo. */
export async function openDemo() {
  const marketplace = await openTestMarketplace();
  return { marketplace, seller: await as(marketplace, "seller-token"), buyer: await as(marketplace, "buyer-token") };
}

/** What an operation needs to know of a request by the user with this token. */
export async function as(marketplace: Marketplace, token: string) {
  const caller = await marketplace.authenticate({ kind: "token", token });
  return marketplace.context(caller, { baseUrl: "http://127.0.0.1:8080", path: "/", query: "" });
}

/** Orders listings as example_buyer, and returns the order as its seller sees it. */
export const order = (context: Context, listingIds: number[]) =>
  context.database.transaction(async (transaction) => {
    const key = await placeOrder(transaction, { buyer: "example_buyer", listingIds }, context.now);
    return readOrderAsSeller(context, transaction, key);
  });

/** Pays an order of a seller. */
export const pay = ({ database, now }: Context, id: string) =>
  database.transaction((transaction) => payOrder(transaction, readOrderId(id), { pending: false }, now));

/** Puts the clock forward and does what is due by then. */
export async function advance({ clock, database, runDueJobs }: Marketplace, days: number): Promise<void> {
  await clock.set(database, new Date(clock.now().getTime() + days * 86_400_000));
  await runDueJobs();
}

/** Offers a copy of release 1. */
export async function offer(seller: Context): Promise<number> {
  const body = { release_id: 1, condition: "Mint (M)", price: 10 } as const;
  return (await handlers.createListing(seller, { path: {}, query: {}, body })).listing_id;
}
