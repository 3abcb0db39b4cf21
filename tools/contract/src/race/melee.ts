import type { Random } from "@runout/harness/random";
import { type OrderStatus, orderTransitions } from "@runout/spec";
import type { Call } from "../live/connection.ts";
import type { Race } from "./field.ts";
import { actCall, editCall, offer, orderCall, shop } from "./goods.ts";

const milliseconds = 3000;
const goods = 30;
// The table's keys are the statuses.
const statuses = Object.keys(orderTransitions) as OrderStatus[];

/** Every runner does whatever comes to its mind with a few listings and orders: each answer is a yes or a no, and none an error. */
export const melee: Race = {
  name: "all at once",
  async run(field) {
    const listings = await offer(field, goods);
    const orders: string[] = [];
    const answered = { yes: 0, no: 0 };
    const problems: string[] = [];
    const end = Date.now() + milliseconds;
    await field.each(async (connection) => {
      while (Date.now() < end) {
        const call = chooseCall(field.random, listings, orders);
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
  // The newest are fought for most.
  const listing = () => random.pick(listings.slice(-goods)) ?? 0;
  const order = () => random.pick(orders.slice(-8)) ?? `${shop.sellerId}-17`;
  const status = random.pick(statuses);
  const listingPath = `/marketplace/listings/${listing()}`;
  const seller = { method: "POST", token: shop.token };
  const calls: (() => Call)[] = [
    () => orderCall([...new Set([listing(), listing(), listing()])]),
    () => orderCall([listing()]),
    () => ({ ...seller, path: "/marketplace/listings", body: { release_id: 2, condition: "Mint (M)", price: 10 } }),
    () => ({
      ...seller,
      path: listingPath,
      body: { price: random.between(1, 90), status: random.chance(0.3) ? "Draft" : "For Sale" },
    }),
    () => ({ method: "DELETE", token: shop.token, path: random.chance(0.2) ? listingPath : "/marketplace/listings/1" }),
    () => editCall(order(), { status }),
    () => editCall(order(), { shipping: random.between(1, 9) }),
    () => editCall(order(), { tracking: { number: "1Z", carrier: "UPS" } }),
    () => ({
      ...seller,
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
