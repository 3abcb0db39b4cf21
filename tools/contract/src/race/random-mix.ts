import { SELLER } from "@runout/harness/demo-users";
import type { Random } from "@runout/harness/random";
import { type OrderStatus, orderTransitions } from "@runout/spec";
import type { Call } from "../connection.ts";
import type { Race } from "./connections.ts";
import { actCall, createListings, editCall, orderCall } from "./fixtures.ts";

const DURATION_MS = 3000;
const LISTINGS = 30;
// The table's keys are the STATUSES.
const STATUSES = Object.keys(orderTransitions) as OrderStatus[];

/** Every connection makes random calls about a few listings and orders: each is done or refused, and none is an error. */
export const randomMix: Race = {
  name: "all at once",
  async run(connections) {
    const listings = await createListings(connections, LISTINGS);
    const orders: string[] = [];
    const answered = { yes: 0, no: 0 };
    const problems: string[] = [];
    const end = Date.now() + DURATION_MS;
    await connections.each(async (connection) => {
      while (Date.now() < end) {
        const call = chooseCall(connections.random, listings, orders);
        const { status, body } = await connection.send<{ id?: string; listing_id?: number; message?: string }>(call);
        if (status >= 500) problems.push(`${call.method} ${call.path} answered ${status}: ${body?.message}`);
        if (status < 300) answered.yes += 1;
        else answered.no += 1;
        if (status === 201 && body.listing_id !== undefined) listings.push(body.listing_id);
        if (status < 300 && body?.id !== undefined && !orders.includes(body.id)) orders.push(body.id);
      }
    });
    return { counts: `${answered.yes} done, ${answered.no} refused, ${orders.length} orders`, problems };
  },
};

function chooseCall(random: Random, listings: readonly number[], orders: readonly string[]): Call {
  // Most calls are about the newest.
  const listing = () => random.pick(listings.slice(-LISTINGS)) ?? 0;
  const order = () => random.pick(orders.slice(-8)) ?? `${SELLER.id}-17`;
  const status = random.pick(STATUSES);
  const listingPath = `/marketplace/listings/${listing()}`;
  const asSeller = { method: "POST", token: SELLER.token };
  const calls: (() => Call)[] = [
    () => orderCall([...new Set([listing(), listing(), listing()])]),
    () => orderCall([listing()]),
    () => ({ ...asSeller, path: "/marketplace/listings", body: { release_id: 2, condition: "Mint (M)", price: 10 } }),
    () => ({
      ...asSeller,
      path: listingPath,
      body: { price: random.between(1, 90), status: random.chance(0.3) ? "Draft" : "For Sale" },
    }),
    () => ({
      method: "DELETE",
      token: SELLER.token,
      path: random.chance(0.2) ? listingPath : "/marketplace/listings/1",
    }),
    () => editCall(order(), { status }),
    () => editCall(order(), { shipping: random.between(1, 9) }),
    () => editCall(order(), { tracking: { number: "1Z", carrier: "UPS" } }),
    () => ({
      ...asSeller,
      path: `/marketplace/orders/${order()}/messages`,
      body: { message: "Hello.", ...(random.chance(0.5) && { status }) },
    }),
    () => actCall(order(), { action: "pay" }),
    () => actCall(order(), { action: "refund", amount: random.between(1, 8) }),
    () => actCall(order(), { action: "merge", order_ids: [order()] }),
    () => actCall(order(), { action: "message", message: "Hello?" }),
  ];
  return (random.pick(calls) ?? (() => orderCall([listing()])))();
}
