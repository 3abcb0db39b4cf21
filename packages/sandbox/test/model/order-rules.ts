import type { Command } from "./command.ts";
import { readAmount } from "./decimal.ts";
import { at, done, idOf, type ModelOrder, type ModelState, mayBecome, move, refused, type Verdict } from "./state.ts";

type Of<Kind extends Command["do"]> = Extract<Command, { do: Kind }>;

/** What the seller's edit of an order does. */
export function editOrder(state: ModelState, command: Of<"edit order">): Verdict {
  const order = at(state.orders, command.position);
  if (!order) return done;
  const { as, status, shipping, tracking } = command;
  if (as === "buyer" && tracking) return refused("Forbidden", /^Only the seller can set tracking information\.$/);
  if (as !== "seller") return refused("Forbidden", /permission/);
  // Setting the shipping sends an invoice, and is possible as long as one may be sent.
  if (shipping !== undefined && !mayBecome(order.status, "Invoice Sent", "seller")) {
    return refused("Invalid", new RegExp(`^Shipping cannot be changed while the order is ${quote(order.status)}\\.$`));
  }
  if (status !== undefined && !mayBecome(order.status, status, "seller")) return notNext(order);
  if (tracking) {
    order.tracking = { number: tracking.number, carrier: tracking.carrier ?? null };
    order.log.push("tracking");
  }
  if (shipping !== undefined) {
    order.shipping = readAmount(shipping, 2);
    order.log.push("shipping");
    // A new price is a new invoice, and gives the buyer the whole time again.
    order.invoiced = state.now;
    if (order.status !== "Invoice Sent") move(state, order, "Invoice Sent");
  }
  if (status !== undefined && status !== order.status) {
    move(state, order, status);
    order.log.push("message");
  }
  return done;
}

/** What writing about an order does. The current status moves nothing, and keeps a new order new. */
export function write(state: ModelState, command: Of<"write">): Verdict {
  const order = at(state.orders, command.position);
  if (!order) return done;
  const { as, status } = command;
  if (as === "stranger" || (as === "buyer" && status !== undefined)) return refused("Forbidden", /permission/);
  if (status !== undefined && !mayBecome(order.status, status, "seller")) return notNext(order);
  if (status !== undefined && status !== order.status) move(state, order, status);
  if (status === undefined && as === "seller" && order.status === "New Order") move(state, order, "Buyer Contacted");
  order.log.push("message");
  return done;
}

const notNext = (order: ModelOrder) =>
  refused("Invalid", new RegExp(`^Invalid status: order ${idOf(order)} is ${quote(order.status)}; expected one of `));

const quote = (text: string) => text.replaceAll(/[()']/g, "\\$&");
