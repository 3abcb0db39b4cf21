import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlers } from "../src/index.ts";
import { offer, openCast, order } from "./open-copy.ts";

let cast: Awaited<ReturnType<typeof openCast>>;
beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.marketplace.close());

describe("when many come at once", () => {
  it("a listing is sold once, and order numbers have no gap and no double", async () => {
    const listing = await offer(cast.seller);
    const before = await handlers.listOrders(cast.seller, { path: {}, query: {}, body: undefined });
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => order(cast.buyer, [listing])));
    const sold = attempts.filter((attempt) => attempt.status === "fulfilled");
    expect(sold).toHaveLength(1);
    const after = await handlers.listOrders(cast.seller, { path: {}, query: { sort: "id" }, body: undefined });
    expect(after.pagination.items).toBe(before.pagination.items + 1);
    expect(after.orders[0]?.id).toBe(`845236-${before.pagination.items + 1}`);
  });

  it("of racing edits of one order one wins, and the loser learns the state it is in", async () => {
    const { id } = await order(cast.buyer, [await offer(cast.seller)]);
    const edit = (status: "Shipped" | "Cancelled (Per Buyer's Request)") =>
      handlers.editOrder(cast.seller, { path: { order_id: id }, query: {}, body: { status } });
    const results = await Promise.allSettled([edit("Shipped"), edit("Cancelled (Per Buyer's Request)")]);
    const lost = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatch(/Invalid status: order 845236-\d+ is (Shipped|Cancelled)/);
  });

  it("a refused order leaves nothing behind", async () => {
    const listing = await offer(cast.seller);
    const attempt = order(cast.buyer, [listing, 4300803508]);
    await expect(attempt).rejects.toThrow("Invalid listing_ids: listing 4300803508 is not for sale.");
    const shown = await handlers.getListing(cast.seller, { path: { listing_id: listing }, query: {}, body: undefined });
    expect(shown.status).toBe("For Sale");
  });
});
