import type { Context } from "../context.ts";
import { checkMayEditOrder, requireUser } from "../domain/access-rules.ts";
import { resourceNotFound } from "../domain/errors.ts";
import { readOrderId } from "../domain/ids.ts";
import { applyEdit } from "../domain/order-change-rules.ts";
import type { Input, Output } from "../operation-types.ts";
import { saveOrder } from "../services/change-order.ts";
import { lockOrderWithItems } from "../store/orders/order-items.ts";
import { orderView } from "../views/order-view.ts";

/** Changes an order as its seller: the status or the shipping, and the tracking. A refused request changes nothing, nor does one without them. */
export async function editOrder(context: Context, { path, body }: Input<"editOrder">): Promise<Output<"editOrder">> {
  const { caller, database, now } = context;
  requireUser(context);
  const key = readOrderId(path.order_id);
  return database.transaction(async (transaction) => {
    const locked = await lockOrderWithItems(transaction, key);
    if (!locked) throw resourceNotFound();
    const { order: before, items } = locked;
    checkMayEditOrder(before, caller, body);
    const titles = items.map((item) => item.release_title);
    const { order: after, entries } = applyEdit(before, titles, body);
    if (entries.length === 0) return orderView(context, before, items);
    // Read once: the clock goes on, and the answer must show what is stored.
    const time = now();
    await saveOrder(transaction, before, after, entries, time);
    return orderView(context, { ...after, last_activity: time.toISOString() }, items);
  });
}
