import { handlers } from "@runout/marketplace";
import { offer, openDemo, order } from "@runout/marketplace/fixtures/open-demo";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sandboxHandlers } from "../src/index.ts";
import { readSeed } from "./model/check.ts";
import { type Command, commands } from "./model/command.ts";
import { execute } from "./model/execute.ts";
import { contradictions, readState, seedOrders } from "./model/observed-state.ts";
import { openModelDemo, refusalOf } from "./model/open-model-demo.ts";

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.marketplace.close());

describe("when many come at once", () => {
  it("a listing is sold once, and order numbers have no gap and no double", async () => {
    const listing = await offer(demo.seller);
    const before = await handlers.listOrders(demo.seller, { path: {}, query: {}, body: undefined });
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => order(demo.buyer, [listing])));
    const sold = attempts.filter((attempt) => attempt.status === "fulfilled");
    expect(sold).toHaveLength(1);
    const after = await handlers.listOrders(demo.seller, { path: {}, query: { sort: "id" }, body: undefined });
    expect(after.pagination.items).toBe(before.pagination.items + 1);
    expect(after.orders[0]?.id).toBe(`845236-${before.pagination.items + 1}`);
  });

  it("of racing edits of one order one wins, and the loser learns the state it is in", async () => {
    const { id } = await order(demo.buyer, [await offer(demo.seller)]);
    const edit = (status: "Shipped" | "Cancelled (Per Buyer's Request)") =>
      handlers.editOrder(demo.seller, { path: { order_id: id }, query: {}, body: { status } });
    const results = await Promise.allSettled([edit("Shipped"), edit("Cancelled (Per Buyer's Request)")]);
    const lost = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatch(/Invalid status: order 845236-\d+ is (Shipped|Cancelled)/);
  });

  it("a refused order leaves nothing behind", async () => {
    const listing = await offer(demo.seller);
    const attempt = order(demo.buyer, [listing, 4300803508]);
    await expect(attempt).rejects.toThrow("Invalid listing_ids: listing 4300803508 is not for sale.");
    const shown = await handlers.getListing(demo.seller, { path: { listing_id: listing }, query: {}, body: undefined });
    expect(shown.status).toBe("For Sale");
  });
});

describe("whatever is asked at the same time", () => {
  let busy: Awaited<ReturnType<typeof openModelDemo>>;
  beforeAll(async () => {
    busy = await openModelDemo();
  });
  afterAll(() => busy.marketplace.close());

  /** How many requests are open at once. */
  const width = 8;
  /** Something to order from the start. */
  const stock: Command[] = [1, 2, 3].map((release) => ({
    do: "create",
    as: "example_seller",
    release,
    price: "9.99",
    status: "For Sale",
  }));

  it("is done or refused as a whole, and leaves nothing that contradicts itself", async () => {
    const { several, counts } = await readSeed(busy);
    const known = new Set(several.map(({ id }) => id));
    await fc.assert(
      fc.asyncProperty(commands, async (list) => {
        await sandboxHandlers.resetSandbox(busy.control, {
          path: {},
          query: {},
          body: undefined,
        });
        let state = await readState(busy, known);
        const all = [...stock, ...list];
        for (let start = 0; start < all.length; start += width) {
          const before = state;
          const batch = all.slice(start, start + width).map((command) => execute(busy, before, command));
          // What is not refused by a rule, such as a deadlock, is thrown on.
          await Promise.all(batch.map((one) => one.catch(refusalOf)));
          state = await readState(busy, known);
          expect(contradictions(state)).toEqual([]);
          const numbers = state.orders.map(({ shop, number }) => `${shop} ${number}`);
          const expected = (["example_seller", "example_store"] as const).flatMap((shop) =>
            Array.from(
              { length: state.lastNumber[shop] - seedOrders[shop] },
              (_, n) => `${shop} ${seedOrders[shop] + n + 1}`,
            ),
          );
          expect(numbers).toEqual(expected);
        }
        // Reading an inventory compares its counts with its rows; what the seed holds besides must be untouched.
        const ours = state.listings.filter(({ id }) => !known.has(id)).length;
        const shown = await readSeed(busy);
        expect(total(shown) - total({ several, counts })).toBe(ours);
      }),
      { numRuns: isFullSize() ? 20 : 3 },
    );
  });
});

/** How many listings there are, in whatever status. */
const total = ({ counts, several }: Awaited<ReturnType<typeof readSeed>>) =>
  [...counts.example_seller.values(), ...counts.example_store.values(), several.length].reduce(
    (sum, one) => sum + one,
    0,
  );
