import type { OrderStatus } from "@runout/spec";
import { statusSentence } from "./message-entry.ts";
import { checkNextStatus } from "./order-edit.ts";
import { mayMove } from "./order-status.ts";

/** The text that is posted, and the status that the order has afterwards. */
export type WrittenMessage = { text: string; status: OrderStatus };

/**
 * Reads what a party of an order sends to its log: a text, a status or both.
 *
 * A new status heads the text with the sentence about it (documented). The current status moves nothing; without a text its
 * sentence is posted all the same, since a status alone is enough (documented; the case is our choice). A seller's text makes
 * a new order `Buyer Contacted`, unless the request says itself which status the order is to have. A text of blanks counts as
 * none (our choice).
 *
 * @param sent a text that is not blank, or a status: the document takes nothing less
 * @throws Invalid for a status that may not follow
 */
export function readWrittenMessage(
  order: { id: string; status: OrderStatus },
  sent: { message?: string | null | undefined; status?: OrderStatus | null | undefined },
  by: "seller" | "buyer",
): WrittenMessage {
  const text = sent.message == null || sent.message.trim() === "" ? undefined : sent.message;
  if (sent.status == null) {
    const isFirst = by === "seller" && mayMove(order.status, "Buyer Contacted", "site");
    return { text: text ?? "", status: isFirst ? "Buyer Contacted" : order.status };
  }
  checkNextStatus(order.id, order.status, sent.status);
  const sentence = statusSentence(order.status, sent.status);
  if (text === undefined) return { text: sentence, status: sent.status };
  return { text: sent.status === order.status ? text : `${sentence}\n\n${text}`, status: sent.status };
}
