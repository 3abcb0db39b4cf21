import { type Context, requireUser } from "../context.ts";
import { type MessageEntry, statusEntry, statusSentence, textEntry } from "../domain/message-entry.ts";
import { checkNextStatus } from "../domain/order-edit.ts";
import { parseOrderId } from "../domain/order-id.ts";
import { mayMove } from "../domain/order-status.ts";
import { siteTime } from "../domain/timestamp.ts";
import { isUser } from "../domain/visibility.ts";
import { forbidden, invalid, resourceNotFound } from "../errors.ts";
import type { Input, Output } from "../handlers.ts";
import { lockOrderWithItems } from "../store/order-items.ts";
import { idOf, saveOrder } from "../store/order-state.ts";
import type { OrderDetails } from "../store/orders.ts";
import { links } from "../views/links.ts";

/**
 * Writes to the other party, sets a new status, or both; with a new status the text is headed by a sentence that says so
 * (documented). Only the seller can set a status, and the current one counts as absent. A seller's message alone makes a new
 * order `Buyer Contacted`.
 */
export async function addOrderMessage(
  context: Context,
  { path, body }: Input<"addOrderMessage">,
): Promise<Output<"addOrderMessage">> {
  const { caller, database, location, now } = context;
  const user = requireUser(context);
  const key = parseOrderId(path.order_id);
  if (!key) throw resourceNotFound();

  return database.transaction(async (transaction) => {
    const locked = await lockOrderWithItems(transaction, key);
    if (!locked) throw resourceNotFound();
    const { order: before, items } = locked;
    const asSeller = isUser(caller, before.seller_id);
    if (!asSeller && !isUser(caller, before.buyer_id)) throw forbidden();
    if (!asSeller && body.status != null) throw forbidden();

    const titles = items.map((item) => item.release_title);
    const { status, message } = readMessage(before, body);
    const after = status ?? (asSeller && isNew(before) ? "Buyer Contacted" : before.status);
    const entries: MessageEntry[] = after === before.status ? [] : [statusEntry(user, after)];
    entries.push(textEntry(user, { id: path.order_id, titles }, message));
    const time = now();
    await saveOrder(transaction, before, { ...before, status: after }, entries, time);
    return {
      from: { username: user.username, resource_url: links.user(location.baseUrl, user.username) },
      message,
      order: { id: path.order_id, resource_url: links.order(location.baseUrl, path.order_id) },
      timestamp: siteTime(time),
      subject: `Discogs Order #${path.order_id}, ${titles[0] ?? ""}`,
    };
  });
}

/** Reads the text and the new status of a request. A blank text and the current status count as absent (our choice). */
function readMessage(order: OrderDetails, body: Input<"addOrderMessage">["body"]) {
  if (body.status != null) checkNextStatus(idOf(order), order.status, body.status);
  const status = body.status == null || body.status === order.status ? undefined : body.status;
  const text = body.message == null || body.message.trim() === "" ? [] : [body.message];
  const sentence = status === undefined ? [] : [statusSentence(order.status, status)];
  if (text.length + sentence.length === 0) throw invalid("A message or a status is required.");
  return { status, message: [...sentence, ...text].join("\n\n") };
}

const isNew = (order: OrderDetails): boolean => mayMove(order.status, "Buyer Contacted", "site");
