import { type OrderKey, orderId } from "../domain/order-id.ts";
import type { Schemas } from "../schemas.ts";
import type { Queryable } from "../store/database/database.ts";
import { findOrderItems } from "../store/order-items.ts";
import { findOrder } from "../store/orders.ts";
import { findUserById } from "../store/users.ts";
import { orderView } from "../views/order-view.ts";
import type { SandboxContext } from "./sandbox-context.ts";

/** An order as its seller sees it, which is how the control API answers. */
export async function orderAsSeller(
  context: SandboxContext,
  transaction: Queryable,
  key: OrderKey,
): Promise<Schemas["Order"]> {
  const order = await findOrder(transaction, key);
  const seller = await findUserById(transaction, key.sellerId);
  if (!order || !seller) throw new Error(`order ${orderId(key)} is gone`);
  const asSeller = { ...context, caller: { level: "user", user: seller, application: undefined } as const };
  return orderView(asSeller, order, await findOrderItems(transaction, key.sellerId, [key.number]));
}
