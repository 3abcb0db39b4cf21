import { act, type BehaviorTest, createListing, expectEqual, placeOrder, placePaidOrder } from "./behavior-test.ts";
import type { SandboxClient } from "./sandbox-client.ts";

const read = async (sandbox: SandboxClient, order: string) => (await sandbox.get(`/marketplace/orders/${order}`)).body;
const edit = async (sandbox: SandboxClient, order: string, body: object, status = 200) =>
  (await sandbox.post(`/marketplace/orders/${order}`, body, { status })).body;
const DAY_SECONDS = 86_400;

/** Orders from the sale to their end. */
export const ORDERS: readonly BehaviorTest[] = [
  {
    name: "the answer to an edit is the order as it is read afterwards",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      for (const body of [{ shipping: 4 }, { tracking: { number: "1Z", carrier: "UPS" } }, { status: "In Progress" }]) {
        if ("status" in body) await act(sandbox, order, { action: "pay" });
        // Times are in whole seconds, and all of this may happen within one.
        await sandbox.post("/sandbox/clock", { advance_seconds: 60 });
        const answered = await edit(sandbox, order, body);
        expectEqual("the order as it is read", await read(sandbox, order), answered);
      }
    },
  },
  {
    name: "a status that cannot follow is refused, and one that can is taken",
    async run(sandbox) {
      const order = await placePaidOrder(sandbox);
      await edit(sandbox, order, { status: "New Order" }, 422);
      expectEqual("the status", (await edit(sandbox, order, { status: "In Progress" })).status, "In Progress");
    },
  },
  {
    name: "a shipping price sends the invoice, until the order is paid",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      expectEqual("the status", (await edit(sandbox, order, { shipping: 4 })).status, "Invoice Sent");
      await act(sandbox, order, { action: "pay" });
      await edit(sandbox, order, { shipping: 5 }, 422);
    },
  },
  {
    name: "a tracking number can be changed",
    async run(sandbox) {
      const order = await placePaidOrder(sandbox);
      await edit(sandbox, order, { tracking: { number: "first", carrier: "UPS" } });
      await edit(sandbox, order, { tracking: { number: "second", carrier: "UPS" } });
      expectEqual("the tracking number", (await read(sandbox, order)).tracking.number, "second");
    },
  },
  {
    name: "an order is paid once",
    async run(sandbox) {
      const order = await placePaidOrder(sandbox);
      await act(sandbox, order, { action: "pay" }, 422);
    },
  },
  {
    name: "no more is paid back than was paid, and an order that is paid back ends",
    async run(sandbox) {
      const order = await placePaidOrder(sandbox, 20);
      await act(sandbox, order, { action: "refund", amount: 24.01 }, 422);
      expectEqual(
        "the status after a part",
        (await act(sandbox, order, { action: "refund", amount: 10 })).status,
        "Payment Received",
      );
      await act(sandbox, order, { action: "refund", amount: 14.01 }, 422);
      const ended = await act(sandbox, order, { action: "refund", amount: 14 });
      expectEqual("the status after all", ended.status, "Cancelled (Refund Received)");
    },
  },
  {
    name: "an invoice that is not paid within four days cancels the order, and a new one gives the time again",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      await edit(sandbox, order, { shipping: 4 });
      await sandbox.post("/sandbox/clock", { advance_seconds: 3 * DAY_SECONDS });
      await edit(sandbox, order, { shipping: 5 });
      await sandbox.post("/sandbox/clock", { advance_seconds: 2 * DAY_SECONDS });
      expectEqual("the status two days after the second invoice", (await read(sandbox, order)).status, "Invoice Sent");
      await sandbox.post("/sandbox/clock", { advance_seconds: 3 * DAY_SECONDS });
      expectEqual("the status five days after it", (await read(sandbox, order)).status, "Cancelled (Non-Paying Buyer)");
    },
  },
  {
    name: "merged orders become one with all their items, and end",
    async run(sandbox) {
      const sources = [];
      for (const price of [10, 12.5])
        sources.push(await placeOrder(sandbox, [await createListing(sandbox, { price })]));
      const [first = "", second = ""] = sources;
      const merged = await act(sandbox, first, { action: "merge", order_ids: [second] });
      expectEqual(
        "the prices of its items",
        merged.items.map((item: { price: { value: number } }) => item.price.value),
        [10, 12.5],
      );
      for (const source of sources)
        expectEqual(`the status of ${source}`, (await read(sandbox, source)).status, "Merged");
    },
  },
  {
    name: "a change is the last activity of an order",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      await sandbox.post("/sandbox/clock", { advance_seconds: DAY_SECONDS });
      const answered = await edit(sandbox, order, { shipping: 4 });
      expectEqual(
        "the last activity as it is read",
        (await read(sandbox, order)).last_activity,
        answered.last_activity,
      );
      expectEqual("whether it is the creation", answered.last_activity === answered.created, false);
    },
  },
];
