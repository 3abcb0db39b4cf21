import { beforeEach, describe, expect, it } from "vitest";
import { type Call, sellersListing, useServer } from "../server.ts";

const server = useServer();
const path = { listing_id: sellersListing(1) };
const OWNER_KEYS = ["weight", "format_quantity", "external_id", "location", "quantity"] as const;
const MEDIA = [
  ...["Mint (M)", "Near Mint (NM or M-)", "Very Good Plus (VG+)", "Very Good (VG)"],
  ...["Good Plus (G+)", "Good (G)", "Fair (F)", "Poor (P)"],
];
const SLEEVES = [...MEDIA, "Generic", "Not Graded", "No Cover"];
const CURRENCIES = ["USD", "GBP", "EUR", "CAD", "AUD", "JPY", "CHF", "MXN", "BRL", "NZD", "SEK", "ZAR"];
const minimal = { release_id: 2, condition: "Mint (M)", price: 12.5, status: "For Sale" };

const read = async (call: Call = {}) => (await server.call("getListing", { as: "seller", path, ...call })).body;
const edit = (body: unknown, call: Call = {}) => server.call("editListing", { as: "seller", path, body, ...call });
async function create(body: unknown, as: "seller" | "store" = "seller") {
  const made = await server.call("createListing", { as, body });
  expect(made.status).toBe(201);
  return read({ as, path: { listing_id: made.body.listing_id } });
}

// One test for each statement of the documentation page's sections Listing and New Listing.
describe("Listing, by the documentation page", () => {
  it("shows every caller the data of a listing that is for sale", async () => {
    const { body, headers } = await server.call("getListing", { path });
    expect(body).toMatchObject({ id: path.listing_id, status: "For Sale", original_price: { value: 24.5 } });
    expect(headers["content-type"]).toBe("application/json");
    const ofSample = [
      ...["status", "price", "original_price", "allow_offers", "sleeve_condition", "id", "condition", "posted"],
      ...["ships_from", "uri", "comments", "seller", "shipping_price", "original_shipping_price", "release"],
      ...["resource_url", "audio"],
    ];
    expect(Object.keys(body)).toEqual(expect.arrayContaining(ofSample));
    expect(Object.keys(body.seller)).toEqual(
      expect.arrayContaining(["username", "avatar_url", "resource_url", "url", "id", "shipping", "payment", "stats"]),
    );
    expect(Object.keys(body.original_price)).toEqual(["curr_abbr", "curr_id", "formatted", "value"]);
  });

  it("shows its owner five keys more, and no other caller any of them", async () => {
    expect(await read()).toMatchObject({ weight: 230, format_quantity: 1, external_id: "shelf-a-001" });
    expect(await read()).toMatchObject({ location: "Shelf A", quantity: 1 });
    for (const as of ["anonymous", "application", "buyer", "store"] as const) {
      for (const key of OWNER_KEYS) expect(await read({ as })).not.toHaveProperty(key);
    }
  });

  it("shows a NearMint seller a quantity of 1 whatever the count is, and takes none", async () => {
    const { body } = await server.call("getInventory", { as: "store", path: { username: "example_store" } });
    const listing = { path: { listing_id: body.listings[0]?.id ?? 0 } };
    await server.call("actOnListing", { ...listing, body: { action: "stock", quantity: 4 } });
    expect(await read({ as: "store", ...listing })).toMatchObject({ quantity: 1 });
    await edit({ quantity: 9 }, { as: "store", ...listing });
    const statement = { name: "test_count", text: "select quantity from listings where id = $1" };
    const rows = await server.marketplace.database.query(statement, [listing.path.listing_id]);
    expect(rows).toEqual([{ quantity: 4 }]);
  });

  it("shows a user whether it is in their cart, and callers without a user nothing of it", async () => {
    const inCart = { path: { listing_id: sellersListing(2) } };
    expect((await read({ as: "buyer", ...inCart })).in_cart).toBe(true);
    expect((await read({ as: "buyer" })).in_cart).toBe(false);
    expect((await read({ as: "collector", ...inCart })).in_cart).toBe(false);
    expect(await read({ as: "anonymous", ...inCart })).not.toHaveProperty("in_cart");
    expect(await read({ as: "application", ...inCart })).not.toHaveProperty("in_cart");
  });

  it("converts prices to each of the twelve currencies", async () => {
    for (const currency of CURRENCIES) {
      const { price, original_price } = await read({ as: "anonymous", query: `curr_abbr=${currency}` });
      expect(price.currency).toBe(currency);
      expect(price.value).toBeGreaterThan(10);
      expect(original_price).toMatchObject({ curr_abbr: "USD", value: 24.5, formatted: "$24.50" });
    }
    const { body } = await server.call("getListing", { path, query: "curr_abbr=DKK" });
    expect(body.message).toBe(`Invalid curr_abbr: expected one of ${CURRENCIES.join(", ")}.`);
  });

  it("takes the user's own currency without one: the one they buy in, not the one they sell in", async () => {
    expect((await read({ as: "buyer" })).price.currency).toBe("EUR");
    expect((await read({ as: "seller" })).price.currency).toBe("USD");
    // The store sells in pounds and buys in euros.
    const { price, original_price, shipping_price } = await read({ as: "store" });
    expect(price).toEqual({ value: 21.07, currency: "EUR" });
    expect(shipping_price).toEqual({ value: 5.59, currency: "EUR" });
    expect(original_price).toMatchObject({ curr_abbr: "USD", converted: { curr_abbr: "EUR", value: 21.07 } });
    expect((await read({ as: "anonymous" })).price.currency).toBe("USD");
  });

  it("refuses an id that is not there with a 404, in the words that were recorded", async () => {
    const missing = { as: "seller", path: { listing_id: 1 } } as const;
    const { body } = await server.expectExample("getListing", 404, "listingNotFound", missing);
    expect(body).toEqual({ message: "Item not found. It may have been deleted." });
  });
});

