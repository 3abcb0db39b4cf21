import { Big } from "big.js";
import { resourceNotFound } from "../../domain/errors.ts";
import { textEntry } from "../../domain/message-entry.ts";
import { type ActedOrder, type ActionOutcome, pay, refund, requestCancel } from "../../domain/order-action.ts";
import { parseOrderId } from "../../domain/order-id.ts";
import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import { idOf, saveOrder } from "../../services/change-order.ts";
import { mergeOrders } from "../../services/merge-orders.ts";
import { lockOrderWithItems, type OrderItemDetails } from "../../store/orders/order-items.ts";
import { sumRefunds } from "../../store/orders/order-messages.ts";
import type { OrderDetails } from "../../store/orders/orders.ts";
import { itemsTotal } from "../../views/order-view.ts";
import { orderAsSeller } from "../order-as-seller.ts";
import type { SandboxContext } from "../sandbox-context.ts";

type Action = SandboxInput<"actOnOrder">["body"];

/** Does to an order what its buyer or the site does on the website, and answers the order as its seller sees it. */
export async function actOnOrder(
  context: SandboxContext,
  { path, body }: SandboxInput<"actOnOrder">,
): Promise<SandboxOutput<"actOnOrder">> {
  const { database, now } = context;
  const key = parseOrderId(path.order_id);
  if (!key) throw resourceNotFound();
  return database.transaction(async (transaction) => {
    if (body.action === "merge") {
      const merged = await mergeOrders(transaction, key, body.order_ids, now());
      return orderAsSeller(context, transaction, merged);
    }
    const locked = await lockOrderWithItems(transaction, key);
    if (!locked) throw resourceNotFound();
    const { order: before, items } = locked;
    const refunded = new Big(await sumRefunds(transaction, key));
    const { status, entries } = outcomeOf(body, before, items, refunded);
    await saveOrder(transaction, before, { ...before, status }, entries, now());
    return orderAsSeller(context, transaction, key);
  });
}

function outcomeOf(
  action: Exclude<Action, { action: "merge" }>,
  row: OrderDetails,
  items: readonly OrderItemDetails[],
  refunded: Big,
): ActionOutcome {
  const order: ActedOrder = {
    id: idOf(row),
    status: row.status,
    currency: row.currency,
    due: itemsTotal(items).plus(row.shipping),
    refunded,
    buyer: { id: row.buyer_id, username: row.buyer_username },
    seller: { id: row.seller_id, username: row.seller_username },
  };
  const about = { id: order.id, titles: items.map((item) => item.release_title) };
  switch (action.action) {
    case "pay":
      return pay(order, action.pending ?? false);
    case "refund":
      return refund(order, new Big(action.amount).round(2, Big.roundHalfUp), action.received ?? true);
    case "message":
      return { status: order.status, entries: [textEntry(order.buyer, about, action.message)] };
    case "request_cancel":
      return {
        status: order.status,
        entries: [textEntry(order.buyer, about, requestCancel(order, action.message))],
      };
  }
}
