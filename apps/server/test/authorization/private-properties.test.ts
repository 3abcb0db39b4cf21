import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useServer } from "../server.ts";
import { allListings, allOrders, type Listing, type Order, SELLERS } from "./all-objects.ts";
import { CALLERS, callerOf } from "./callers.ts";
import { privatePropertiesOf } from "./private-properties.ts";

const server = useServer();
const listingKeys = privatePropertiesOf("Listing");
const itemKeys = privatePropertiesOf("OrderItem");
const orderKeys = privatePropertiesOf("Order");
const userKeys = privatePropertiesOf("User");

const listings: Listing[] = [];
const orders: Order[] = [];
/** What only the owner may read, by the owner: texts that stand nowhere else in what they show. */
const privateTexts: Record<string, string[]> = {};
let looked = 0;
beforeAll(async () => {
  for (const seller of SELLERS) {
    const own = await allListings(server, seller);
    listings.push(...own);
    orders.push(...(await allOrders(server, seller)));
    const texts = own.flatMap(({ external_id, location }) => [external_id ?? "", location ?? ""]);
    privateTexts[seller] = [...new Set(texts)].filter((text) => text !== "");
  }
});
afterAll(() => {
  process.stdout.write(
    `authorization: ${looked} answers about ${listings.length} listings and ${orders.length} orders\n`,
  );
});

/** Looks for private texts of all users but the caller. */
function expectNothingPrivate(body: unknown, caller: string) {
  looked += 1;
  const text = JSON.stringify(body ?? null);
  for (const [owner, texts] of Object.entries(privateTexts)) {
    if (callerOf[owner] !== caller) expect(texts.filter((one) => text.includes(JSON.stringify(one)))).toEqual([]);
  }
}

/** Each caller asks for other listings, and at the full size for all of them. */
let turn = 0;
const isTried = (): boolean => isFullSize() || turn++ % 4 === 0;

const shown = (object: object, keys: readonly string[]) => keys.filter((key) => key in object);

it("the contract says which keys are whose, and the demo has all of them", () => {
  expect(listingKeys).toEqual(["weight", "estimated_weight", "format_quantity", "external_id", "location", "quantity"]);
  expect([itemKeys, orderKeys]).toEqual([["item_location", "private_comments"], ["feedback"]]);
  expect(userKeys).toEqual(["num_collection", "num_wantlist", "email", "num_unread"]);
  expect(listings.length).toBeGreaterThan(50);
  expect(orders.length).toBeGreaterThan(10);
  for (const seller of SELLERS) expect(privateTexts[seller]?.length).toBeGreaterThan(3);
  expect(new Set(listings.map(({ status }) => status)).size).toBeGreaterThan(3);
});

describe.each(CALLERS)("as %s", (as) => {
  it("each listing shows the owner's keys to its owner only", async () => {
    for (const { id, status, seller } of listings.filter(isTried)) {
      const { status: answered, body } = await server.call("getListing", { as, path: { listing_id: id } });
      const owns = callerOf[seller.username] === as;
      const seen = owns ? status !== "Deleted" : status === "For Sale";
      expect([id, answered === 200]).toEqual([id, seen]);
      expect([id, shown(body, listingKeys)]).toEqual([id, owns && seen ? listingKeys : []]);
      expectNothingPrivate(body, as);
    }
  });

  it("each page of an inventory shows them to its owner only, however it is asked for", async () => {
    const queries = [
      "",
      "status=All",
      "status=Draft",
      "status=sold",
      "sort=price&sort_order=desc",
      "sort=item",
      "page=2&per_page=10",
    ];
    for (const username of SELLERS) {
      for (const query of queries) {
        const { body } = await server.call("getInventory", { as, path: { username }, query });
        // An inventory comes as rendered text, which the call has read as JSON.
        const { listings: page } = body as unknown as { listings: Listing[] };
        const owns = callerOf[username] === as;
        for (const listing of page) {
          expect(shown(listing, listingKeys)).toEqual(owns ? listingKeys : []);
          if (!owns) expect(listing.status).toBe("For Sale");
        }
        if (!/page|Draft|sold/.test(query) || owns) expect(page.length).toBeGreaterThan(0);
        expectNothingPrivate(body, as);
      }
    }
  });

  it("each order shows the seller's keys to its seller only, and nothing to who has no part in it", async () => {
    for (const { id, seller, buyer } of orders) {
      const { status, body } = await server.call("getOrder", { as, path: { order_id: id } });
      const isSeller = callerOf[seller.username] === as;
      const isParty = isSeller || callerOf[buyer.username] === as;
      expect([id, status]).toEqual([id, isParty ? 200 : as === "anonymous" || as === "application" ? 401 : 403]);
      expect(shown(body, orderKeys)).toEqual(isSeller ? orderKeys : []);
      for (const item of body.items ?? []) expect(shown(item, itemKeys)).toEqual(isSeller ? itemKeys : []);
      if (!isParty) expect(Object.keys(body)).toEqual(["message"]);
      expectNothingPrivate(body, as);
      const messages = await server.call("listOrderMessages", { as, path: { order_id: id } });
      expect(messages.status).toBe(status);
      expectNothingPrivate(messages.body, as);
    }
  });

  it("the list of orders holds the caller's own sales only", async () => {
    const { status, body } = await server.call("listOrders", { as, query: "per_page=100" });
    const own = orders.filter(({ seller }) => callerOf[seller.username] === as).map(({ id }) => id);
    if (status === 200) expect(body.orders.map(({ id }) => id).sort()).toEqual(own.sort());
    else expect([as, status]).toEqual([as, 401]);
    expectNothingPrivate(body, as);
  });

  it("profiles, releases and their statistics show nothing private of other users", async () => {
    for (const [username, name] of Object.entries(callerOf)) {
      const { body } = await server.call("getUser", { as, path: { username } });
      expect([username, shown(body, userKeys)]).toEqual([username, name === as ? userKeys : []]);
      expectNothingPrivate(body, as);
    }
    for (const release_id of new Set(listings.map(({ release }) => release.id))) {
      for (const id of ["getRelease", "getReleaseStatistics"] as const) {
        expectNothingPrivate((await server.call(id, { as, path: { release_id } })).body, as);
      }
    }
  });
});