describe("Edit a listing, by the documentation page", () => {
  beforeEach(async () => {
    expect((await server.call("resetSandbox")).status).toBe(204);
  });

  it("changes the data of a listing and answers 204 without a body", async () => {
    const answer = await edit({ release_id: 1, condition: "Good (G)", price: 10, status: "Draft" });
    expect(answer).toMatchObject({ status: 204, body: undefined });
    expect(await read()).toMatchObject({ condition: "Good (G)", price: { value: 10 }, status: "Draft" });
  });

  it.each([
    [4, "Sold"],
    [24, "Violation"],
    [42, "Suspended"],
  ])("cannot change number %i, which is %s; it can be deleted", async (number, status) => {
    const listing = { path: { listing_id: sellersListing(number) } };
    expect((await read(listing)).status).toBe(status);
    expect((await edit({ price: 1 }, listing)).status).toBe(422);
    expect((await server.call("deleteListing", { as: "seller", ...listing })).status).toBe(204);
  });

  it.each([
    [1, "For Sale"],
    [3, "Draft"],
    [8, "Expired"],
  ])("can change number %i, which is %s", async (number, status) => {
    const listing = { path: { listing_id: sellersListing(number) } };
    expect((await read(listing)).status).toBe(status);
    expect((await edit({ price: 1.25 }, listing)).status).toBe(204);
    expect(await read(listing)).toMatchObject({ status, price: { value: 1.25 } });
  });

  it("does not offer a sold listing again; a new one has to be made", async () => {
    const sold = { path: { listing_id: sellersListing(4) } };
    expect((await edit({ status: "For Sale" }, sold)).status).toBe(422);
    const { release, condition } = await read(sold);
    const made = await create({ ...minimal, release_id: release.id, condition });
    expect(made.status).toBe("For Sale");
  });

  it("needs the owner's credentials, to edit and to delete", async () => {
    for (const operation of ["editListing", "deleteListing"] as const) {
      expect((await server.call(operation, { path, body: { price: 1 } })).status).toBe(401);
      expect((await server.call(operation, { as: "buyer", path, body: { price: 1 } })).status).toBe(403);
    }
    expect((await read()).price.value).toBe(24.5);
  });

  it("never moves a listing to another release", async () => {
    await edit({ release_id: 2 });
    expect((await read()).release.id).toBe(1);
  });

  it("takes each condition of medium and sleeve, and no other", async () => {
    for (const condition of MEDIA) {
      expect((await edit({ condition })).status).toBe(204);
      expect((await read()).condition).toBe(condition);
    }
    for (const sleeve_condition of SLEEVES) {
      expect((await edit({ sleeve_condition })).status).toBe(204);
      expect((await read()).sleeve_condition).toBe(sleeve_condition);
    }
    expect((await edit({ condition: "Generic" })).body.message).toContain(MEDIA.join(", "));
    expect((await edit({ sleeve_condition: "Mint" })).body.message).toContain(SLEEVES.join(", "));
  });

  it("takes `auto` for weight and format_quantity, which are estimated then", async () => {
    const box = { path: { listing_id: sellersListing(75) } };
    const made = await create({ ...minimal, release_id: 21, weight: 7, format_quantity: 9 });
    const mine = { path: { listing_id: made.id } };
    expect(made).toMatchObject({ weight: 7, format_quantity: 9 });
    await edit({ weight: "auto" }, mine);
    expect(await read(mine)).toMatchObject({ weight: 655, format_quantity: 9 });
    await edit({ weight: 7, format_quantity: "auto" }, mine);
    expect(await read(mine)).toMatchObject({ weight: 7, format_quantity: 5 });
    expect((await read(box)).estimated_weight).toBe(655);
  });

  it("takes all other fields, and empty texts", async () => {
    const texts = { comments: "Now with the poster.", external_id: "note 7", location: "Box 7" };
    await edit({ ...texts, allow_offers: true, weight: 240, format_quantity: 2 });
    expect(await read()).toMatchObject({ ...texts, allow_offers: true, weight: 240, format_quantity: 2 });
    await edit({ comments: "", external_id: "", location: "", allow_offers: false });
    expect(await read()).toMatchObject({ comments: "", external_id: "", location: "", allow_offers: false });
  });

  it("removes a listing for good", async () => {
    const answer = await server.call("deleteListing", { as: "seller", path });
    expect(answer).toMatchObject({ status: 204, body: undefined });
    for (const as of ["seller", "buyer", "anonymous"] as const) {
      expect((await server.call("getListing", { as, path })).status).toBe(404);
    }
    const { body } = await server.call("getInventory", { as: "seller", path: { username: "example_seller" } });
    expect(body.listings.map(({ id }) => id)).not.toContain(path.listing_id);
  });
});

