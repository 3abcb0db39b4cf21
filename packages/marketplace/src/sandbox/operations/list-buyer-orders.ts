import { userNotFound } from "../../domain/errors.ts";
import { paginate } from "../../domain/page.ts";
import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import { countBuyerOrders, findBuyerOrders } from "../../store/orders/buyer-orders.ts";
import { findUser } from "../../store/users/users.ts";
import { orderAsUser } from "../order-as-user.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Lists what a user has bought of all sellers, the newest first, each order as the buyer sees it. */
export async function listBuyerOrders(
  context: SandboxContext,
  { path, query }: SandboxInput<"listBuyerOrders">,
): Promise<SandboxOutput<"listBuyerOrders">> {
  const { database, location } = context;
  const buyer = await findUser(database, path.username);
  if (!buyer) throw userNotFound();
  const request = { page: query.page ?? 1, per_page: query.per_page ?? 50 };
  const { pagination, offset } = paginate(request, await countBuyerOrders(database, buyer.id), location);
  const keys = await findBuyerOrders(database, buyer.id, { limit: request.per_page, offset });
  return { pagination, orders: await Promise.all(keys.map((key) => orderAsUser(context, database, key, buyer))) };
}
