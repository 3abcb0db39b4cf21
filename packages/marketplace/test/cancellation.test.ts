import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlers } from "../src/index.ts";
import { offer, openDemo, order } from "./support/open-demo.ts";

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.marketplace.close());

const cancel = async (status: "Cancelled (Item Unavailable)" | "Cancelled (Per Buyer's Request)") => {
  const listing_id = await offer(demo.seller);
  const { id } = await order(demo.buyer, [listing_id]);
  await handlers.editOrder(demo.seller, { path: { order_id: id }, query: {}, body: { status } });
  return handlers.getListing(demo.seller, { path: { listing_id }, query: {}, body: undefined });
};

describe("a cancelled order", () => {
  it("puts its items on sale again", async () => {
    expect((await cancel("Cancelled (Per Buyer's Request)")).status).toBe("For Sale");
  });

  it("takes them off for good when they are not to be had", async () => {
    await expect(cancel("Cancelled (Item Unavailable)")).rejects.toThrow("Item not found. It may have been deleted.");
  });
});
