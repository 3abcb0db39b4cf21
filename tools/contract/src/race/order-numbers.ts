import type { Order } from "../live/shop.ts";
import { walkOrders } from "../live/walk.ts";
import { type Race, RUNNERS } from "./field.ts";
import { offer, orderCall, shop } from "./goods.ts";

const ordersEach = 2;

/** Every runner orders copies of its own at the same time: the numbers they get follow one another. */
export const orderNumbers: Race = {
  name: "order numbers",
  async run(field) {
    const before = await walkOrders(field.steward, shop);
    const listings = await offer(field, RUNNERS * ordersEach);
    const numbers: number[] = [];
    const problems: string[] = [];
    await field.each(async (connection, runner) => {
      for (let n = 0; n < ordersEach; n += 1) {
        const answer = await connection.send<Order>(orderCall([listings[runner * ordersEach + n] ?? 0]));
        if (answer.status !== 201) problems.push(`an order was answered ${answer.status}`);
        else numbers.push(Number(answer.body.id.split("-")[1]));
      }
    });
    const expected = listings.map((_, index) => before.length + index + 1);
    const got = numbers.toSorted((a, b) => a - b);
    if (got.join() !== expected.join()) problems.push(`the numbers are ${got.join()} instead of ${expected.join()}`);
    return { counts: `${numbers.length} orders, numbers ${got[0]} to ${got.at(-1)}`, problems };
  },
};
