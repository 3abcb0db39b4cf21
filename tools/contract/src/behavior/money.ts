import { type BehaviorTest, createListing, expectEqual, placeOrder, placePaidOrder } from "./behavior-test.ts";

const near = (actual: number, expected: number) => Math.abs(actual - expected) < 0.005;

/** Amounts and currencies. */
export const MONEY: readonly BehaviorTest[] = [
  {
    name: "the fee is nine percent, rounded up to the cent, in the currency that was asked for",
    async run(sandbox) {
      const { body } = await sandbox.get("/marketplace/fee/10.00");
      expectEqual("the fee of 10.00", body, { value: 0.9, currency: "USD" });
      const { body: uneven } = await sandbox.get("/marketplace/fee/22.05/EUR");
      expectEqual("the fee of 22.05 EUR", uneven, { value: 1.99, currency: "EUR" });
    },
  },
  {
    name: "the total of an order is what its items cost, and its fee is for items and shipping",
    async run(sandbox) {
      const items = [await createListing(sandbox, { price: 10 }), await createListing(sandbox, { price: 12.5 })];
      const order = await placeOrder(sandbox, items);
      const { body } = await sandbox.post(`/marketplace/orders/${order}`, { shipping: 2.5 });
      expectEqual("the total", body.total, { value: 22.5, currency: "USD" });
      expectEqual("the fee", body.fee, { value: 2.25, currency: "USD" });
    },
  },
  {
    name: "a price keeps its cents",
    async run(sandbox) {
      const id = await createListing(sandbox, { price: 12.34 });
      const { body } = await sandbox.get(`/marketplace/listings/${id}`);
      expectEqual("the price", body.price, { value: 12.34, currency: "USD" });
    },
  },
  {
    name: "a listing is shown in the currency that is asked for, else in that of the caller",
    async run(sandbox) {
      const id = await createListing(sandbox, { price: 100 });
      const path = `/marketplace/listings/${id}`;
      const own = await sandbox.get(path, { as: "buyer" });
      expectEqual("the price for a buyer in Germany", own.body.price, { value: 86, currency: "EUR" });
      const asked = await sandbox.get(`${path}?curr_abbr=JPY`, { as: "buyer" });
      expectEqual("the price in yen", asked.body.price, { value: 14_800, currency: "JPY" });
    },
  },
  {
    name: "the lowest price of a release is that of its cheapest copy, in every currency",
    async run(sandbox) {
      await createListing(sandbox, { price: 2 });
      await createListing(sandbox, { price: 3 });
      const { body } = await sandbox.get("/marketplace/stats/1?curr_abbr=EUR");
      expectEqual("the lowest price", body.lowest_price, { value: 1.72, currency: "EUR" });
    },
  },
  {
    name: "price suggestions differ by condition, and follow what was sold",
    async run(sandbox) {
      const read = async () => (await sandbox.get("/marketplace/price_suggestions/1")).body;
      const before = await read();
      const [mint, nearMint] = [before["Mint (M)"].value, before["Near Mint (NM or M-)"].value];
      expectEqual("Near Mint by Mint", Number((nearMint / mint).toFixed(4)), Number((0.85 / 0.95).toFixed(4)));
      for (let sale = 0; sale < 12; sale += 1) await placePaidOrder(sandbox, 500);
      const after = await read();
      expectEqual("whether sales at 500 move the suggestion", near(after["Mint (M)"].value, mint), false);
    },
  },
];
