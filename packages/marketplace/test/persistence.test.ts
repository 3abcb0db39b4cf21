import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlers, type Marketplace, openMarketplace } from "../src/index.ts";
import { advance, as, offer } from "./support/open-demo.ts";
import { newTestStorage, openTestMarketplace, type TestStorage } from "./support/test-marketplace.ts";

let folder: string;
let storage: TestStorage | { dataDirectory: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runout-"));
  storage = await newTestStorage("nothing");
  // What is in memory cannot be found again.
  if ("dataDirectory" in storage) storage = { dataDirectory: join(folder, "data") };
});
afterAll(() => rm(folder, { recursive: true }));

async function withMarketplace<T>(work: (marketplace: Marketplace) => Promise<T>): Promise<T> {
  const marketplace = await openMarketplace({ ...storage, seed: "demo", demoCredentials: true });
  try {
    return await work(marketplace);
  } finally {
    await marketplace.close();
  }
}

describe("a marketplace that is opened again", () => {
  it("keeps what was written, and where its clock was put", async () => {
    const listing_id = await withMarketplace(async (marketplace) => {
      const seller = await as(marketplace, "seller-token");
      await advance(marketplace, 1);
      return offer(seller);
    });
    await withMarketplace(async (marketplace) => {
      const seller = await as(marketplace, "seller-token");
      const listing = await handlers.getListing(seller, { path: { listing_id }, query: {}, body: undefined });
      expect(listing.price.value).toBe(10);
      expect(marketplace.clock.offset()).toBeGreaterThan(86_000_000);
    });
  });

  it("can be filled with as many listings as asked", async () => {
    const marketplace = await openTestMarketplace({ seed: 25_000 });
    try {
      const seller = await as(marketplace, "seller-token");
      const path = { username: "example_seller" };
      const { pagination } = await handlers.getInventory(seller, { path, query: { per_page: 1 }, body: undefined });
      expect(pagination.items).toBe(25_000 + 120);
      expect(await offer(seller)).toBeGreaterThan(4300801460);
    } finally {
      await marketplace.close();
    }
  });
});
