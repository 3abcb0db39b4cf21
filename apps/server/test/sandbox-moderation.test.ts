import { beforeEach, describe, expect, it } from "vitest";
import { exampleOf } from "./documented.ts";
import { sellersListing, type TestedOperationId, useServer } from "./server.ts";

const server = useServer();
const request = (operationId: TestedOperationId, name: string) => exampleOf(operationId, "request", name);
beforeEach(async () => {
  expect((await server.call("resetSandbox")).status).toBe(204);
});

const seller = { username: "example_seller" };
const statusOf = async (n: number) =>
  (await server.call("getListing", { as: "seller", path: { listing_id: sellersListing(n) } })).body.status;

describe("actOnListing", () => {
  const path = { listing_id: sellersListing(1) };
  const act = (name: string) => server.call("actOnListing", { path, body: request("actOnListing", name) });

  it("200 inViolation and reinstated: violate hides a listing, reinstate shows it again", async () => {
    const other = { listing_id: sellersListing(11) };
    const violate = request("actOnListing", "violate");
    await server.expectExample("actOnListing", 200, "inViolation", { path: other, body: violate });
    expect((await server.call("actOnListing", { path, body: violate })).body.status).toBe("Violation");
    expect((await server.call("getListing", { as: "buyer", path })).status).toBe(403);
    const edit = { as: "seller", path, body: { price: 30 } } as const;
    expect((await server.call("editListing", edit)).body.message).toContain("This listing is Violation");
    await server.expectExample("actOnListing", 200, "reinstated", { path, body: request("actOnListing", "reinstate") });
    expect((await server.call("getListing", { as: "buyer", path })).status).toBe(200);
  });

  it("200: suspend and expire take a listing off the market; an edit brings an expired one back", async () => {
    expect((await act("suspend")).body.status).toBe("Suspended");
    expect((await act("reinstate")).body.status).toBe("For Sale");
    expect((await act("expire")).body.status).toBe("Expired");
    await server.call("editListing", { as: "seller", path, body: { status: "For Sale" } });
    expect(await statusOf(1)).toBe("For Sale");
  });

  it("200: stock gives a seller of several copies as many", async () => {
    const { body: page } = await server.call("getInventory", { as: "store", path: { username: "example_store" } });
    const [first] = page.listings;
    const at = { path: { listing_id: first?.id ?? 0 }, body: request("actOnListing", "stock") };
    // The store is a NearMint seller, who sees 1 whatever the count is.
    expect((await server.call("actOnListing", at)).body.quantity).toBe(1);
    const order = { buyer: "example_buyer", listing_ids: [at.path.listing_id] };
    for (const status of ["For Sale", "For Sale", "Sold"]) {
      expect((await server.call("createSandboxOrder", { body: order })).status).toBe(201);
      expect((await server.call("getListing", { as: "store", path: at.path })).body.status).toBe(status);
    }
    expect((await server.call("createSandboxOrder", { body: order })).status).toBe(422);
  });

  it.each<[number, string, number, unknown]>([
    [404, "listingNotFound", 4399999999, { action: "violate" }],
    [422, "cannotBeSuspended", sellersListing(3), { action: "suspend" }],
    [422, "holdsNoQuantity", sellersListing(1), { action: "stock", quantity: 2 }],
    [422, "missingQuantity", 4_200_125 * 1024 + 831, { action: "stock" }],
    [422, "unknownAction", sellersListing(1), { action: "steal" }],
    [422, "emptyBody", sellersListing(1), ""],
  ])("%i %s", async (status, example, listing_id, body) => {
    await server.expectExample("actOnListing", status, example, { path: { listing_id }, body });
  });

  it("422 sellerSuspended: waits for its seller", async () => {
    await act("violate");
    await server.call("actOnUser", { path: seller, body: { action: "suspend" } });
    await server.expectExample("actOnListing", 422, "sellerSuspended", { path, body: { action: "reinstate" } });
  });
});

describe("actOnUser", () => {
  const suspend = { path: seller, body: request("actOnUser", "suspend") };
  const reinstate = { path: seller, body: request("actOnUser", "reinstate") };

  it("200 suspended: the shop is empty, and new listings are refused", async () => {
    await server.expectExample("actOnUser", 200, "suspended", suspend);
    expect(await statusOf(1)).toBe("Suspended");
    const { body } = await server.call("getInventory", { path: seller });
    expect(body.pagination.items).toBe(0);
    const listing = { release_id: 1, condition: "Mint (M)", price: 20 };
    expect((await server.call("createListing", { as: "seller", body: listing })).status).toBe(403);
  });

  it("200 reinstated: what the suspension took is back, what was suspended by itself is not", async () => {
    const path = { listing_id: sellersListing(1) };
    await server.call("actOnListing", { path, body: { action: "suspend" } });
    await server.call("actOnUser", suspend);
    const { body } = await server.call("actOnUser", reinstate);
    const { num_for_sale, ...example } = Object(exampleOf("actOnUser", 200, "reinstated"));
    expect(body).toEqual({ ...example, num_for_sale: num_for_sale - 1 });
    expect(await statusOf(1)).toBe("Suspended");
  });

  it("200: copies that a cancelled order gives back wait for their seller", async () => {
    const listing_ids = [sellersListing(1)];
    const { body: order } = await server.call("createSandboxOrder", { body: { buyer: "example_buyer", listing_ids } });
    await server.call("actOnUser", suspend);
    const path = { order_id: order.id };
    await server.call("editOrder", { as: "seller", path, body: { status: "Cancelled (Per Buyer's Request)" } });
    expect(await statusOf(1)).toBe("Suspended");
    await server.call("actOnUser", reinstate);
    expect(await statusOf(1)).toBe("For Sale");
  });

  it.each<[number, string, string, unknown]>([
    [404, "userNotFound", "unknown_user", { action: "suspend" }],
    [422, "notSuspended", "example_seller", { action: "reinstate" }],
    [422, "unknownAction", "example_seller", { action: "ban" }],
    [422, "emptyBody", "example_seller", ""],
  ])("%i %s", async (status, example, username, body) => {
    await server.expectExample("actOnUser", status, example, { path: { username }, body });
  });

  it("422 suspendedAlready", async () => {
    await server.call("actOnUser", suspend);
    await server.expectExample("actOnUser", 422, "suspendedAlready", suspend);
  });
});

describe("listBuyerOrders", () => {
  const path = { username: "example_buyer" };

  it("200 oneOfSeveral: what a buyer ordered of any seller, as the buyer sees it", async () => {
    await server.expectExample("listBuyerOrders", 200, "oneOfSeveral", { path, query: "page=9&per_page=1" });
    const { body, headers } = await server.call("listBuyerOrders", { path, query: "per_page=10" });
    expect(new Set(body.orders.map((order) => order.seller.username)).size).toBeGreaterThan(1);
    expect(headers.link).toContain('rel="next"');
  });

  it("200 nothingBought: an empty list", async () => {
    await server.expectExample("listBuyerOrders", 200, "nothingBought", { path: { username: "example_store" } });
  });

  it.each<[number, string, string, string]>([
    [404, "userNotFound", "unknown_user", ""],
    [404, "pageNotFound", "example_buyer", "page=99"],
    [422, "invalidPage", "example_buyer", "page=0"],
  ])("%i %s", async (status, example, username, query) => {
    await server.expectExample("listBuyerOrders", status, example, { path: { username }, query });
  });
});
