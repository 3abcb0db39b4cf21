import { describe, expect, it } from "vitest";
import { createSandbox } from "../src/index.ts";
import { SHOP } from "./support/seed-shop.ts";

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
