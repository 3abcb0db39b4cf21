import { chosenOrders } from "./choice.ts";
import type { Command, Share } from "./command.ts";
import { type Amount, toCents } from "./decimal.ts";
import {
  at,
  done,
  type ModelOrder,
  type ModelState,
  mayBecome,
  move,
  refused,
  totalOf,
  type Verdict,
} from "./state.ts";

type Of<Kind extends Command["do"]> = Extract<Command, { do: Kind }>;

const cannot = refused("Invalid", /^Invalid action: order \d+-\d+ is .+ and cannot be /);
const tooMuch = refused("Invalid", /^Invalid amount: expected at most /);
const PAID = ["Payment Received", "In Progress", "Shipped"];

/** What the buyer's payment, or its announcement, does. */
export function pay(state: ModelState, command: Of<"pay">): Verdict {
  const order = at(state.orders, command.position);
  if (!order) return done;
  const status = command.pending ? "Payment Pending" : "Payment Received";
  if (!mayBecome(order.status, status, "buyer")) return cannot;
  if (!command.pending) order.log.push("payment");
  move(state, order, status);
  return done;
}

/** How much a refund pays back, to the cent; the action takes no less than a cent. */
export function refundAmount(order: ModelOrder, share: Share): Amount {
  const due = totalOf(order) + order.shipping;
  const wanted = toCents(share === "rest" ? due - order.refunded : (due * BigInt(share * 100)) / 100n);
  return wanted < 100n ? 100n : wanted;
}

/** What a refund does; in `Refund Sent` it is the arrival of what was sent. */
export function refund(state: ModelState, command: Of<"refund">): Verdict {
  const order = at(state.orders, command.position);
  if (!order) return done;
  if (order.status === "Refund Sent") {
    if (!command.received) return cannot;
    if (refundAmount(order, command.share) > toCents(totalOf(order) + order.shipping)) return tooMuch;
    order.log.push("refund_received");
    move(state, order, "Cancelled (Refund Received)");
    return done;
  }
  if (!PAID.includes(order.status)) return cannot;
  const amount = refundAmount(order, command.share);
  const left = toCents(totalOf(order) + order.shipping - order.refunded);
  if (amount > left) return tooMuch;
  order.refunded += amount;
  order.log.push("refund_sent");
  if (amount === left) move(state, order, "Refund Sent");
  if (command.received) order.log.push("refund_received");
  if (amount === left && command.received) move(state, order, "Cancelled (Refund Received)");
  return done;
}

/** What the buyer's writing on the website does. */
export function message(state: ModelState, { position }: Of<"message">): Verdict {
  at(state.orders, position)?.log.push("message");
  return done;
}

/** Asking for a cancellation is a message, possible while the seller can cancel. */
export function requestCancel(state: ModelState, { position }: Of<"request cancel">): Verdict {
  const order = at(state.orders, position);
  if (!order) return done;
  if (!mayBecome(order.status, "Cancelled (Per Buyer's Request)", "seller")) return cannot;
  order.log.push("message");
  return done;
}

/** What a merge does: one new order with all items, the earliest date and no shipping yet; its sources rest. */
export function merge(state: ModelState, command: Of<"merge">): Verdict {
  const [others, first] = chosenOrders(state, command);
  if (!first) return done;
  const sources = [...new Set([first, ...others])];
  if (sources.length < others.length + 1)
    return refused("Invalid", /^Invalid order_ids: expected other orders, each once\.$/);
  if (sources.some(({ shop, buyer }) => shop !== first.shop || buyer !== first.buyer)) {
    return refused("Invalid", /^Invalid order_ids: expected orders of the same buyer and seller\.$/);
  }
  if (sources.some(({ status }) => !mayBecome(status, "Merged", "site"))) return cannot;
  sources.sort((a, b) => a.number - b.number);
  state.lastNumber[first.shop] += 1;
  const [earliest] = sources.map((source) => source.earliest ?? source).sort((a, b) => a.number - b.number);
  state.orders.push({
    number: state.lastNumber[first.shop],
    shop: first.shop,
    buyer: first.buyer,
    status: "New Order",
    shipping: 0n,
    invoiced: state.now,
    tracking: undefined,
    items: sources.flatMap(({ items }) => items),
    refunded: 0n,
    log: ["status New Order"],
    earliest,
  });
  for (const source of sources) move(state, source, "Merged");
  return done;
}
