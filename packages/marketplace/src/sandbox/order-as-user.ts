import type { UserRow } from "../domain/entities.ts";
import { type OrderKey, orderId } from "../domain/order-id.ts";
import type { Schemas } from "../domain/schemas.ts";
import type { Queryable } from "../store/database/database.ts";
import { findOrderItems } from "../store/orders/order-items.ts";
import { findOrder } from "../store/orders/orders.ts";
import { orderView } from "../views/order-view.ts";
import type { SandboxContext } from "./sandbox-context.ts";

/** An order as one of its parties sees it. */
export async function orderAsUser(
  context: SandboxContext,
  database: Queryable,
  key: OrderKey,
  user: UserRow,
): Promise<Schemas["Order"]> {
  const order = await findOrder(database, key);
  if (!order) throw new Error(`order ${orderId(key)} is gone`);
  const asUser = { ...context, caller: { level: "user", user, application: undefined } as const };
  return orderView(asUser, order, await findOrderItems(database, key.sellerId, [key.number]));
}
