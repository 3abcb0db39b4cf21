import type { Connection } from "./connection.ts";
import type { Listing, LogEntry, Order, Shop } from "./shop.ts";

type Page<Key extends string, Item> = { pagination: { pages: number; items: number } } & Record<Key, Item[]>;

/** Reads a list to its end, as many to the page as the API gives. */
async function walk<Key extends string, Item>(connection: Connection, token: string, path: string, key: Key) {
  const found: Item[] = [];
  for (let page = 1; ; page += 1) {
    const address = `${path}${path.includes("?") ? "&" : "?"}per_page=100&page=${page}`;
    const { status, body } = await connection.send<Page<Key, Item>>({ method: "GET", path: address, token });
    if (status !== 200) throw new Error(`GET ${address} answered ${status}: ${JSON.stringify(body)}`);
    found.push(...body[key]);
    if (page >= body.pagination.pages) return { found, items: body.pagination.items };
  }
}

/** Reads an inventory as its owner: what is deleted too. */
export async function walkInventory(connection: Connection, { seller, token }: Shop): Promise<Listing[]> {
  const path = `/users/${seller}/inventory`;
  const { found } = await walk<"listings", Listing>(connection, token, `${path}?status=All`, "listings");
  const deleted = await walk<"listings", Listing>(connection, token, `${path}?status=Deleted`, "listings");
  return [...found, ...deleted.found];
}

/** Reads a seller's orders by their numbers. */
export async function walkOrders(connection: Connection, { token }: Shop): Promise<Order[]> {
  const path = "/marketplace/orders?sort=id&sort_order=asc";
  return (await walk<"orders", Order>(connection, token, path, "orders")).found;
}

/** Reads an order's log, oldest first. */
export async function walkLog(connection: Connection, { token }: Shop, orderId: string): Promise<LogEntry[]> {
  const path = `/marketplace/orders/${orderId}/messages`;
  const { found } = await walk<"messages", LogEntry>(connection, token, path, "messages");
  return found.reverse();
}
