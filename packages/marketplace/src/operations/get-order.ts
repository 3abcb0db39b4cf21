import type { Context } from "../context.ts";
import { checkIsParty, requireUser } from "../domain/access-rules.ts";
import { resourceNotFound } from "../domain/errors.ts";
import { readOrderId } from "../domain/ids.ts";
import type { Input, Output } from "../operation-types.ts";
import { findOrderItems } from "../store/orders/order-items.ts";
import { findOrder } from "../store/orders/orders.ts";
import { orderView } from "../views/order-view.ts";

/** Shows an order to its seller, and to its buyer without the seller's private keys (reported). */
export async function getOrder(context: Context, { path }: Input<"getOrder">): Promise<Output<"getOrder">> {
  const { caller, database } = context;
  requireUser(context);
  const order = await findOrder(database, readOrderId(path.order_id));
  if (!order) throw resourceNotFound();
  checkIsParty(order, caller);
  return orderView(context, order, await findOrderItems(database, order.seller_id, [order.number]));
}
