import { openMarketplace } from "@runout/marketplace";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import type { sandboxComponents } from "@runout/spec/sandbox";
import { describe, expect, it } from "vitest";
import { createSandbox, createSandboxService, type Sandbox } from "../src/index.ts";
import { parseSeed } from "../src/read-seed-file.ts";
import { dumpDatabase } from "./support/dump-database.ts";
import { SHOP } from "./support/seed-shop.ts";

const NOW = "2027-03-01T12:00:00Z";

type OrderStatus = sandboxComponents["schemas"]["OrderStatus"];

const shop = { authorization: "Discogs token=shop-token" };
const ann = { authorization: "Discogs token=ann-token" };
const read = async (sandbox: Sandbox, path: string, headers = shop) => {
  const response = await sandbox.fetch(path, { headers });
  expect(response.status).toBe(200);
  return Object(await response.json());
};

describe("a seed of one's own", () => {
  it("is seen through the API as if it had been made there", async () => {
    const sandbox = await createSandbox({
      now: NOW,
      seed: {
        ...SHOP,
        applications: [
          {
            consumer_key: "key",
            consumer_secret: "secret",
            access_tokens: [{ token: "t", secret: "s", username: "ann" }],
          },
        ],
        orders: [
          {
            buyer: "ann",
            listings: ["first"],
            status: "Shipped",
            shipping: 6.5,
            tracking: { number: "RN1", carrier: "DHL" },
            created: "2027-02-01T10:00:00Z",
            last_activity: "2027-02-02T10:00:00Z",
            additional_instructions: "Ring twice.",
            archived: true,
            messages: [
              { from: "buyer", message: "When?" },
              { from: "seller", message: "Now." },
            ],
          },
        ],
      },
    });
    const { listings } = await read(sandbox, "/users/my_shop/inventory?status=All&sort=price");
    expect(listings.map((listing: object) => ({ ...listing }))).toMatchObject([
      {
        id: 2049,
        status: "For Sale",
        price: { value: 3, currency: "EUR" },
        posted: "2025-12-31T16:00:00-08:00",
        external_id: "second",
      },
      { id: 1025, status: "Sold", condition: "Mint (M)", release: { id: 7, title: "Night Ferry", year: 0 } },
    ]);
    expect(await read(sandbox, "/marketplace/orders/1-1")).toMatchObject({
      status: "Shipped",
      created: "2027-02-01T02:00:00-08:00",
      last_activity: "2027-02-02T02:00:00-08:00",
      buyer: { id: 2, username: "ann" },
      items: [{ id: 1025, price: { value: 24.5, currency: "EUR" } }],
      shipping: { value: 6.5, currency: "EUR" },
      tracking: { number: "RN1", carrier: "DHL" },
      archived: true,
      additional_instructions: "Ring twice.",
    });
    const { messages } = await read(sandbox, "/marketplace/orders/1-1/messages");
    expect(messages.map(({ type, message }: { type: string; message: string }) => `${type}: ${message}`)).toEqual([
      "message: Now.",
      "message: When?",
      "message: Seller changed status from Payment Received to Shipped",
      "status: my_shop changed the order status to Shipped.",
      "tracking: my_shop set tracking to DHL RN1.",
      "status: ann changed the order status to Payment Received.",
      "payment: ann paid €31.00.",
      "status: my_shop changed the order status to Invoice Sent.",
      "shipping: my_shop set the shipping price to €6.50.",
      "status: ann created the order.",
    ]);
    expect(await read(sandbox, "/marketplace/stats/7")).toMatchObject({
      num_for_sale: 2,
      lowest_price: { currency: "EUR" },
    });
    expect(await read(sandbox, "/oauth/identity", ann)).toMatchObject({ username: "ann", id: 2 });
    // The next of everything gets the next number.
    const body = JSON.stringify({ release_id: 7, condition: "Mint (M)", price: 9 });
    const created = await sandbox.fetch("/marketplace/listings", { method: "POST", headers: shop, body });
    expect(await created.json()).toMatchObject({ listing_id: 4 * 1024 + 1 });
    expect(await sandbox.control.createSandboxOrder({ buyer: "ann", listing_ids: [2049] })).toMatchObject({
      id: "1-2",
    });
    await sandbox.close();
  });

  it("gives an order its status as buyer, seller and site would have led it there", async () => {
    const marketplace = await openMarketplace({ seed: SHOP, seedTime: new Date(NOW), demoCredentials: true });
    const service = createSandboxService({ marketplace });
    const call = async (path: string, body: object) => {
      const request = new Request(`http://shop.test${path}`, {
        method: "POST",
        headers: shop,
        body: JSON.stringify(body),
      });
      const response = await service.fetch(request);
      expect(response.ok, `${path} ${JSON.stringify(body)}`).toBe(true);
    };
    const order = "/marketplace/orders/1-1";
    const act = (action: object) => call("/sandbox/orders/1-1/actions", action);
    const invoice = () => call(order, { shipping: 4 });
    const pay = () => act({ action: "pay" });
    const make: Partial<Record<OrderStatus, (() => Promise<void>)[]>> = {
      "New Order": [],
      "Buyer Contacted": [() => call(order, { status: "Buyer Contacted" })],
      "Invoice Sent": [invoice],
      "Payment Pending": [invoice, () => act({ action: "pay", pending: true })],
      "Payment Received": [invoice, pay],
      "In Progress": [invoice, pay, () => call(order, { status: "In Progress" })],
      Shipped: [invoice, pay, () => call(order, { status: "Shipped" })],
      "Refund Sent": [invoice, pay, () => act({ action: "refund", amount: 28.5, received: false })],
      "Cancelled (Non-Paying Buyer)": [invoice, () => call("/sandbox/clock", { advance_seconds: 5 * 86_400 })],
      "Cancelled (Item Unavailable)": [() => call(order, { status: "Cancelled (Item Unavailable)" })],
      "Cancelled (Per Buyer's Request)": [() => call(order, { status: "Cancelled (Per Buyer's Request)" })],
      "Cancelled (Refund Received)": [invoice, pay, () => act({ action: "refund", amount: 28.5 })],
    };
    // Times and versions differ, and a count of 0 is none.
    const comparable = async (of: typeof marketplace) => {
      const text = JSON.stringify({ ...(await dumpDatabase(of.database)), settings: [] });
      return JSON.parse(
        text
          .replace(/\d{4}-\d\d-\d\dT[\d:.+]+|[0-9a-f]{8}-[0-9a-f-]{27}/g, "...")
          .replace(/(, )?\\"[A-Z][^"\\]+\\": 0(?=[,}])/g, "")
          .replaceAll("{, ", "{"),
      );
    };
    // Each opens a marketplace of its own: without the full size, every fourth.
    const tried = Object.entries(make).filter((_, index) => isFullSize() || index % 4 === 3);
    for (const [name, steps] of tried) {
      const status = name as OrderStatus; // the keys are statuses
      await call("/sandbox/reset", {});
      await call("/sandbox/orders", { buyer: "ann", listing_ids: [1025] });
      for (const step of steps) await step();
      const shipping = steps.includes(invoice) ? 4 : undefined;
      const orders = [{ buyer: "ann", listings: [1025], status, ...(shipping && { shipping }) }];
      const seeded = await openMarketplace({ seed: { ...SHOP, orders }, demoCredentials: true });
      expect(await comparable(seeded), status).toEqual(await comparable(marketplace));
      await seeded.close();
    }
    await marketplace.close();
  });

  it("lets an invoice be paid for four days, also one of long ago", async () => {
    const invoiced = { buyer: "ann", listings: ["first"], status: "Invoice Sent" as const };
    const seed = { ...SHOP, orders: [{ ...invoiced, created: "2020-01-01T00:00:00Z" }] };
    const sandbox = await createSandbox({ now: NOW, seed });
    await sandbox.advance({ days: 3 });
    expect(await read(sandbox, "/marketplace/orders/1-1")).toMatchObject({ status: "Invoice Sent" });
    await sandbox.advance({ days: 1, seconds: 1 });
    expect(await read(sandbox, "/marketplace/orders/1-1")).toMatchObject({ status: "Cancelled (Non-Paying Buyer)" });
    await sandbox.reset();
    expect(await read(sandbox, "/marketplace/orders/1-1")).toMatchObject({ status: "Invoice Sent" });
    await sandbox.close();
  });

  it("comes from a file of YAML or JSON too", async () => {
    const yaml = `
users:
  - { username: my_shop, tokens: [shop-token] }
releases:
  - id: 7
    artist: Mara Lindqvist
    title: Night Ferry
listings:
  - { seller: my_shop, release_id: 7, condition: Mint (M), price: 24.5, posted: 2026-01-01T00:00:00Z }
`;
    const sandbox = await createSandbox({ seed: parseSeed(yaml) });
    const { listings } = await read(sandbox, "/users/my_shop/inventory");
    expect(listings).toMatchObject([{ id: 1025, price: { value: 24.5 } }]);
    await sandbox.close();
    expect(parseSeed(JSON.stringify(parseSeed(yaml)))).toEqual(parseSeed(yaml));
    expect(() => parseSeed("users: [", "shop.yaml")).toThrow(/^shop.yaml is neither YAML nor JSON: /);
  });
});
