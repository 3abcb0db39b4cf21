import type { DemoUser } from "@runout/harness/demo-users";
import { type OrderStatus, orderTransitions } from "@runout/spec";
import type { Connection } from "../connection.ts";
import type { Listing, LogEntry, Order } from "./sellers.ts";

/** A seller as the seller sees it: all listings and orders. */
export interface SellerContents {
  seller: DemoUser;
  listings: readonly Listing[];
  orders: readonly Order[];
}

// The table's keys are the statuses.
const ORDER_STATUSES = Object.keys(orderTransitions) as OrderStatus[];
const LISTING_STATUSES = ["Deleted", "Draft", "Expired", "For Sale", "Sold", "Suspended", "Violation"] as const;

/**
 * Compares what the API shows of a seller in different answers: its order numbers, its orders and their listings, and the
 * counts that it keeps beside its rows.
 *
 * @returns what does not agree
 */
export async function auditSeller(connection: Connection, contents: SellerContents): Promise<string[]> {
  return [...auditOrders(contents), ...(await auditCounts(connection, contents))];
}

function auditOrders({ seller, listings, orders }: SellerContents): string[] {
  const problems: string[] = [];
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const holders = new Map<number, string>();
  for (const [index, order] of orders.entries()) {
    const expected = `${seller.id}-${index + 1}`;
    if (order.id !== expected) problems.push(`order number ${index + 1} of ${seller.username} is ${order.id}`);
    if (order.items.length === 0) problems.push(`order ${order.id} has no items`);
    if (order.status === "Merged" || order.status.startsWith("Cancelled")) continue;
    for (const { id } of order.items) {
      const listing = byId.get(id);
      if (!listing) {
        problems.push(`order ${order.id} holds listing ${id}, which is not there`);
        continue;
      }
      // Only the store keeps several copies under one listing.
      if (seller.username === "example_store") continue;
      if (listing.status === "For Sale") problems.push(`order ${order.id} holds listing ${id}, which is for sale`);
      const other = holders.get(id);
      if (other !== undefined) problems.push(`listing ${id} was sold to ${other} and to ${order.id}`);
      holders.set(id, order.id);
    }
  }
  return problems;
}

async function auditCounts(connection: Connection, { seller, listings, orders }: SellerContents): Promise<string[]> {
  const problems: string[] = [];
  const read = async <Body>(path: string) =>
    (await connection.send<Body>({ method: "GET", path, token: seller.token })).body;
  const count = (status: string) => listings.filter((listing) => listing.status === status).length;
  const check = (what: string, said: number, walked: number) => {
    if (said !== walked) problems.push(`${what} of ${seller.username}: ${said} by the count, ${walked} by the rows`);
  };
  interface Page {
    pagination: { items: number };
  }
  for (const status of LISTING_STATUSES) {
    const path = `/users/${seller.username}/inventory?per_page=1&status=${encodeURIComponent(status)}`;
    check(`listings in ${status}`, (await read<Page>(path)).pagination.items, count(status));
  }
  const all = await read<Page>(`/users/${seller.username}/inventory?per_page=1&status=All`);
  check("listings", all.pagination.items, listings.length - count("Deleted"));
  const user = await read<{ num_for_sale: number }>(`/users/${seller.username}`);
  check("num_for_sale", user.num_for_sale, count("For Sale"));
  const checkOrders = async (filter: Record<string, string>, matches: (order: Order) => boolean) => {
    const query = new URLSearchParams({ per_page: "1", ...filter });
    const { pagination } = await read<Page>(`/marketplace/orders?${query}`);
    check(`orders with ${JSON.stringify(filter)}`, pagination.items, orders.filter(matches).length);
  };
  for (const status of ORDER_STATUSES) await checkOrders({ status }, (order) => order.status === status);
  for (const archived of [true, false]) {
    await checkOrders({ archived: String(archived) }, (order) => order.archived === archived);
  }
  // Orders show the second in which they were created.
  const second = Date.parse(orders[Math.floor(orders.length / 2)]?.created ?? "2026-01-01T00:00:00Z");
  const wasBefore = (order: Order) => Date.parse(order.created) < second;
  await checkOrders({ created_before: new Date(second).toISOString() }, wasBefore);
  await checkOrders({ created_after: new Date(second - 1).toISOString() }, (order) => !wasBefore(order));
  return problems;
}

/** Holds each release's statistics against the listings of all SELLERS. */
export async function auditStatistics(
  connection: Connection,
  everything: readonly SellerContents[],
): Promise<string[]> {
  const problems: string[] = [];
  for (let release = 1; release <= 24; release += 1) {
    const path = `/marketplace/stats/${release}`;
    const { body } = await connection.send<{ num_for_sale: number | null }>({ method: "GET", path });
    const offered = everything
      .flatMap(({ listings }) => listings)
      .filter((listing) => listing.release.id === release && listing.status === "For Sale").length;
    // A release that must not be sold has no number.
    if (body.num_for_sale !== null && body.num_for_sale !== offered) {
      problems.push(`release ${release}: ${body.num_for_sale} for sale by its statistics, ${offered} by the rows`);
    }
  }
  return problems;
}

/**
 * Holds an order against its log, oldest entry first: the log begins with the order, each status could follow the one before,
 * the last one is the order's own, and no more was paid back than was due.
 *
 * @returns what does not agree
 */
export function auditLog(order: Order, log: readonly LogEntry[]): string[] {
  const problems: string[] = [];
  const path = log.flatMap((entry) =>
    entry.type === "status" ? (ORDER_STATUSES.find((one) => orderTransitions[one].id === entry.status_id) ?? []) : [],
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

/** Every status that can follow a status. */
const followers = (from: OrderStatus): readonly OrderStatus[] => {
  const { seller, buyer, site } = orderTransitions[from];
  return [...seller, ...buyer, ...site].filter((to) => to !== from);
};
