import { offer, order } from "@runout/marketplace/fixtures/open-demo";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sandboxHandlers } from "../src/index.ts";
import { readSeed } from "./model/check.ts";
import { contradictions, readState } from "./model/observed-state.ts";
import { openModelDemo } from "./model/open-model-demo.ts";

let demo: Awaited<ReturnType<typeof openModelDemo>>;
beforeAll(async () => {
  demo = await openModelDemo();
});
afterAll(() => demo.marketplace.close());

it("a snapshot that is kept while others order holds each order whole or not at all", async () => {
  const seller = demo.users.example_seller;
  const { several } = await readSeed(demo);
  const known = new Set(several.map(({ id }) => id));
  const listings = await Promise.all(Array.from({ length: 20 }, () => offer(seller)));
  const keep = (name: string) => sandboxHandlers.createSnapshot(demo.control, { path: {}, query: {}, body: { name } });

  const ordering = listings.map((id) => order(seller, [id]));
  const kept = await Promise.all(["one", "two", "three", "four"].map(keep));
  await Promise.all(ordering);
  for (const { name, listings: all, orders } of kept) {
    await sandboxHandlers.restoreSnapshot(demo.control, { path: { name }, query: {}, body: undefined });
    const state = await readState(demo, known);
    expect(contradictions(state)).toEqual([]);
    // The seed has 148 listings and 20 orders.
    expect([all, orders]).toEqual([148 + listings.length, 20 + state.orders.length]);
    const sold = state.listings.filter(({ status }) => status === "Sold").length;
    expect(sold).toBe(state.orders.length);
  }
});

it("of two who want a name at the same time one gets it", async () => {
  const keep = () => sandboxHandlers.createSnapshot(demo.control, { path: {}, query: {}, body: { name: "wanted" } });
  const results = await Promise.allSettled([keep(), keep(), keep()]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  const reasons = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
  for (const reason of reasons) expect(reason).toContain("there is a snapshot wanted already");
});