describe("New Listing, by the documentation page", () => {
  it("adds a listing to the inventory of the user who asks, and answers its id and address", async () => {
    const { status, body } = await server.call("createListing", { as: "store", body: minimal });
    expect(status).toBe(201);
    expect(Object.keys(body)).toEqual(["listing_id", "resource_url"]);
    expect(body.resource_url).toBe(`http://127.0.0.1:8080/marketplace/listings/${body.listing_id}`);
    const made = await read({ as: "store", path: { listing_id: body.listing_id } });
    expect(made).toMatchObject({ seller: { username: "example_store" }, release: { id: 2 } });
    const query = "sort=listed&sort_order=desc&per_page=1";
    const page = await server.call("getInventory", { path: { username: "example_store" }, query });
    expect(page.body.listings[0]?.id).toBe(body.listing_id);
  });

  it("needs credentials, and a user who may sell", async () => {
    expect((await server.call("createListing", { body: minimal })).status).toBe(401);
    const { status, body } = await server.call("createListing", { as: "buyer", body: minimal });
    expect(status).toBe(403);
    expect(body).toEqual({ message: "You don't have permission to access this resource." });
  });

  it("needs a release and a condition and a price", async () => {
    for (const key of ["release_id", "condition", "price"]) {
      const { status, body } = await server.call("createListing", {
        as: "seller",
        body: { ...minimal, [key]: undefined },
      });
      expect(status).toBe(422);
      expect(body.message).toBe(`${key} is required.`);
    }
  });

  it("takes each condition of medium and sleeve, and no other", async () => {
    for (const sleeve_condition of SLEEVES) {
      const condition = MEDIA[SLEEVES.indexOf(sleeve_condition) % MEDIA.length];
      expect(await create({ ...minimal, condition, sleeve_condition })).toMatchObject({ condition, sleeve_condition });
    }
    const wrong = { ...minimal, condition: "No Cover" };
    expect((await server.call("createListing", { as: "seller", body: wrong })).status).toBe(422);
  });

  it("keeps the price in the currency that the seller sells in", async () => {
    const made = await create({ ...minimal, price: 10 }, "store");
    expect(made.original_price).toMatchObject({ curr_abbr: "GBP", curr_id: 2, formatted: "£10.00", value: 10 });
    expect((await create({ ...minimal, price: 10 })).original_price).toMatchObject({ curr_abbr: "USD", value: 10 });
    const page = await server.call("getInventory", {
      path: { username: "example_store" },
      query: "sort_order=desc&per_page=1",
    });
    expect(page.body.listings[0]?.price).toEqual({ value: 10, currency: "GBP" });
  });

  it("shows buyers the comments, and only the seller the private note and the location", async () => {
    const texts = { comments: "This item is wonderful", external_id: "note 1", location: "Box 1" };
    const made = await create({ ...minimal, ...texts });
    expect(made).toMatchObject(texts);
    const seen = await read({ as: "buyer", path: { listing_id: made.id } });
    expect(seen.comments).toBe(texts.comments);
    expect(JSON.stringify(seen)).not.toMatch(/note 1|Box 1/);
    const inventory = await server.call("getInventory", {
      as: "buyer",
      path: { username: "example_seller" },
      query: "sort_order=desc",
    });
    expect(JSON.stringify(inventory.body)).not.toMatch(/note 1|Box 1/);
  });

  it("allows no offers by default", async () => {
    expect((await create(minimal)).allow_offers).toBe(false);
    expect((await create({ ...minimal, allow_offers: true })).allow_offers).toBe(true);
  });

  it("puts it on sale unless its status is Draft, which no other caller sees", async () => {
    const { status, id } = await create({ ...minimal, status: undefined });
    expect(status).toBe("For Sale");
    expect((await server.call("getListing", { path: { listing_id: id } })).status).toBe(200);
    const draft = await create({ ...minimal, status: "Draft" });
    expect(draft.status).toBe("Draft");
    expect((await server.call("getListing", { as: "buyer", path: { listing_id: draft.id } })).status).toBe(403);
  });

  it("takes weight in grams and how many items it counts as, or estimates both for `auto`", async () => {
    const box = { ...minimal, release_id: 21 };
    expect(await create({ ...box, weight: 10.5, format_quantity: 3 })).toMatchObject({
      weight: 10.5,
      format_quantity: 3,
    });
    expect(await create({ ...box, weight: "auto", format_quantity: "auto" })).toMatchObject({
      weight: 655,
      estimated_weight: 655,
      format_quantity: 5,
    });
  });
});
