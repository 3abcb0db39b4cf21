import { openMarketplace } from "@runout/marketplace";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import type { sandboxComponents } from "@runout/spec/sandbox";
import { describe, expect, it } from "vitest";
import { createSandbox, createSandboxService, type Sandbox, type SandboxSeed } from "../src/index.ts";
import { parseSeed } from "../src/read-seed-file.ts";
import { dumpDatabase } from "./support/dump-database.ts";

const NOW = "2027-03-01T12:00:00Z";
const SHOP = {
  users: [
    { username: "my_shop", tokens: ["shop-token"], currency: "EUR", country: "Germany" },
    { username: "ann", tokens: ["ann-token"], is_seller: false },
    { username: "big_shop", holds_quantity: true },
  ],
  releases: [
    { id: 7, artist: "Mara Lindqvist", title: "Night Ferry", label: "Harbour Tapes", genres: ["Electronic"] },
    { id: 8, artist: "Otto", title: "Zwei", format_name: "CD", format_quantity: 2, blocked_from_sale: true },
  ],
  listings: [
    { seller: "my_shop", release_id: 7, condition: "Mint (M)", price: 24.5, external_id: "first" },
    {
      seller: "my_shop",
      release_id: 7,
      condition: "Good (G)",
      price: "3",
      external_id: "second",
      posted: "2026-01-01T00:00:00Z",
    },
    { seller: "big_shop", release_id: 7, condition: "Very Good (VG)", price: 5, quantity: 3, external_id: "several" },
  ],
} satisfies SandboxSeed;

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

const [first, second, several] = SHOP.listings;
const [myShop, someone] = SHOP.users;
const order = { buyer: "ann", listings: ["first"] };

