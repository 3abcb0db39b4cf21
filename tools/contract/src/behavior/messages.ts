import { act, type BehaviorTest, expectEqual, placeOrder, placePaidOrder } from "./behavior-test.ts";
import type { SandboxClient } from "./sandbox-client.ts";

const logOf = async (sandbox: SandboxClient, order: string) =>
  (await sandbox.get(`/marketplace/orders/${order}/messages`)).body.messages;
const write = (sandbox: SandboxClient, order: string, body: object, as: "seller" | "buyer" = "seller") =>
  sandbox.post(`/marketplace/orders/${order}/messages`, body, { as, status: 201 });

/** What the log of an order says. */
export const MESSAGES: readonly BehaviorTest[] = [
  {
    name: "the log has the newest entry first, and who wrote it",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      await write(sandbox, order, { message: "First." });
      await write(sandbox, order, { message: "Second." }, "buyer");
      const [newest] = await logOf(sandbox, order);
      expectEqual("the newest entry", [newest.message, newest.from?.username], ["Second.", "example_buyer"]);
    },
  },
  {
    name: "a message that comes with a status is kept beside it, under a sentence about the change",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      await write(sandbox, order, { message: "Here it is.", status: "Invoice Sent" });
      const [message, status] = await logOf(sandbox, order);
      expectEqual(
        "the message",
        message.message,
        "Seller changed status from New Order to Invoice Sent\n\nHere it is.",
      );
      expectEqual("the entry before it", [status.type, status.status_id], ["status", 3]);
    },
  },
  {
    name: "a payment stands before the status that it led to",
    async run(sandbox) {
      const order = await placePaidOrder(sandbox);
      const types = (await logOf(sandbox, order)).map(({ type }: { type: string }) => type);
      expectEqual("the types, newest first", types.slice(0, 2), ["status", "payment"]);
    },
  },
  {
    name: "the seller's first message makes the order Buyer Contacted",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      await write(sandbox, order, { message: "Thank you." });
      const { body } = await sandbox.get(`/marketplace/orders/${order}`);
      expectEqual("the status", body.status, "Buyer Contacted");
    },
  },
  {
    name: "a new shipping price is logged with the one before",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      await sandbox.post(`/marketplace/orders/${order}`, { shipping: 4 });
      await sandbox.post(`/marketplace/orders/${order}`, { shipping: 5.5 });
      const [entry] = await logOf(sandbox, order);
      expectEqual("the entry", [entry.type, entry.original, entry.new], ["shipping", 4, 5.5]);
    },
  },
  {
    name: "a refund is logged for both sides",
    async run(sandbox) {
      const order = await placePaidOrder(sandbox);
      await act(sandbox, order, { action: "refund", amount: 5 });
      const [received, sent] = await logOf(sandbox, order);
      expectEqual("the entries", [received.type, sent.type, sent.refund.amount], ["refund_received", "refund_sent", 5]);
    },
  },
];
