import type { DemoUser } from "@runout/harness/demo-users";
import type { components } from "@runout/spec";
import type { Connection } from "../connection.ts";

type Schemas = components["schemas"];

/** A listing as its owner sees it. */
export type Listing = Schemas["Listing"];
/** An order as its seller sees it. */
export type Order = Schemas["Order"];
/** An entry of an order's log. */
export type LogEntry = Schemas["OrderMessage"];

type Page<Key extends string, Item> = { pagination: { pages: number; items: number } } & Record<Key, Item[]>;

/** Reads a list to its end, as many to the page as the API gives. */
async function readList<Key extends string, Item>(connection: Connection, token: string, path: string, key: Key) {
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
export async function readInventory(connection: Connection, { username, token }: DemoUser): Promise<Listing[]> {
  const path = `/users/${username}/inventory`;
  const { found } = await readList<"listings", Listing>(connection, token, `${path}?status=All`, "listings");
  const deleted = await readList<"listings", Listing>(connection, token, `${path}?status=Deleted`, "listings");
  return [...found, ...deleted.found];
}

/** Reads a seller's orders by their numbers. */
export async function readOrders(connection: Connection, { token }: DemoUser): Promise<Order[]> {
  const path = "/marketplace/orders?sort=id&sort_order=asc";
  return (await readList<"orders", Order>(connection, token, path, "orders")).found;
}

/** Reads an order's log, oldest first. */
export async function readLog(connection: Connection, { token }: DemoUser, orderId: string): Promise<LogEntry[]> {
  const path = `/marketplace/orders/${orderId}/messages`;
  const { found } = await readList<"messages", LogEntry>(connection, token, path, "messages");
  return found.reverse();
}
