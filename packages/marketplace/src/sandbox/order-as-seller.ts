import { type OrderKey, orderId } from "../domain/order-id.ts";
import type { Schemas } from "../domain/schemas.ts";
import type { Queryable } from "../store/database/database.ts";
import { findUserById } from "../store/users/users.ts";
import { orderAsUser } from "./order-as-user.ts";
import type { SandboxContext } from "./sandbox-context.ts";

/** An order as its seller sees it, which is how the control API answers. */
export async function orderAsSeller(
  context: SandboxContext,
  database: Queryable,
  key: OrderKey,
): Promise<Schemas["Order"]> {
  const seller = await findUserById(database, key.sellerId);
  if (!seller) throw new Error(`the seller of order ${orderId(key)} is gone`);
  return orderAsUser(context, database, key, seller);
}
