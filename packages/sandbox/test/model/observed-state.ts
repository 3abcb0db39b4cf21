import { handlers } from "@runout/marketplace";
import { type OrderStatus, orderTransitions } from "@runout/spec";
import { toCents, toNumber } from "./decimal.ts";
import { type Demo, readInventory, readQuantities } from "./open-model-demo.ts";
import type { ModelListing, ModelOrder, ModelState, ShopName, UserName } from "./state.ts";

const SHOP_NAMES: readonly ShopName[] = ["example_seller", "example_store"];
// The table's keys are the statuses.
const statuses = Object.keys(orderTransitions) as OrderStatus[];

/** How many orders of each shop the seed holds. */
export const seedOrders: Record<ShopName, number> = { example_seller: 17, example_store: 3 };

/** Reads what came after the seed, as a state that commands can be carried out on. `known` are listings of the seed to go on with. */
export async function readState(demo: Demo, known: ReadonlySet<number>): Promise<ModelState> {
  const state: ModelState = { now: 0, listings: [], orders: [], lastNumber: { ...seedOrders } };
  const quantities = await readQuantities(demo);
  for (const shop of SHOP_NAMES) {
    const listings = [...(await readInventory(demo, shop, "All")), ...(await readInventory(demo, shop, "Deleted"))];
    const newest = listings
      .filter(({ id, external_id }) => known.has(id) || external_id === "")
      .sort((a, b) => a.id - b.id);
    const models = new Map(
      newest.map((listing) => [listing.id, modelOf(shop, listing, quantities.get(listing.id) ?? 1)]),
    );
    state.listings.push(...models.values());
    for (const order of await readOrders(demo, shop)) state.orders.push(await orderOf(demo, shop, order, models));
    state.lastNumber[shop] += state.orders.filter((order) => order.shop === shop).length;
  }
  return state;
}

type Listing = Awaited<ReturnType<typeof readInventory>>[number];

const modelOf = (
  shop: ShopName,
  { id, status, price, comments, release }: Listing,
  quantity: number,
): ModelListing => ({
  id,
  shop,
  release: release.id,
  since: "ever",
  status,
  price: inTenThousandths(price.value),
  comments,
  quantity,
});

const inTenThousandths = (value: number) => BigInt(Math.round(value * 10_000));

async function readOrders(demo: Demo, shop: ShopName) {
  const query = { sort: "id", sort_order: "asc", per_page: 100 } as const;
  const { orders } = await handlers.listOrders(demo.users[shop], { path: {}, query, body: undefined });
  return orders.slice(seedOrders[shop]);
}

type Order = Awaited<ReturnType<typeof readOrders>>[number];

async function orderOf(
  demo: Demo,
  shop: ShopName,
  order: Order,
  listings: Map<number, ModelListing>,
): Promise<ModelOrder> {
  const request = { path: { order_id: order.id }, query: { per_page: 100 }, body: undefined };
  const { messages } = await handlers.listOrderMessages(demo.users[shop], request);
  const log = messages.reverse();
  const sent = log.flatMap((entry) => (entry.type === "refund_sent" ? [inTenThousandths(entry.refund.amount)] : []));
  return {
    number: Number(order.id.split("-")[1]),
    shop,
    buyer: order.buyer.username as UserName, // only those of the demo buy
    status: order.status,
    shipping: inTenThousandths(order.shipping.value),
    invoiced: 0,
    tracking: undefined,
    items: order.items.flatMap(({ id, price }) => {
      const listing = listings.get(id);
      return listing ? [{ listing, price: inTenThousandths(price.value) }] : [];
    }),
    refunded: sent.reduce((sum, amount) => sum + amount, 0n),
    log: log.map((entry) =>
      entry.type === "status"
        ? `status ${statuses.find((one) => orderTransitions[one].id === entry.status_id)}`
        : entry.type,
    ),
    earliest: undefined,
  };
}

/** What of a state cannot be, whatever order things happened in. */
export function contradictions(state: ModelState): string[] {
  const problems: string[] = [];
  for (const order of state.orders) {
    const name = `order ${order.shop} ${order.number}`;
    const path = order.log.filter((line) => line.startsWith("status ")).map((line) => line.slice(7) as OrderStatus); // made above
    if (order.items.length === 0) problems.push(`${name} has no items`);
    if (path[0] !== "New Order" || path.at(-1) !== order.status)
      problems.push(`${name}: ${order.status} after ${path}`);
    for (const [index, to] of path.slice(1).entries()) {
      const { seller, buyer, site } = orderTransitions[path[index] ?? "New Order"];
      const next: readonly OrderStatus[] = [...seller, ...buyer, ...site];
      if (!next.includes(to)) problems.push(`${name} went from ${path[index]} to ${to}`);
    }
    if (order.log.filter((line) => line === "payment").length > 1) problems.push(`${name} was paid twice`);
    const due = order.items.reduce((sum, { price }) => sum + price, order.shipping);
    if (order.refunded > toCents(due))
      problems.push(`${name} gave back ${toNumber(order.refunded)} of ${toNumber(due)}`);
  }
  const live = state.orders.filter(({ status }) => status !== "Merged" && !status.startsWith("Cancelled"));
  for (const listing of state.listings) {
    const holders = live.filter(({ items }) => items.some((item) => item.listing === listing)).length;
    if (listing.shop === "example_seller" && holders > 1)
      problems.push(`listing ${listing.id} was sold ${holders} times`);
    if (listing.shop === "example_seller" && holders > 0 && !["Sold", "Deleted"].includes(listing.status)) {
      problems.push(`listing ${listing.id} is ${listing.status} and ordered`);
    }
    if (listing.quantity < 1) problems.push(`listing ${listing.id} holds ${listing.quantity}`);
  }
  return problems;
}
