import type { Context } from "../context.ts";
import { checkMayWrite, isUser, requireUser } from "../domain/access-rules.ts";
import { resourceNotFound } from "../domain/errors.ts";
import { readOrderId } from "../domain/ids.ts";
import { statusEntry, textEntry } from "../domain/message-entry.ts";
import { readWrittenMessage } from "../domain/order-change-rules.ts";
import { siteTime } from "../domain/timestamp.ts";
import type { Input, Output } from "../operation-types.ts";
import { saveOrder } from "../services/change-order.ts";
import { lockOrderWithItems } from "../store/orders/order-items.ts";
import { links } from "../views/links.ts";

/** Writes to the other party, sets a new status, or both; one of them must be there (documented). */
export async function addOrderMessage(
  context: Context,
  { path, body }: Input<"addOrderMessage">,
): Promise<Output<"addOrderMessage">> {
  const { caller, database, location, now } = context;
  const user = requireUser(context);
  const key = readOrderId(path.order_id);

  return database.transaction(async (transaction) => {
    const locked = await lockOrderWithItems(transaction, key);
    if (!locked) throw resourceNotFound();
    const { order: before, items } = locked;
    checkMayWrite(before, caller, body);

    const titles = items.map((item) => item.release_title);
    const by = isUser(caller, before.seller_id) ? "seller" : "buyer";
    const { text, status } = readWrittenMessage({ id: path.order_id, status: before.status }, body, by);
    const moved = status === before.status ? [] : [statusEntry(user, status)];
    const entries = [...moved, textEntry(user, { id: path.order_id, titles }, text)];
    const time = now();
    await saveOrder(transaction, before, { ...before, status }, entries, time);
    return {
      from: { username: user.username, resource_url: links.user(location.baseUrl, user.username) },
      message: text,
      order: { id: path.order_id, resource_url: links.order(location.baseUrl, path.order_id) },
      timestamp: siteTime(time),
      subject: `Discogs Order #${path.order_id}, ${titles[0] ?? ""}`,
    };
  });
}
