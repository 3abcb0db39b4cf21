import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Context, handlers, type Input, type Output } from "../src/index.ts";
import { as } from "./support/open-demo.ts";
import { openTestMarketplace } from "./support/test-marketplace.ts";

const SORTS = ["listed", "price", "item", "artist", "label", "catno", "audio", "status", "location"] as const;
const STATUSES = ["All", "Deleted", "Draft", "Expired", "For Sale", "Sold", "Suspended", "Violation"] as const;
const path = { username: "example_seller" };

type Query = Input<"getInventory">["query"];
type Listing = Output<"getInventory">["listings"][number];

describe("a long inventory", () => {
  let marketplace: Awaited<ReturnType<typeof openTestMarketplace>>;
  let seller: Context;
  const read = (query: Query) => handlers.getInventory(seller, { path, query, body: undefined });

  beforeAll(async () => {
    marketplace = await openTestMarketplace({ seed: 1500 });
    // The rows of several statuses, as a shop of some age has them, by the marketplace's own means.
    await marketplace.database.script(`
      update listings set status = (array['Draft', 'Expired', 'Sold', 'Violation', 'Suspended', 'Deleted'])[1 + id / 1024 % 6]
        where id / 1024 % 4 = 0;
      update inventories set version = gen_random_uuid(), (for_sale, draft, expired, sold, violation, suspended, deleted) = (
        select count(*) filter (where status = 'For Sale'), count(*) filter (where status = 'Draft'),
          count(*) filter (where status = 'Expired'), count(*) filter (where status = 'Sold'),
          count(*) filter (where status = 'Violation'), count(*) filter (where status = 'Suspended'),
          count(*) filter (where status = 'Deleted')
        from listings where listings.seller_id = inventories.seller_id)`);
    seller = await as(marketplace, "seller-token");
  });
  afterAll(() => marketplace.close());

  /** All rows in the stated order, by a plain sort of the table. */
  async function sorted(sort: (typeof SORTS)[number], order: "asc" | "desc", status: (typeof STATUSES)[number]) {
    const effective = sort === "status" && status !== "All" ? "listed" : sort;
    const key = {
      listed: "posted",
      price: "price",
      item: "title_key",
      artist: "artist_key",
      label: "label_key",
      catno: "catalog_number_key",
      audio: "audio",
      status: `status ${order}, posted`,
      location: "location_key",
    }[effective];
    const rows = await marketplace.database.query<{ id: number }>(
      {
        name: `sorted_${effective}_${order}_${status === "All" ? "all" : "one"}`,
        text: `select id from listings where seller_id = 845236
          and ${status === "All" ? "status <> $1" : "status = $1"} order by ${key} ${order}, id ${order}`,
      },
      [status === "All" ? "Deleted" : status],
    );
    return rows.map((row) => row.id);
  }

  describe.each(["asc", "desc"] as const)("%s", (sort_order) => {
    it.each(SORTS)(
      "by %s: every page holds what a plain sort of the table has there, whatever the status",
      async (sort) => {
        for (const status of STATUSES) {
          const expected = await sorted(sort, sort_order, status);
          const pages = Math.max(1, Math.ceil(expected.length / 100));
          for (const page of new Set([1, 2, Math.ceil(pages / 2), pages].filter((number) => number <= pages))) {
            const answer = await read({ status, sort, sort_order, page, per_page: 100 });
            expect(answer.pagination, `${status} page ${page}`).toMatchObject({ items: expected.length, pages });
            const ids = answer.listings.map((listing) => listing.id);
            expect(ids, `${status} page ${page}`).toEqual(expected.slice((page - 1) * 100, page * 100));
          }
        }
      },
    );
  });

  it("a page deep down is right again after the inventory has changed above it", async () => {
    const query = { status: "For Sale", page: 40, per_page: 25 } as const;
    const before = await read(query);
    const { listings } = await read({ status: "For Sale", per_page: 1 });
    const first = listings[0]?.id ?? 0;
    await handlers.deleteListing(seller, { path: { listing_id: first }, query: {}, body: undefined });
    const after = await read(query);
    expect(after.listings.slice(0, -1)).toEqual(before.listings.slice(1));
  });
});

describe("a page of an inventory", () => {
  let marketplace: Awaited<ReturnType<typeof openTestMarketplace>>;
  const odd = 'Said "so"\\\n\u0001\u001e\u001f\u2028 & <b>ñ</b> 🎶';
  beforeAll(async () => {
    marketplace = await openTestMarketplace();
    const seller = await as(marketplace, "seller-token");
    for (const price of [0.01, 1234.5, 12.345, 99_999_999.9999]) {
      const body = {
        release_id: 1,
        condition: "Mint (M)",
        price,
        comments: odd,
        location: odd,
        external_id: odd,
      } as const;
      await handlers.createListing(seller, { path: {}, query: {}, body });
    }
  });
  afterAll(() => marketplace.close());

  const location = { baseUrl: "http://127.0.0.1:8080", path: "/", query: "" };
  const contexts = {
    anonymous: () => marketplace.authenticate({ kind: "none" }),
    application: () => marketplace.authenticate({ kind: "keySecret", key: "demo-key", secret: "demo-secret" }),
    owner: () => marketplace.authenticate({ kind: "token", token: "seller-token" }),
    store: () => marketplace.authenticate({ kind: "token", token: "store-token" }),
    "a user with a full cart": () => marketplace.authenticate({ kind: "token", token: "buyer-token" }),
    "a user the store does not ship to": () => marketplace.authenticate({ kind: "token", token: "collector-token" }),
  };

  describe.each(["example_seller", "example_store"])("of %s", (username) => {
    it.each(Object.entries(contexts))("shows %s each listing as the listing itself does", async (who, authenticate) => {
      const context = marketplace.context(await authenticate(), location);
      const query = { per_page: 100, sort_order: "desc" } as const;
      const { listings } = await handlers.getInventory(context, { path: { username }, query, body: undefined });
      expect(listings.length).toBeGreaterThan(15);
      for (const listing of listings.filter(({ status }) => status !== "Deleted")) {
        const read = (query: { curr_abbr?: typeof listing.price.currency }) =>
          handlers.getListing(context, { path: { listing_id: listing.id }, query, body: undefined });
        const alone = await read({ curr_abbr: listing.original_price.curr_abbr });
        // In the currency that the caller buys in, which the address of a single listing names as a default.
        const { original_price, original_shipping_price } = await read({});
        const expected = { ...alone, original_price, original_shipping_price };
        expect(listing).toEqual(who === "anonymous" ? withoutPictures(expected) : expected);
        expect(Object.keys(listing)).toEqual(Object.keys(alone));
      }
    });
  });

  const withoutPictures = (listing: Listing): Listing => ({
    ...listing,
    release: { ...listing.release, thumbnail: "", images: [] },
  });
});
