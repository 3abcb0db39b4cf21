import { act, type BehaviorTest, createListing, expectEqual, placeOrder } from "./behavior-test.ts";
import type { SandboxClient } from "./sandbox-client.ts";

const read = async (sandbox: SandboxClient, id: number) => (await sandbox.get(`/marketplace/listings/${id}`)).body;
const statusOf = async (sandbox: SandboxClient, id: number) => (await read(sandbox, id)).status;
const DAY_SECONDS = 86_400;

/** Listings from their creation to their end. */
export const LISTINGS: readonly BehaviorTest[] = [
  {
    name: "an edit changes what it names, and nothing else",
    async run(sandbox) {
      const body = { sleeve_condition: "Very Good (VG)", comments: "First.", location: "Shelf A", external_id: "one" };
      const id = await createListing(sandbox, body);
      await sandbox.post(`/marketplace/listings/${id}`, { comments: "Second." });
      const { comments, sleeve_condition, location, external_id } = await read(sandbox, id);
      expectEqual(
        "the listing",
        { comments, sleeve_condition, location, external_id },
        { ...body, comments: "Second." },
      );
    },
  },
  {
    name: "a listing is a draft where that is asked for",
    async run(sandbox) {
      const id = await createListing(sandbox, { status: "Draft" });
      expectEqual("its status", await statusOf(sandbox, id), "Draft");
    },
  },
  {
    name: "a listing that was deleted is gone",
    async run(sandbox) {
      const id = await createListing(sandbox);
      await sandbox.delete(`/marketplace/listings/${id}`);
      await sandbox.get(`/marketplace/listings/${id}`, { status: 404 });
    },
  },
  {
    name: "a copy is sold once",
    async run(sandbox) {
      const id = await createListing(sandbox);
      await placeOrder(sandbox, [id]);
      expectEqual("the status of what was ordered", await statusOf(sandbox, id), "Sold");
      const again = { buyer: "example_collector", listing_ids: [id] };
      await sandbox.post("/sandbox/orders", again, { as: "anonymous", status: 422 });
    },
  },
  {
    name: "of two buyers at the same moment one gets the copy",
    async run(sandbox) {
      const id = await createListing(sandbox);
      const answers = await Promise.allSettled(
        ["buyer", "collector"].map((name) =>
          sandbox.post(
            "/sandbox/orders",
            { buyer: `example_${name}`, listing_ids: [id] },
            { as: "anonymous", status: 201 },
          ),
        ),
      );
      expectEqual("the number of orders", answers.filter(({ status }) => status === "fulfilled").length, 1);
    },
  },
  {
    name: "an inventory that was read before shows an edit at once",
    async run(sandbox) {
      const id = await createListing(sandbox, { price: 0.01 });
      const path = "/users/example_seller/inventory?sort=price&per_page=1&status=For%20Sale";
      const before = await sandbox.get(path);
      expectEqual("the cheapest listing", before.body.listings[0].id, id);
      await sandbox.post(`/marketplace/listings/${id}`, { comments: "Changed." });
      const after = await sandbox.get(path);
      expectEqual("its comments after the edit", after.body.listings[0].comments, "Changed.");
    },
  },
  {
    name: "the statistics of a release follow a new price and a sale",
    async run(sandbox) {
      const stats = async () => (await sandbox.get("/marketplace/stats/1")).body;
      const before = await stats();
      const id = await createListing(sandbox, { price: 9 });
      expectEqual("the lowest price after a new listing", (await stats()).lowest_price.value, 9);
      await sandbox.post(`/marketplace/listings/${id}`, { price: 7 });
      expectEqual("the lowest price after an edit", (await stats()).lowest_price.value, 7);
      await placeOrder(sandbox, [id]);
      expectEqual("the statistics after the sale", await stats(), before);
    },
  },
  {
    name: "a listing is for sale for a year",
    async run(sandbox) {
      const id = await createListing(sandbox);
      await sandbox.post("/sandbox/clock", { advance_seconds: 364 * DAY_SECONDS });
      expectEqual("its status after 364 days", await statusOf(sandbox, id), "For Sale");
      await sandbox.post("/sandbox/clock", { advance_seconds: 2 * DAY_SECONDS });
      expectEqual("its status after 366 days", await statusOf(sandbox, id), "Expired");
    },
  },
  {
    name: "the items of a canceled order are for sale again, but for one that was not to be had",
    async run(sandbox) {
      const canceled = await createListing(sandbox);
      const order = await placeOrder(sandbox, [canceled]);
      await sandbox.post(`/marketplace/orders/${order}`, { status: "Cancelled (Per Buyer's Request)" });
      expectEqual("the item of the canceled order", await statusOf(sandbox, canceled), "For Sale");
      const missing = await createListing(sandbox);
      const other = await placeOrder(sandbox, [missing]);
      await sandbox.post(`/marketplace/orders/${other}`, { status: "Cancelled (Item Unavailable)" });
      await sandbox.get(`/marketplace/listings/${missing}`, { status: 404 });
    },
  },
  {
    name: "the listings of a suspended seller come back with the end of the suspension",
    async run(sandbox) {
      const id = await createListing(sandbox);
      const path = "/sandbox/users/example_seller/actions";
      await sandbox.post(path, { action: "suspend" }, { as: "anonymous" });
      expectEqual("its status during the suspension", await statusOf(sandbox, id), "Suspended");
      await sandbox.post(path, { action: "reinstate" }, { as: "anonymous" });
      expectEqual("its status after it", await statusOf(sandbox, id), "For Sale");
    },
  },
  {
    name: "an order that nobody pays gives its item back after four days",
    async run(sandbox) {
      const id = await createListing(sandbox);
      const order = await placeOrder(sandbox, [id]);
      await sandbox.post(`/marketplace/orders/${order}`, { shipping: 4 });
      await act(sandbox, order, { action: "message", message: "Soon." });
      await sandbox.post("/sandbox/clock", { advance_seconds: 4 * DAY_SECONDS + 1 });
      expectEqual("the item of the unpaid order", await statusOf(sandbox, id), "For Sale");
    },
  },
];
