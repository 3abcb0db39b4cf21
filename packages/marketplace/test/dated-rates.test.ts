import { expect, it } from "vitest";
import { handlers } from "../src/index.ts";
import type { InventoryPage } from "../src/views/inventory-page.ts";
import { advance, as, openDemo } from "./support/open-demo.ts";

const DAY_MS = 86_400_000;

it("prices are converted by the newest rate that is not of a later day; new ones count when time passes", async () => {
  const { marketplace } = await openDemo();
  const lowest = async (curr_abbr: "JPY" | "USD") => {
    const now = await as(marketplace, "buyer-token");
    const input = { path: { release_id: 1 }, query: { curr_abbr }, body: undefined };
    return (await handlers.getReleaseStatistics(now, input)).lowest_price?.value ?? 0;
  };
  const [yen, dollars] = [await lowest("JPY"), await lowest("USD")];
  expect(yen / dollars).toBeCloseTo(148, 0);

  const later = new Date(marketplace.clock.now().getTime() + 2 * DAY_MS).toISOString().slice(0, 10);
  await marketplace.database.script(`insert into rates (currency, per_usd, as_of) values ('JPY', 74, '${later}')`);
  await marketplace.runDueJobs();
  expect(await lowest("JPY")).toBe(yen);
  await advance(marketplace, 2);
  expect(await lowest("JPY")).toBeCloseTo(yen / 2, 2);
  expect(await lowest("USD")).toBe(dollars);
  await marketplace.close();
});

it("a page of an inventory is made anew when the rate of its converted prices is another one", async () => {
  const { marketplace } = await openDemo();
  const first = async () => {
    const now = await as(marketplace, "buyer-token");
    const input = { path: { username: "example_seller" }, query: { per_page: 1 }, body: undefined };
    const { etag, listings } = (await handlers.getInventory(now, input)) as InventoryPage; // what the handler renders
    return { etag, price: listings[0]?.price, converted: listings[0]?.original_price.converted };
  };
  const before = await first();
  expect(before.converted).toEqual({ curr_abbr: "EUR", curr_id: 3, formatted: "€21.07", value: 21.07 });
  expect(await first()).toEqual(before);

  const later = new Date(marketplace.clock.now().getTime() + 2 * DAY_MS).toISOString().slice(0, 10);
  await marketplace.database.script(`insert into rates (currency, per_usd, as_of) values ('EUR', 0.5, '${later}')`);
  await marketplace.runDueJobs();
  await advance(marketplace, 2);
  const after = await first();
  expect(after.converted).toMatchObject({ formatted: "€12.25", value: 12.25 });
  expect(after.price).toEqual(before.price);
  expect(after.etag).not.toBe(before.etag);
  await marketplace.close();
});
