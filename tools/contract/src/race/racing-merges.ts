import { SELLER } from "@runout/harness/demo-users";
import { type Order, readOrders } from "../consistency/sellers.ts";
import type { Race } from "./connections.ts";
import { actCall, createListings, orderCall } from "./fixtures.ts";

const ROUNDS = 3;
const SOURCES = 6;

/** Every connection merges two of a few orders: no order goes into two others, and no item is lost or doubled. */
export const racingMerges: Race = {
  name: "merges of the same orders",
  async run(connections) {
    const problems: string[] = [];
    let merges = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const listings = await createListings(connections, SOURCES);
      const ids: string[] = [];
      for (const listing of listings) ids.push((await connections.prepare<Order>(orderCall([listing]))).id);
      const answers = await connections.all<Order>((index) => {
        const first = index % SOURCES;
        const second = (first + 1 + (Math.floor(index / SOURCES) % (SOURCES - 1))) % SOURCES;
        return actCall(ids[first] ?? "", { action: "merge", order_ids: [ids[second]] });
      });
      merges += answers.filter(({ status }) => status === 200).length;
      for (const { status } of answers) {
        if (status !== 200 && status !== 422) problems.push(`a merge was answered ${status}`);
      }
      const orders = await readOrders(connections.supervisor, SELLER);
      for (const listing of listings) {
        const holders = orders.filter(
          ({ status, items }) => status !== "Merged" && items.some(({ id }) => id === listing),
        );
        if (holders.length !== 1) problems.push(`listing ${listing} is in ${holders.length} orders`);
      }
    }
    return { counts: `${ROUNDS} times ${SOURCES} orders, ${merges} merges`, problems };
  },
};
