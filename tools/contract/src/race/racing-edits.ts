import { SELLER } from "@runout/harness/demo-users";
import { type Order, readLog } from "../consistency/sellers.ts";
import type { Race } from "./connections.ts";
import { editCall, placeOrder } from "./fixtures.ts";

const ROUNDS = 5;
const FINAL_STATUSES = [
  "Shipped",
  "Cancelled (Non-Paying Buyer)",
  "Cancelled (Item Unavailable)",
  "Cancelled (Per Buyer's Request)",
] as const;

/** Every connection moves one order to some status after which there is none: one succeeds, and the refusals of the others name the status. */
export const racingEdits: Race = {
  name: "edits of one order",
  async run(connections) {
    const problems: string[] = [];
    let refused = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await placeOrder(connections);
      const requestedStatus = (index: number) => FINAL_STATUSES[index % FINAL_STATUSES.length] ?? "Shipped";
      const answers = await connections.all<Order & { message?: string }>((index) =>
        editCall(id, { status: requestedStatus(index) }),
      );
      const log = await readLog(connections.supervisor, SELLER, id);
      const moves = log.filter(({ type }) => type === "status").length - 1;
      if (moves !== 1) problems.push(`order ${id} was moved ${moves} times`);
      const call = { method: "GET", path: `/marketplace/orders/${id}`, token: SELLER.token };
      const { status: now } = await connections.prepare<Order>(call);
      for (const [index, { status, body }] of answers.entries()) {
        const expected = `Invalid status: order ${id} is ${now}; expected one of ${now}.`;
        // Those who asked for the same as the winner find it done.
        const right =
          requestedStatus(index) === now
            ? status === 200 && body.status === now
            : status === 422 && body.message === expected;
        if (!right)
          problems.push(
            `who wanted ${requestedStatus(index)} of ${id}, which is ${now}, got ${status} ${body.message}`,
          );
        if (status === 422) refused += 1;
      }
    }
    return { counts: `${ROUNDS} orders moved once each, ${refused} refused with the state`, problems };
  },
};
