import type { Connection } from "./connection.ts";
import type { Listing, Order, Shop } from "./shop.ts";

/** All that a shop shows to its owner. */
export type ShopContents = { shop: Shop; listings: readonly Listing[]; orders: readonly Order[] };

const statuses = ["Deleted", "Draft", "Expired", "For Sale", "Sold", "Suspended", "Violation"] as const;

/**
 * Holds what a shop says in different places against each other: its order numbers, its orders and their listings, and the
 * counts that it keeps beside its rows.
 *
 * @returns what does not agree
 */
export async function auditShop(connection: Connection, contents: ShopContents): Promise<string[]> {
  return [...auditOrders(contents), ...(await auditCounts(connection, contents))];
}

function auditOrders({ shop, listings, orders }: ShopContents): string[] {
  const problems: string[] = [];
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const holders = new Map<number, string>();
  for (const [index, order] of orders.entries()) {
    const expected = `${shop.sellerId}-${index + 1}`;
    if (order.id !== expected) problems.push(`order number ${index + 1} of ${shop.seller} is ${order.id}`);
    if (order.items.length === 0) problems.push(`order ${order.id} has no items`);
    if (order.status === "Merged" || order.status.startsWith("Cancelled")) continue;
    for (const { id } of order.items) {
      const listing = byId.get(id);
      if (!listing) {
        problems.push(`order ${order.id} holds listing ${id}, which is not there`);
        continue;
      }
      // Only the store keeps several copies under one listing.
      if (shop.seller === "example_store") continue;
      if (listing.status === "For Sale") problems.push(`order ${order.id} holds listing ${id}, which is for sale`);
      const other = holders.get(id);
      if (other !== undefined) problems.push(`listing ${id} was sold to ${other} and to ${order.id}`);
      holders.set(id, order.id);
    }
  }
  return problems;
}

async function auditCounts(connection: Connection, { shop, listings }: ShopContents): Promise<string[]> {
  const problems: string[] = [];
  const read = async <Body>(path: string) =>
    (await connection.send<Body>({ method: "GET", path, token: shop.token })).body;
  const count = (status: string) => listings.filter((listing) => listing.status === status).length;
  const check = (what: string, said: number, walked: number) => {
    if (said !== walked) problems.push(`${what} of ${shop.seller}: ${said} by the count, ${walked} by the rows`);
  };
  type Page = { pagination: { items: number } };
  for (const status of statuses) {
    const path = `/users/${shop.seller}/inventory?per_page=1&status=${encodeURIComponent(status)}`;
    check(`listings in ${status}`, (await read<Page>(path)).pagination.items, count(status));
  }
  const all = await read<Page>(`/users/${shop.seller}/inventory?per_page=1&status=All`);
  check("listings", all.pagination.items, listings.length - count("Deleted"));
  const user = await read<{ num_for_sale: number }>(`/users/${shop.seller}`);
  check("num_for_sale", user.num_for_sale, count("For Sale"));
  return problems;
}

/** Holds each release's statistics against the listings of all shops. */
export async function auditStatistics(connection: Connection, everything: readonly ShopContents[]): Promise<string[]> {
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
