import * as messages from "@runout/spec/messages";
import type { Caller } from "./caller.ts";
import type { OrderRow } from "./entities.ts";
import { forbidden, MarketplaceError } from "./errors.ts";
import { isUser } from "./visibility.ts";

type Parties = Pick<OrderRow, "seller_id" | "buyer_id">;

/** Lets the seller and the buyer of an order read it and its log; anybody else is refused. */
export function checkIsParty(order: Parties, caller: Caller): void {
  if (!isUser(caller, order.seller_id) && !isUser(caller, order.buyer_id)) throw forbidden();
}

/**
 * Lets the seller of an order change it. A buyer who sends tracking, whatever is in it, is told so in the documented
 * sentence; anybody else is refused in general (our choice).
 *
 * @param body what was sent, which may be of any shape
 */
export function checkMayEditOrder(order: Parties, caller: Caller, body: unknown): void {
  if (isUser(caller, order.seller_id)) return;
  if (isUser(caller, order.buyer_id) && has(body, "tracking")) {
    throw new MarketplaceError("Forbidden", messages.OrderTrackingByBuyer);
  }
  throw forbidden();
}

/**
 * Lets the parties of an order write in its log. Only the seller can send a status with it (our choice).
 *
 * @param body what was sent, which may be of any shape
 */
export function checkMayWrite(order: Parties, caller: Caller, body: unknown): void {
  checkIsParty(order, caller);
  if (!isUser(caller, order.seller_id) && has(body, "status")) throw forbidden();
}

/** Whether a body has a field that counts: null is taken as absent. */
function has(body: unknown, name: string): boolean {
  return typeof body === "object" && body !== null && Object.hasOwn(body, name) && Reflect.get(body, name) !== null;
}