describe("a wrong seed is named in one sentence with the path of the value:", () => {
  it.each<[object, string]>([
    [
      { listings: [first, { ...second, condition: "Mint" }] },
      'seed.listings[1].condition: "Mint" is not a condition. Use one of Mint (M), Near Mint (NM or M-), Very Good Plus (VG+), Very Good (VG), Good Plus (G+), Good (G), Fair (F), Poor (P).',
    ],
    [
      { orders: [{ ...order, status: "Sent" }] },
      'seed.orders[0].status: "Sent" is not a status. Use one of New Order, ',
    ],
    [{ users: [{ name: "Ann" }] }, "seed.users[0]: username is required."],
    [{ users: [{ username: "ann", token: "a" }] }, "seed.users[0].token: there is no such key."],
    [{ listings: [{ ...first, colour: "red" }] }, "seed.listings[0].colour: there is no such key."],
    [{ users: [{ username: "a b" }] }, 'seed.users[0].username: "a b" is not right. Use text that matches'],
    [{ users: [{ username: ".." }] }, 'seed.users[0].username: ".." cannot be part of an address.'],
    [{ releases: [{ id: "7", artist: "a", title: "b" }] }, 'seed.releases[0].id: "7" is not right. Use int.'],
    [{ orders: {} }, "seed.orders: {} is not right. Use list."],
    [
      { users: [...SHOP.users, { username: "ANN" }] },
      'seed.users[3].username: "ann" is the username of seed.users[1] already.',
    ],
    [
      {
        users: [
          { ...myShop, id: 5 },
          { ...someone, id: 5 },
        ],
      },
      'seed.users[1].id: "5" is the id of seed.users[0] already.',
    ],
    [
      { users: [myShop, { ...someone, tokens: ["shop-token"] }] },
      'seed.users[1].tokens[0]: "shop-token" is a token of seed.users[0] already.',
    ],
    [
      {
        applications: [
          { consumer_key: "k", consumer_secret: "s", access_tokens: [{ token: "t", secret: "s", username: "bob" }] },
        ],
      },
      'seed.applications[0].access_tokens[0].username: no user of the seed is called "bob".',
    ],
    [
      { releases: [...SHOP.releases, { id: 7, artist: "a", title: "b" }] },
      'seed.releases[2].id: "7" is the id of seed.releases[0] already.',
    ],
    [{ listings: [{ ...first, seller: "bob" }] }, 'seed.listings[0].seller: no user of the seed is called "bob".'],
    [
      { listings: [{ ...first, seller: "ann" }] },
      "seed.listings[0].seller: ann is not a seller. Set is_seller of the user.",
    ],
    [{ listings: [{ ...first, release_id: 9 }] }, "seed.listings[0].release_id: the seed has no release 9."],
    [{ listings: [{ ...first, release_id: 8 }] }, "seed.listings[0].release_id: release 8 is blocked from sale."],
    [
      { listings: [{ ...first, quantity: 2 }] },
      "seed.listings[0].quantity: my_shop does not hold several copies. Set holds_quantity of the user.",
    ],
    [
      { listings: [{ ...first, id: 1001 }] },
      "seed.listings[0].id: 1001 cannot be a listing of my_shop. Use 1025 or another of 1 plus a multiple of 1024.",
    ],
    [
      {
        listings: [
          { ...first, id: 1025 },
          { ...second, id: 1025 },
        ],
      },
      'seed.listings[1].id: "1025" is the id of seed.listings[0] already.',
    ],
    [{ orders: [{ ...order, buyer: "bob" }] }, 'seed.orders[0].buyer: no user of the seed is called "bob".'],
    [{ orders: [{ ...order, buyer: "my_shop" }] }, "seed.orders[0].listings: my_shop cannot order from my_shop."],
    [{ orders: [{ ...order, listings: [77] }] }, "seed.orders[0].listings[0]: no listing of the seed has the id 77."],
    [
      { orders: [{ ...order, listings: ["first", "third"] }] },
      'seed.orders[0].listings[1]: no listing of the seed has the external_id "third".',
    ],
    [
      { listings: [first, { ...second, external_id: "first" }], orders: [order] },
      'seed.orders[0].listings[0]: 2 listings of the seed have the external_id "first". Refer to one by its id.',
    ],
    [
      { orders: [order, order] },
      "seed.orders[1].listings[0]: listing 1025 is sold by an earlier order of the seed, and cannot be ordered.",
    ],
    [
      { orders: [{ ...order, listings: ["first", 1025] }] },
      "seed.orders[0].listings[1]: listing 1025 is in the order already.",
    ],
    [
      { listings: [{ ...first, status: "Draft" }], orders: [order] },
      'seed.orders[0].listings[0]: listing 1025 is "Draft", and cannot be ordered.',
    ],
    [
      { orders: [{ ...order, listings: ["first", "several"] }] },
      "seed.orders[0].listings: the listings of an order are all of one seller.",
    ],
    [
      { orders: [{ ...order, status: "Merged" }] },
      'seed.orders[0].status: "Merged" comes of merging orders. Describe those, and merge them with actOnOrder.',
    ],
    [
      { orders: [{ ...order, shipping: 3 }] },
      'seed.orders[0].shipping: an order that is "New Order" was not invoiced. Leave shipping out, or use the status "Invoice Sent".',
    ],
    [
      { orders: [{ ...order, messages: [{ from: "seller", message: "Hello" }] }] },
      'seed.orders[0].messages[0]: a message of the seller makes an order "Buyer Contacted". Use that status, or leave the message out.',
    ],
  ])("%j", async (wrong, message) => {
    await expect(createSandbox({ seed: { ...SHOP, ...wrong } })).rejects.toThrow(message);
    await expect(createSandbox({ seed: { ...SHOP, ...wrong } })).rejects.toMatchObject({ name: "SeedError" });
  });

  it("takes a copy of several as often as there are copies", async () => {
    expect(several?.quantity).toBe(3);
    const orders = Array.from({ length: 4 }, () => ({ buyer: "ann", listings: ["several"] }));
    await expect(createSandbox({ seed: { ...SHOP, orders } })).rejects.toThrow(/^seed.orders\[3\].listings\[0\]: /);
    const sandbox = await createSandbox({ seed: { ...SHOP, orders: orders.slice(1) } });
    expect((await sandbox.control.listBuyerOrders({ username: "ann" })).orders.map(({ id }) => id)).toEqual([
      "3-3",
      "3-2",
      "3-1",
    ]);
    await sandbox.close();
  });
});
