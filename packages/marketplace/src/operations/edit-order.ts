import { type Context, requireUser } from "../context.ts";
import { checkMayEditOrder } from "../domain/access-rules.ts";
import type { OrderDetails, OrderItemDetails } from "../domain/entities.ts";
import { resourceNotFound } from "../domain/errors.ts";
import { parseOrderId } from "../domain/ids.ts";
import { statusEntry, statusSentence, textEntry } from "../domain/message-entry.ts";
import { checkNextStatus, type OrderChange, setShipping, setTracking } from "../domain/order-change-rules.ts";
import type { Input, Output } from "../handlers.ts";
import { idOf, saveOrder } from "../services/change-order.ts";
import { lockOrderWithItems } from "../store/orders/order-items.ts";
import { orderView } from "../views/order-view.ts";

type Body = Input<"editOrder">["body"];

/** Changes an order as its seller: the status or the shipping, and the tracking. A refused request changes nothing, nor does one without them. */
export async function editOrder(context: Context, { path, body }: Input<"editOrder">): Promise<Output<"editOrder">> {
  const { caller, database, now } = context;
  requireUser(context);
  const key = parseOrderId(path.order_id);
  if (!key) throw resourceNotFound();
  return database.transaction(async (transaction) => {
    const locked = await lockOrderWithItems(transaction, key);
    if (!locked) throw resourceNotFound();
    const { order: before, items } = locked;
    checkMayEditOrder(before, caller, body);
    const { order: after, entries } = applyEdit(before, items, body);
    if (entries.length === 0) return orderView(context, before, items);
    // Read once: the clock goes on, and the answer must show what is stored.
    const time = now();
    await saveOrder(transaction, before, after, entries, time);
    return orderView(context, { ...after, last_activity: time.toISOString() }, items);
  });
}

function applyEdit(before: OrderDetails, items: readonly OrderItemDetails[], body: Body): OrderChange<OrderDetails> {
  const seller = { id: before.seller_id, username: before.seller_username };
  let change: OrderChange<OrderDetails> = { order: before, entries: [] };
  const then = (next: OrderChange<OrderDetails>) => {
    change = { order: next.order, entries: [...change.entries, ...next.entries] };
  };
  if (body.tracking != null) then(setTracking(change.order, body.tracking, seller));
  if (body.shipping != null) then(setShipping(change.order, body.shipping, seller));
  if (body.status != null) then(setStatus(change.order, items, body.status));
  return change;
}

/** A new status tells the buyer with the documented sentence; the current one changes nothing. */
function setStatus(
  order: OrderDetails,
  items: readonly OrderItemDetails[],
  status: OrderDetails["status"],
): OrderChange<OrderDetails> {
  checkNextStatus(idOf(order), order.status, status);
  if (status === order.status) return { order, entries: [] };
  const seller = { id: order.seller_id, username: order.seller_username };
  const about = { id: idOf(order), titles: items.map((item) => item.release_title) };
  return {
    order: { ...order, status },
    entries: [statusEntry(seller, status), textEntry(seller, about, statusSentence(order.status, status))],
  };
}
