import type { Order } from "../live/shop.ts";
import { walkOrders } from "../live/walk.ts";
import type { Race } from "./field.ts";
import { actCall, offer, orderCall, shop } from "./goods.ts";

const rounds = 3;
const sources = 6;

/** Every runner merges two of a few orders: no order goes into two others, and no item is lost or doubled. */
export const racingMerges: Race = {
  name: "merges of the same orders",
  async run(field) {
    const problems: string[] = [];
    let merges = 0;
    for (let round = 0; round < rounds; round += 1) {
      const listings = await offer(field, sources);
      const ids: string[] = [];
      for (const listing of listings) ids.push((await field.prepare<Order>(orderCall([listing]))).id);
      const answers = await field.all<Order>((runner) => {
        const first = runner % sources;
        const second = (first + 1 + (Math.floor(runner / sources) % (sources - 1))) % sources;
        return actCall(ids[first] ?? "", { action: "merge", order_ids: [ids[second]] });
      });
      merges += answers.filter(({ status }) => status === 200).length;
      for (const { status } of answers) {
        if (status !== 200 && status !== 422) problems.push(`a merge was answered ${status}`);
      }
      const orders = await walkOrders(field.steward, shop);
      for (const listing of listings) {
        const holders = orders.filter(
          ({ status, items }) => status !== "Merged" && items.some(({ id }) => id === listing),
        );
        if (holders.length !== 1) problems.push(`listing ${listing} is in ${holders.length} orders`);
      }
    }
    return { counts: `${rounds} times ${sources} orders, ${merges} merges`, problems };
  },
};
