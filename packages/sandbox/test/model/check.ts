import { handlers } from "@runout/marketplace";
import { orderTransitions } from "@runout/spec";
import { expect } from "vitest";
import { feeOn, toNumber } from "./decimal.ts";
import { type Demo, readInventory, readQuantities } from "./open-model-demo.ts";
import {
  idOf,
  type ListingStatus,
  type ModelListing,
  type ModelOrder,
  type ModelState,
  type ShopName,
  totalOf,
} from "./state.ts";

const SHOP_NAMES: readonly ShopName[] = ["example_seller", "example_store"];
const STATUSES: readonly ListingStatus[] = [
  "Deleted",
  "Draft",
  "Expired",
  "For Sale",
  "Sold",
  "Suspended",
  "Violation",
];

/** How many of the seed's listings each shop has in each status. */
export type Counts = Record<ShopName, Map<ListingStatus, number>>;

/** Reads what the model starts from: the counts, and as its first listings those of several copies. */
export async function readSeed(demo: Demo): Promise<{ counts: Counts; several: ModelListing[] }> {
  const counts: Counts = { example_seller: new Map(), example_store: new Map() };
  const several: ModelListing[] = [];
  const quantities = await readQuantities(demo);
  for (const shop of SHOP_NAMES) {
    for (const status of STATUSES) {
      const listings = await readInventory(demo, shop, status);
      const ours = listings.filter(({ id }) => (quantities.get(id) ?? 1) > 1);
      counts[shop].set(status, listings.length - ours.length);
      for (const { id, release, price, comments } of ours) {
        several.push({
          id,
          shop,
          release: release.id,
          status,
          price: BigInt(Math.round(price.value * 10_000)),
          comments,
          quantity: quantities.get(id) ?? 1,
          since: "ever",
        });
      }
    }
  }
  return { counts, several };
}

/** Compares everything the marketplace shows with the model. */
export async function check(demo: Demo, state: ModelState, seed: Counts): Promise<void> {
  const forSale = new Map<number, number>();
  const quantities = await readQuantities(demo);
  for (const shop of SHOP_NAMES) {
    const ours = state.listings.filter((listing) => listing.shop === shop);
    for (const status of STATUSES) {
      const listings = await readInventory(demo, shop, status);
      const expected = ours.filter((listing) => listing.status === status);
      expect(listings, `${status} of ${shop}`).toHaveLength((seed[shop].get(status) ?? 0) + expected.length);
      const byId = new Map(listings.map((listing) => [listing.id, listing]));
      for (const listing of expected) {
        checkListing(byId.get(listing.id), listing);
        expect(quantities.get(listing.id), `copies of listing ${listing.id}`).toBe(listing.quantity);
      }
      if (status !== "For Sale") continue;
      for (const { release } of listings) forSale.set(release.id, (forSale.get(release.id) ?? 0) + 1);
    }
    await checkOrders(demo, state, shop);
  }
  for (let release_id = 1; release_id <= 23; release_id += 1) {
    const request = { path: { release_id }, query: {}, body: undefined };
    const { num_for_sale } = await handlers.getReleaseStatistics(demo.users.example_seller, request);
    expect(num_for_sale, `copies of release ${release_id}`).toBe(forSale.get(release_id) ?? 0);
  }
}

type Listing = Awaited<ReturnType<typeof readInventory>>[number];

function checkListing(listing: Listing | undefined, model: ModelListing): void {
  expect(listing, `listing ${model.id} in ${model.status}`).toMatchObject({
    status: model.status,
    price: { value: toNumber(model.price) },
    original_price: { value: toNumber(model.price) },
    comments: model.comments,
    quantity: 1,
    release: { id: model.release },
  });
}

async function checkOrders(demo: Demo, state: ModelState, shop: ShopName): Promise<void> {
  const context = demo.users[shop];
  const query = { sort: "id", sort_order: "asc", per_page: 100 } as const;
  const { orders, pagination } = await handlers.listOrders(context, { path: {}, query, body: undefined });
  expect(pagination.items, `orders of ${shop}`).toBe(state.lastNumber[shop]);
  expect(orders.map(({ id }) => Number(id.split("-")[1]))).toEqual(orders.map((_, index) => index + 1));
  const byId = new Map(orders.map((order) => [order.id, order]));
  for (const model of state.orders.filter((order) => order.shop === shop)) {
    const id = idOf(model);
    const total = totalOf(model);
    const order = byId.get(id);
    expect(order, `order ${id}`).toMatchObject({
      status: model.status,
      next_status: orderTransitions[model.status].seller,
      buyer: { username: model.buyer },
      total: { value: toNumber(total) },
      shipping: { value: toNumber(model.shipping) },
      fee: { value: toNumber(feeOn(total + model.shipping)) },
      tracking: model.tracking ?? {},
    });
    const items = model.items.map(({ listing, price }) => ({ id: listing.id, value: toNumber(price) }));
    expect(
      order?.items.map(({ id: item, price }) => ({ id: item, value: price.value })),
      `items of ${id}`,
    ).toEqual(items);
    if (model.earliest) expect(order?.created).toBe(byId.get(idOf(model.earliest))?.created);
    await checkLog(demo, model, order?.last_activity);
  }
}

async function checkLog(demo: Demo, model: ModelOrder, lastActivity: string | undefined): Promise<void> {
  const path = { order_id: idOf(model) };
  const request = { path, query: { per_page: 100 }, body: undefined };
  const { messages } = await handlers.listOrderMessages(demo.users[model.buyer], request);
  const shownLog = messages.map((entry) =>
    entry.type === "status" ? `status ${statusOf(entry.status_id)}` : entry.type,
  );
  expect(shownLog.reverse(), `log of ${path.order_id}`).toEqual(model.log);
  expect(messages[0]?.timestamp, `last activity of ${path.order_id}`).toBe(lastActivity);
}

const statusOf = (id: number) => Object.entries(orderTransitions).find(([, one]) => one.id === id)?.[0];
