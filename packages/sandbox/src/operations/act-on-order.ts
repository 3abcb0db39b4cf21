import {
  mergeOrders,
  payOrder,
  readOrderAsSeller,
  readOrderId,
  refundOrder,
  requestCancellation,
  sendBuyerMessage,
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
    const { now } = context;
    switch (body.action) {
      case "pay":
        await payOrder(transaction, key, { pending: body.pending ?? false }, now);
        break;
      case "refund":
        await refundOrder(transaction, key, { amount: body.amount, received: body.received ?? true }, now);
        break;
      case "message":
        await sendBuyerMessage(transaction, key, body.message, now);
        break;
      case "request_cancel":
        await requestCancellation(transaction, key, body.message, now);
        break;
      case "merge":
        return readOrderAsSeller(context, transaction, await mergeOrders(transaction, key, body.order_ids, now));
    }
    return readOrderAsSeller(context, transaction, key);
  });
}
