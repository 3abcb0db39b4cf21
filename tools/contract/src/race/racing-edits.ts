import type { Order } from "../live/shop.ts";
import { walkLog } from "../live/walk.ts";
import type { Race } from "./field.ts";
import { editCall, placeOrder, shop } from "./goods.ts";

const rounds = 5;
const ends = [
  "Shipped",
  "Cancelled (Non-Paying Buyer)",
  "Cancelled (Item Unavailable)",
  "Cancelled (Per Buyer's Request)",
] as const;

/** Every runner moves one order to some status after which there is none: one does, and the others learn where it stands. */
export const racingEdits: Race = {
  name: "edits of one order",
  async run(field) {
    const problems: string[] = [];
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { id } = await placeOrder(field);
      const wanted = (runner: number) => ends[runner % ends.length] ?? "Shipped";
      const answers = await field.all<Order & { message?: string }>((runner) =>
        editCall(id, { status: wanted(runner) }),
      );
      const log = await walkLog(field.steward, shop, id);
      const moves = log.filter(({ type }) => type === "status").length - 1;
      if (moves !== 1) problems.push(`order ${id} was moved ${moves} times`);
      const call = { method: "GET", path: `/marketplace/orders/${id}`, token: shop.token };
      const { status: now } = await field.prepare<Order>(call);
      for (const [runner, { status, body }] of answers.entries()) {
        const expected = `Invalid status: order ${id} is ${now}; expected one of ${now}.`;
        // Those who asked for the same as the winner find it done.
        const right =
          wanted(runner) === now ? status === 200 && body.status === now : status === 422 && body.message === expected;
        if (!right)
          problems.push(`who wanted ${wanted(runner)} of ${id}, which is ${now}, got ${status} ${body.message}`);
        if (status === 422) refused += 1;
      }
    }
    return { counts: `${rounds} orders moved once each, ${refused} refused with the state`, problems };
  },
};
