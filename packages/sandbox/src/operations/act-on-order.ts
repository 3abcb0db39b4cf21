import {
  mergeOrders,
  type OrderKey,
  payOrder,
  readOrderAsSeller,
  readOrderId,
  refundOrder,
  requestCancellation,
  sendBuyerMessage,
  type Transaction,
} from "@runout/marketplace/services";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";

/**
 * Does to an order what its buyer or the site does on the website, and answers the order as its seller sees it. The actions are
 * described in `spec/components/schemas/OrderAction.yaml`.
 */
export async function actOnOrder(
  context: SandboxContext,
  { path, body }: SandboxInput<"actOnOrder">,
): Promise<SandboxOutput<"actOnOrder">> {
  const key = readOrderId(path.order_id);
  return context.database.transaction(async (transaction) => {
    const shown = await perform(transaction, key, body, context.now);
    return readOrderAsSeller(context, transaction, shown);
  });
}

/**
 * Does what an action says. While an action of the contract is missing here, this does not compile.
 *
 * @returns the order that came of it
 */
async function perform(
  transaction: Transaction,
  key: OrderKey,
  action: SandboxInput<"actOnOrder">["body"],
  now: () => Date,
): Promise<OrderKey> {
  switch (action.action) {
    case "pay":
      await payOrder(transaction, key, { pending: action.pending ?? false }, now);
      return key;
    case "refund":
      await refundOrder(transaction, key, { amount: action.amount, received: action.received ?? true }, now);
      return key;
    case "message":
      await sendBuyerMessage(transaction, key, action.message, now);
      return key;
    case "request_cancel":
      await requestCancellation(transaction, key, action.message, now);
      return key;
    case "merge":
      return mergeOrders(transaction, key, action.order_ids, now);
  }
}
