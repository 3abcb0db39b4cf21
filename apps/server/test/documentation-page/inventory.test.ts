import { describe, expect, it } from "vitest";
import { exampleOf } from "../documented.ts";
import { type Answer, type Call, useServer } from "../server.ts";

const server = useServer();
const path = { username: "example_seller" };
const store = { username: "example_store" };
type Listing = Answer<"getInventory">["body"]["listings"][number];

const OWNER_KEYS = ["weight", "format_quantity", "external_id", "location", "quantity"];
const read = async (query: string, call: Call = {}) =>
  (await server.call("getInventory", { path, query: `per_page=100&${query}`, ...call })).body;

// One test for each statement of the documentation page's section Inventory; the titles say it in our own words.
describe("Inventory, by the documentation page", () => {
  it("lists what a user sells, a page at a time by the pagination parameters", async () => {
    const { listings, pagination } = await read("");
    expect(pagination).toMatchObject({ page: 1, per_page: 100, items: listings.length });
    expect(new Set(listings.map(({ seller }) => seller.username))).toEqual(new Set([path.username]));
    const second = await server.call("getInventory", { path, query: "page=2&per_page=10" });
    expect(second.body.listings.map(({ id }) => id)).toEqual(listings.slice(10, 20).map(({ id }) => id));
  });

  it("shows enough of listing and release for a list, and the release's address leads to more", async () => {
    const { listings } = await read("");
    expect(listings[0]).toMatchObject({
      condition: "Near Mint (NM or M-)",
      price: { value: 24.5, currency: "USD" },
      release: { id: 1, artist: "Mara Lindqvist", title: "Night Ferry", format: "LP, Album", year: 2011 },
      uri: `http://127.0.0.1:8080/sell/item/${listings[0]?.id}`,
    });
    const release = new URL(listings[0]?.release.resource_url ?? "");
    const response = await server.app.inject({ url: release.pathname });
    expect(response.json()).toMatchObject({ id: 1, title: "Night Ferry", country: "Sweden" });
  });

  it("shows other callers than its owner only what is for sale", async () => {
    for (const as of ["anonymous", "application", "buyer", "store"] as const) {
      const { listings } = await read("", { as });
      expect(new Set(listings.map(({ status }) => status))).toEqual(new Set(["For Sale"]));
    }
    const own = await read("", { as: "seller" });
    expect(new Set(own.listings.map(({ status }) => status)).size).toBeGreaterThan(1);
  });

  it("shows its owner five keys more, and no other caller any of them", async () => {
    for (const listing of (await read("", { as: "seller" })).listings) {
      expect(Object.keys(listing)).toEqual(expect.arrayContaining(OWNER_KEYS));
    }
    for (const as of ["anonymous", "buyer", "store"] as const) {
      for (const listing of (await read("", { as })).listings) {
        for (const key of OWNER_KEYS) expect(listing).not.toHaveProperty(key);
      }
    }
    const { listings } = await read("", { as: "seller" });
    expect(listings[0]).toMatchObject({ weight: 230, format_quantity: 1, external_id: "shelf-a-001" });
    expect(listings[0]).toMatchObject({ location: "Shelf A", quantity: 1 });
  });

  it("shows a NearMint seller a quantity of 1 whatever the count is", async () => {
    const statement = {
      name: "test_counts",
      text: "select max(quantity) as most from listings where seller_id = 614207",
    };
    const [row] = await server.marketplace.database.query<{ most: number }>(statement);
    expect(row?.most).toBe(5);
    const { listings } = await read("", { as: "store", path: store });
    expect(new Set(listings.map(({ quantity }) => quantity))).toEqual(new Set([1]));
  });

  it("shows a user which listings are in their cart, and callers without a user nothing of it", async () => {
    const inCart = async (as: "buyer" | "collector") =>
      (await read("", { as })).listings.filter(({ in_cart }) => in_cart).map(({ release }) => release.id);
    expect(await inCart("buyer")).toEqual([2]);
    expect(await inCart("collector")).toEqual([]);
    for (const { in_cart } of (await read("", { as: "collector" })).listings) expect(in_cart).toBe(false);
    for (const as of ["anonymous", "application"] as const) {
      for (const listing of (await read("", { as })).listings) expect(listing).not.toHaveProperty("in_cart");
    }
  });

  it("shows the owner the listings of one status, written in any case as the page's example is", async () => {
    for (const status of ["For Sale", "Draft", "Expired", "Sold", "Violation", "Suspended", "Deleted"]) {
      const { listings } = await read(`status=${status.toLowerCase().replace(" ", "+")}`, { as: "seller" });
      expect(new Set(listings.map((listing) => listing.status))).toEqual(new Set([status]));
    }
    const { pagination } = await read("status=All", { as: "seller" });
    expect(pagination.items).toBe((await read("", { as: "seller" })).pagination.items);
  });

  const sortedBy: Record<string, (listing: Listing) => string | number | boolean> = {
    listed: ({ posted }) => Date.parse(posted),
    price: ({ original_price }) => original_price.value,
    item: ({ release }) => release.title.toLowerCase(),
    artist: ({ release }) => release.artist.toLowerCase(),
    label: ({ release }) => release.label.toLowerCase(),
    catno: ({ release }) => release.catalog_number.toLowerCase(),
    audio: ({ audio }) => audio,
    status: ({ status }) => status,
    location: ({ location }) => (location ?? "").toLowerCase(),
  };

  it.each(Object.entries(sortedBy))("sorts by %s for the owner, ascending and descending", async (sort, keyOf) => {
    const inOrder = async (order: string) =>
      (await read(`sort=${sort}&sort_order=${order}&status=All`, { as: "seller" })).listings.map(keyOf);
    const [ascending, descending] = [await inOrder("asc"), await inOrder("desc")];
    for (const [index, key] of ascending.slice(1).entries()) expect(key >= (ascending[index] ?? key)).toBe(true);
    for (const [index, key] of descending.slice(1).entries()) expect(key <= (descending[index] ?? key)).toBe(true);
    expect(descending[0]).not.toEqual(ascending[0]);
  });

  it("sorts by status and by location for the owner alone", async () => {
    // That a stranger's list by status is empty and no refusal was recorded.
    expect((await read("sort=status")).listings).toEqual([]);
    expect((await server.call("getInventory", { path, query: "sort=location" })).status).toBe(422);
  });

  it("answers as the sample does: JSON for any origin, with a Link header that names the other pages", async () => {
    const { headers, body } = await server.call("getInventory", { path, query: "per_page=50" });
    expect(headers["content-type"]).toBe("application/json");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers.link).toMatch(/^<[^>]+per_page=50&page=2>; rel="last", <[^>]+per_page=50&page=2>; rel="next"$/);
    const ofSample = [
      ...["status", "price", "allow_offers", "sleeve_condition", "id", "condition", "posted", "ships_from", "uri"],
      ...["comments", "seller", "release", "resource_url", "audio"],
    ];
    expect(Object.keys(body.listings[0] ?? {})).toEqual(expect.arrayContaining(ofSample));
    expect(Object.keys(body.listings[0]?.seller ?? {})).toEqual(
      expect.arrayContaining(["username", "resource_url", "id"]),
    );
    expect(Object.keys(body.listings[0]?.release ?? {})).toEqual(
      expect.arrayContaining(["catalog_number", "resource_url", "year", "id", "description", "thumbnail"]),
    );
  });

  it("refuses a user who is not there with a 404, in the words that were recorded", async () => {
    const missing = { path: { username: "unknown_user" } };
    const { body } = await server.expectExample("getInventory", 404, "userNotFound", missing);
    expect(body).toEqual({ message: "User does not exist or may have been deleted." });
  });

  it("refuses an unknown status with a 422 in the sample's words", async () => {
    const message =
      "Invalid status: expected one of All, Deleted, Draft, Expired, For Sale, Sold, Suspended, Violation.";
    expect(exampleOf("getInventory", 422, "invalidStatus")).toEqual({ message });
    await server.expectExample("getInventory", 422, "invalidStatus", { path, query: "status=Lost" });
  });
});
