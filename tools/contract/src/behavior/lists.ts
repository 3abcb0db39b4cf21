import { act, type BehaviorTest, createListing, expectEqual, placeOrder } from "./behavior-test.ts";

const INVENTORY = "/users/example_seller/inventory";
const LOG = "/marketplace/orders/845236-9/messages";

const idsOf = (items: readonly { id: unknown }[]) => items.map(({ id }) => id);

/** Lists, their pages and the links between them. */
export const LISTS: readonly BehaviorTest[] = [
  {
    name: "the pages of a list hold each item once",
    async run(sandbox) {
      const whole = await sandbox.get("/marketplace/orders?sort=id&sort_order=asc&per_page=100");
      const pages = [];
      for (let page = 1; page <= 4; page += 1) {
        const { body } = await sandbox.get(`/marketplace/orders?sort=id&sort_order=asc&per_page=5&page=${page}`);
        expectEqual(`the number of pages, on page ${page}`, body.pagination.pages, 4);
        pages.push(...idsOf(body.orders));
      }
      expectEqual("what four pages hold", pages, idsOf(whole.body.orders));
    },
  },
  {
    name: "a page past the end of a list does not exist",
    async run(sandbox) {
      await sandbox.get("/marketplace/orders?per_page=10&page=2");
      await sandbox.get("/marketplace/orders?per_page=10&page=3", { status: 404 });
      await sandbox.get(`${INVENTORY}?per_page=100&page=99`, { status: 404 });
    },
  },
  {
    name: "the links of a page lead to the first, last, previous and next one, with the filters of the request",
    async run(sandbox) {
      const query = "sort=id&sort_order=asc&archived=false&per_page=4";
      const { body } = await sandbox.get(`/marketplace/orders?${query}&page=2`);
      const { urls } = body.pagination;
      const of = (page: number) => `${sandbox.url}/marketplace/orders?${query}&page=${page}`;
      expectEqual("the links", urls, { first: of(1), last: of(4), prev: of(1), next: of(3) });
    },
  },
  {
    name: "the log of an order has as many entries to the page as were asked for",
    async run(sandbox) {
      const { body } = await sandbox.get(`${LOG}?per_page=3&page=2`);
      expectEqual("the entries of a page of three", body.messages.length, 3);
    },
  },
  {
    name: "an inventory is sorted by price, in both directions",
    async run(sandbox) {
      for (const order of ["asc", "desc"] as const) {
        const { body } = await sandbox.get(
          `${INVENTORY}?sort=price&sort_order=${order}&per_page=100&status=For%20Sale`,
        );
        const prices = body.listings.map(({ price }: { price: { value: number } }) => price.value);
        const sorted = prices.toSorted((a: number, b: number) => (order === "asc" ? a - b : b - a));
        expectEqual(`the prices, ${order}`, prices, sorted);
      }
    },
  },
  {
    name: "orders come with the newest first",
    async run(sandbox) {
      const { body } = await sandbox.get("/marketplace/orders?per_page=2");
      expectEqual("the first two orders", idsOf(body.orders), ["845236-17", "845236-16"]);
    },
  },
  {
    name: "orders are filtered by status, by the time of their creation and by whether they are archived",
    async run(sandbox) {
      const read = async (query: string) =>
        idsOf((await sandbox.get(`/marketplace/orders?sort=id&${query}`)).body.orders);
      expectEqual("the orders that are shipped", await read("status=Shipped&sort_order=desc"), [
        "845236-9",
        "845236-1",
      ]);
      expectEqual("the archived orders", await read("archived=true"), ["845236-1"]);
      const after = await read("created_after=2026-11-15T00:00:00Z&sort_order=asc");
      expectEqual("the number of orders since then", after.length, 4);
      const before = await read("created_before=2026-04-20T00:00:00Z&sort_order=asc");
      expectEqual("the first orders", before, ["845236-1", "845236-2"]);
    },
  },
  {
    name: "a list by status counts an order in its new status after each change",
    async run(sandbox) {
      const count = async (status: string) =>
        (await sandbox.get(`/marketplace/orders?per_page=1&status=${encodeURIComponent(status)}`)).body.pagination
          .items;
      const before = await count("Invoice Sent");
      const order = await placeOrder(sandbox);
      await sandbox.post(`/marketplace/orders/${order}`, { shipping: 4 });
      expectEqual("the count of invoiced orders", await count("Invoice Sent"), before + 1);
      await act(sandbox, order, { action: "pay" });
      expectEqual("the count after the payment", await count("Invoice Sent"), before);
    },
  },
  {
    name: "an inventory counts a listing in its new status after each change",
    async run(sandbox) {
      const count = async (status: string) =>
        (await sandbox.get(`${INVENTORY}?per_page=1&status=${encodeURIComponent(status)}`)).body.pagination.items;
      const [drafts, forSale] = [await count("Draft"), await count("For Sale")];
      const id = await createListing(sandbox, { status: "Draft" });
      expectEqual("the drafts after a new one", await count("Draft"), drafts + 1);
      await sandbox.post(`/marketplace/listings/${id}`, { status: "For Sale" });
      expectEqual("the drafts after it was put up for sale", await count("Draft"), drafts);
      expectEqual("what is for sale then", await count("For Sale"), forSale + 1);
    },
  },
];
