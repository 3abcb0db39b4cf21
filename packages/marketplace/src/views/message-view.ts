import type { OrderMessageDetails } from "../domain/entities.ts";
import { toNumber } from "../domain/money.ts";
import type { RequestLocation } from "../domain/page.ts";
import type { Schemas } from "../domain/schemas.ts";
import { siteTime } from "../domain/timestamp.ts";
import { links } from "./links.ts";

/** An entry of an order's log as the answer shows it; which keys it has depends on its type. */
export function messageView(
  { baseUrl }: RequestLocation,
  id: string,
  row: OrderMessageDetails,
): Schemas["OrderMessage"] {
  const order = { id, resource_url: links.order(baseUrl, id) };
  const common = { timestamp: siteTime(row.created), message: row.message, order, subject: row.subject };
  const actor = { username: row.actor_username, resource_url: links.user(baseUrl, row.actor_username) };
  const amount = (text: string | undefined) => toNumber(text ?? "0");
  switch (row.type) {
    case "message":
      return {
        ...common,
        type: "message",
        from: {
          id: row.actor_id,
          username: row.actor_username,
          avatar_url: links.avatar(baseUrl, row.actor_id),
          resource_url: actor.resource_url,
        },
      };
    case "status":
      return { ...common, type: "status", status_id: row.details.status_id ?? 0, actor };
    case "shipping":
      return { ...common, type: "shipping", original: amount(row.details.original), new: amount(row.details.new) };
    case "refund_sent":
      return { ...common, type: "refund_sent", refund: { amount: amount(row.details.amount), order } };
    case "refund_received":
      return { ...common, type: "refund_received", refund: { amount: amount(row.details.amount), order } };
    case "payment":
      return { ...common, type: "payment", actor };
    case "tracking":
      return { ...common, type: "tracking", actor };
  }
}
