import { type OrderStatus, orderTransitions } from "@runout/spec";
import type { LogEntry, Order } from "./shop.ts";

// The table's keys are the statuses.
const statuses = Object.keys(orderTransitions) as OrderStatus[];

/**
 * Holds an order against its log, oldest entry first: the log begins with the order, each status could follow the one before,
 * the last one is the order's own, and no more was paid back than was due.
 *
 * @returns what does not agree
 */
export function auditLog(order: Order, log: readonly LogEntry[]): string[] {
  const problems: string[] = [];
  const path = log.flatMap((entry) =>
    entry.type === "status" ? (statuses.find((one) => orderTransitions[one].id === entry.status_id) ?? []) : [],
  );
  if (log[0]?.type !== "status" || path[0] !== "New Order") problems.push(`the log of ${order.id} has no beginning`);
  for (const [index, to] of path.slice(1).entries()) {
    const from = path[index];
    if (from && !followers(from).includes(to)) problems.push(`order ${order.id} went from ${from} to ${to}`);
  }
  if (path.at(-1) !== order.status) problems.push(`order ${order.id} is ${order.status}, its log says ${path.at(-1)}`);
  if (log.at(-1)?.timestamp !== order.last_activity) {
    problems.push(`order ${order.id} was last active ${order.last_activity}, its log ends ${log.at(-1)?.timestamp}`);
  }
  const sum = (type: "refund_sent" | "refund_received") =>
    log.reduce((total, entry) => total + (entry.type === type ? Math.round(entry.refund.amount * 100) : 0), 0);
  const due = Math.round(order.total.value * 100) + Math.round(order.shipping.value * 100);
  if (sum("refund_sent") > due) problems.push(`of order ${order.id} more was paid back than was due`);
  const payments = log.filter(({ type }) => type === "payment").length;
  if (payments > 1) problems.push(`order ${order.id} was paid ${payments} times`);
  return problems;
}

/** What anybody may make of a status. */
const followers = (from: OrderStatus): readonly OrderStatus[] => {
  const { seller, buyer, site } = orderTransitions[from];
  return [...seller, ...buyer, ...site].filter((to) => to !== from);
};
