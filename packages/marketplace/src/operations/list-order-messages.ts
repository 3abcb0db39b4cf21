import type { Context } from "../context.ts";
import { checkIsParty, requireUser } from "../domain/access-rules.ts";
import { resourceNotFound } from "../domain/errors.ts";
import { readOrderId } from "../domain/ids.ts";
import { paginate } from "../domain/page.ts";
import type { Input, Output } from "../operation-types.ts";
import { countOrderMessages, readOrderMessages } from "../store/orders/order-messages.ts";
import { findOrder } from "../store/orders/orders.ts";
import { messageView } from "../views/message-view.ts";

/** Lists the log of an order for its seller and its buyer, newest first (documented; the buyer is our choice). */
export async function listOrderMessages(
  context: Context,
  { path, query }: Input<"listOrderMessages">,
): Promise<Output<"listOrderMessages">> {
  const { caller, database, location } = context;
  requireUser(context);
  const key = readOrderId(path.order_id);
  const order = await findOrder(database, key);
  if (!order) throw resourceNotFound();
  checkIsParty(order, caller);
  const request = { page: query.page ?? 1, per_page: query.per_page ?? 50 };
  const { pagination, offset } = paginate(request, await countOrderMessages(database, key), location);
  const rows = await readOrderMessages(database, key, { limit: request.per_page, offset });
  return { pagination, messages: rows.map((row) => messageView(location, path.order_id, row)) };
}
