import { afterAll, beforeAll, expect, it } from "vitest";
import { handlers } from "../src/index.ts";
import { InventoryPage } from "../src/views/inventory-page.ts";
import { offer, openDemo, order } from "./support/open-demo.ts";

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.marketplace.close());

const read = async (per_page = 1) => {
  const path = { username: "example_seller" };
  const page = await handlers.getInventory(demo.buyer, { path, query: { per_page }, body: undefined });
  if (!(page instanceof InventoryPage)) throw new Error("a page of an inventory is rendered");
  return { items: page.pagination.items, etag: page.etag };
};

it("a caller that reads an inventory after a change was answered sees it, however often it was read before", async () => {
  for (let round = 0; round < 10; round += 1) {
    const before = await read();
    expect(await read()).toEqual(before);
    const listing = await offer(demo.seller);
    const offered = await read();
    expect(offered.items).toBe(before.items + 1);
    expect(offered.etag).not.toBe(before.etag);
    const [sold] = await Promise.all([order(demo.buyer, [listing]), read(), read()]);
    expect(sold.status).toBe("New Order");
    expect((await read()).items).toBe(before.items);
  }
});

it("a page that nothing is kept of is of the inventory as it is, also where the seller was read before a change", async () => {
  for (const per_page of [2, 3, 4]) {
    const { items } = await read();
    await offer(demo.seller);
    const first = await read(per_page);
    expect(first.items).toBe(items + 1);
    expect(await read(per_page)).toEqual(first);
    expect((await read()).etag).toBe(first.etag);
  }
});

it("a page of before a reset is not answered after it", async () => {
  await offer(demo.seller);
  const before = await read();
  await demo.marketplace.database.transaction((transaction) => demo.marketplace.reseed(transaction));
  expect((await read()).etag).not.toBe(before.etag);
});
