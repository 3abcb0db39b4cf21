import { type OrderStatus, orderTransitions } from "@runout/spec";
import type { ExpectedState, OrderState } from "./expected-state.ts";
import { feeOf, listingsAfterCancel } from "./listing-writes.ts";
import { orderKey } from "./read-marketplace.ts";
import type { Worker } from "./worker.ts";
import type { Write, WriteKind } from "./write-log.ts";

const CARRIERS = ["UPS", "USPS", "DHL", "Royal Mail", "Other"] as const;
const pathOf = (order: OrderState) => `/marketplace/orders/${order.id}`;
const actionsOf = (order: OrderState) => `/sandbox/orders/${order.id}/actions`;

/** The log entry of a status. */
export const statusLine = (status: OrderStatus): string => `status ${orderTransitions[status].id}`;

const withLog = (order: OrderState, lines: readonly string[], change: Partial<OrderState> = {}): OrderState => ({
  ...order,
  ...change,
  log: [...(order.log ?? []), ...lines],
});

/** Most calls answer the order, whose last activity is not known before. */
const orderAfter =
  (after: OrderState) =>
  (answer: unknown): [string, OrderState][] => {
    const { last_activity, id } = answer as { last_activity: string; id: string }; // the contract's Order
    return [[after.key, { ...after, id, last_activity }]];
  };

interface Edit {
  order: OrderState;
  body: Record<string, unknown>;
  after: OrderState;
}

function edit(worker: Worker, kind: WriteKind, { order, body, after }: Edit, expected?: ExpectedState): Write {
  const { last_activity: _, ...unstamped } = after;
  const cancelled = after.status.startsWith("Cancelled") && after.status !== order.status;
  const unavailable = after.status === "Cancelled (Item Unavailable)";
  return {
    kind,
    call: { method: "POST", path: pathOf(order), token: worker.seller.token, body },
    after: [
      [order.key, unstamped],
      ...(cancelled && expected ? listingsAfterCancel(worker, expected, order, unavailable) : []),
    ],
    stateAfter: orderAfter(unstamped),
  };
}

/** Sets the shipping price, which sends the invoice. */
export function invoice(worker: Worker, order: OrderState): Write {
  const shipping = worker.random.between(100, 5000);
  const status = "Invoice Sent";
  const lines = [`shipping ${order.shipping} ${shipping}`, ...(order.status === status ? [] : [statusLine(status)])];
  const after = withLog(order, lines, { shipping, status, fee: feeOf(order.total + shipping) });
  return edit(worker, "invoice", { order, body: { shipping: shipping / 100 }, after });
}

/** Sets another status, which sends the buyer a message; a cancellation relists the items or removes them. */
export function setStatus(worker: Worker, order: OrderState, status: OrderStatus, expected: ExpectedState): Write {
  const lines = [statusLine(status), `message Seller changed status from ${order.status} to ${status}`];
  const kind = status.startsWith("Cancelled") ? "cancel" : "set status";
  return edit(worker, kind, { order, body: { status }, after: withLog(order, lines, { status }) }, expected);
}

/** Sets the tracking. */
export function setTracking(worker: Worker, order: OrderState): Write {
  const carrier = worker.random.pick(CARRIERS) ?? "UPS";
  const number = `1Z${worker.random.between(1e6, 1e9)}`;
  const tracking = `${carrier} ${number}`;
  const after = withLog(order, [`tracking ${tracking}`], { tracking });
  return edit(worker, "set tracking", { order, body: { tracking: { carrier, number } }, after });
}

/** Writes as the seller, alone or with a new status; the first message makes a new order `Buyer Contacted`. */
export function writeAsSeller(worker: Worker, order: OrderState, status?: OrderStatus): Write {
  const message = `A line of ${worker.random.between(0, 1e9)}\nand another: ✓`;
  const next = status ?? (order.status === "New Order" ? "Buyer Contacted" : undefined);
  const head = status === undefined ? "" : `Seller changed status from ${order.status} to ${status}\n\n`;
  const lines = [...(next === undefined ? [] : [statusLine(next)]), `message ${head}${message}`];
  const { last_activity: _, ...after } = withLog(order, lines, { status: next ?? order.status });
  return {
    kind: status === undefined ? "seller's message" : "message with status",
    call: { method: "POST", path: `${pathOf(order)}/messages`, token: worker.seller.token, body: { message, status } },
    after: [[order.key, after]],
    stateAfter: (answer) => {
      const { timestamp } = answer as { timestamp: string }; // the contract's OrderMessageCreated
      return [[order.key, { ...after, last_activity: timestamp }]];
    },
  };
}

/** Applies an action of the website. */
export function act(
  order: OrderState,
  kind: WriteKind,
  body: { action: string } & Record<string, unknown>,
  lines: readonly string[],
  status = order.status,
): Write {
  const { last_activity: _, ...after } = withLog(order, lines, { status });
  return {
    kind,
    call: { method: "POST", path: actionsOf(order), body },
    after: [[order.key, after]],
    stateAfter: orderAfter(after),
  };
}

/** Makes one order of two; the new one carries the earlier one's date and instructions. */
export function merge(first: OrderState, second: OrderState): Write {
  const { id: _, last_activity: __, ...earlier } = first;
  const total = first.total + second.total;
  const merged: OrderState = {
    ...earlier,
    key: orderKey(first.instructions, true),
    status: "New Order",
    shipping: 0,
    tracking: "",
    items: [...first.items, ...second.items],
    total,
    fee: feeOf(total),
    log: ["status 1"],
  };
  const source = (order: OrderState): [string, OrderState] => {
    const { last_activity: ___, ...after } = withLog(order, [statusLine("Merged")], { status: "Merged" });
    return [order.key, after];
  };
  return {
    kind: "merge",
    call: { method: "POST", path: actionsOf(first), body: { action: "merge", order_ids: [second.id] } },
    after: [[merged.key, merged], source(first), source(second)],
    stateAfter: (answer) => {
      const { id, last_activity } = answer as { id: string; last_activity: string }; // the contract's Order
      return [[merged.key, { ...merged, id, last_activity }]];
    },
  };
}
