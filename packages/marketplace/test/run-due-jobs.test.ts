import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlers } from "../src/index.ts";
import { advance as advanceClock, offer, openDemo, order, pay as payOrder } from "./support/open-demo.ts";

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.marketplace.close());

const advance = (days: number) => advanceClock(demo.marketplace, days);
const listing = (listing_id: number) =>
  handlers.getListing(demo.seller, { path: { listing_id }, query: {}, body: undefined });

async function invoiced() {
  const item = await offer(demo.seller);
  const { id } = await order(demo.buyer, [item]);
  const path = { order_id: id };
  await handlers.editOrder(demo.seller, { path, query: {}, body: { shipping: 5 } });
  const read = () => handlers.getOrder(demo.seller, { path, query: {}, body: undefined });
  const pay = () => payOrder(demo.buyer, id);
  return { item, path, read, pay };
}

describe("when time passes", () => {
  it("an invoice that is not paid within four days cancels its order and puts its items on sale again", async () => {
    const { item, path, read } = await invoiced();
    await advance(3.9);
    expect((await read()).status).toBe("Invoice Sent");
    await advance(0.2);
    expect((await read()).status).toBe("Cancelled (Non-Paying Buyer)");
    expect((await listing(item)).status).toBe("For Sale");
    const log = await handlers.listOrderMessages(demo.seller, { path, query: { per_page: 1 }, body: undefined });
    expect(log.messages[0]).toMatchObject({
      type: "status",
      message: "The order was cancelled automatically: it was not paid within 4 days of the invoice.",
    });
  });

  it("an order that was paid stays", async () => {
    const { pay, read } = await invoiced();
    await pay();
    await advance(30);
    expect((await read()).status).toBe("Payment Received");
  });

  it("a listing expires after a year on sale, and one that is put on sale again begins a new year", async () => {
    const item = await offer(demo.seller);
    await advance(364);
    expect((await listing(item)).status).toBe("For Sale");
    await advance(2);
    expect((await listing(item)).status).toBe("Expired");
    const input = { path: { listing_id: item }, query: {} };
    await handlers.editListing(demo.seller, { ...input, body: { status: "For Sale" } });
    await advance(364);
    expect((await listing(item)).status).toBe("For Sale");
    await handlers.editListing(demo.seller, { ...input, body: { price: 11 } });
    await advance(2);
    expect((await listing(item)).status).toBe("Expired");
  });
});
