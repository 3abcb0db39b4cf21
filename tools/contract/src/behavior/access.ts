import { type BehaviorTest, createListing, expectEqual, placeOrder } from "./behavior-test.ts";

/** What each caller may see and do. */
export const ACCESS: readonly BehaviorTest[] = [
  {
    name: "a buyer reads an order without the seller's private keys",
    async run(sandbox) {
      const { body } = await sandbox.get("/marketplace/orders/845236-16", { as: "buyer" });
      expectEqual("the seller's private comments", body.items[0].private_comments, undefined);
      expectEqual("where the seller keeps the record", body.items[0].item_location, undefined);
      expectEqual("the seller's link to rate the buyer", body.feedback, undefined);
    },
  },
  {
    name: "a profile shows its e-mail address to its user only",
    async run(sandbox) {
      const own = await sandbox.get("/users/example_seller");
      expectEqual("the address for its user", own.body.email, "seller@example.com");
      const others = await sandbox.get("/users/example_seller", { as: "buyer" });
      expectEqual("the address for others", others.body.email, undefined);
    },
  },
  {
    name: "a listing shows where it lies, what it weighs and its private notes to its seller only",
    async run(sandbox) {
      const id = await createListing(sandbox, { location: "Shelf A", external_id: "private", weight: 300 });
      const keys = ["location", "external_id", "weight", "estimated_weight", "format_quantity", "quantity"];
      const own = await sandbox.get(`/marketplace/listings/${id}`);
      expectEqual(
        "what the seller sees",
        keys.filter((key) => !(key in own.body)),
        [],
      );
      for (const as of ["buyer", "anonymous"] as const) {
        const { body } = await sandbox.get(`/marketplace/listings/${id}`, { as });
        expectEqual(
          `what ${as} sees`,
          keys.filter((key) => key in body),
          [],
        );
      }
    },
  },
  {
    name: "a draft is its seller's alone",
    async run(sandbox) {
      const id = await createListing(sandbox, { status: "Draft" });
      await sandbox.get(`/marketplace/listings/${id}`);
      await sandbox.get(`/marketplace/listings/${id}`, { as: "buyer", status: 403 });
    },
  },
  {
    name: "an order is read by its seller and its buyer, and by nobody else",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      for (const path of [`/marketplace/orders/${order}`, `/marketplace/orders/${order}/messages`]) {
        await sandbox.get(path, { as: "buyer" });
        await sandbox.get(path, { as: "collector", status: 403 });
      }
    },
  },
  {
    name: "a listing is changed and deleted by its seller, and by nobody else",
    async run(sandbox) {
      const id = await createListing(sandbox);
      await sandbox.post(`/marketplace/listings/${id}`, { price: 1 }, { as: "store", status: 403 });
      await sandbox.delete(`/marketplace/listings/${id}`, { as: "store", status: 403 });
    },
  },
  {
    name: "a buyer writes messages and sets no status",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      const path = `/marketplace/orders/${order}/messages`;
      await sandbox.post(path, { message: "Hello." }, { as: "buyer", status: 201 });
      await sandbox.post(path, { status: "Invoice Sent" }, { as: "buyer", status: 403 });
    },
  },
  {
    name: "a suspended seller offers nothing new",
    async run(sandbox) {
      await sandbox.post("/sandbox/users/example_seller/actions", { action: "suspend" }, { as: "anonymous" });
      const listing = { release_id: 1, condition: "Mint (M)", price: 10 };
      await sandbox.post("/marketplace/listings", listing, { status: 403 });
    },
  },
  {
    name: "the inventory of another user shows what is for sale, whatever status is asked for",
    async run(sandbox) {
      const path = "/users/example_seller/inventory?per_page=100&status=Draft";
      const { body } = await sandbox.get(path, { as: "buyer" });
      const statuses = new Set(body.listings.map(({ status }: { status: string }) => status));
      expectEqual("the statuses of another user's inventory", [...statuses], ["For Sale"]);
    },
  },
  {
    name: "a release shows its pictures to callers with credentials only",
    async run(sandbox) {
      const known = await sandbox.get("/releases/1");
      expectEqual("whether there are pictures for a user", known.body.images.length > 0, true);
      const { body } = await sandbox.get("/releases/1", { as: "anonymous" });
      expectEqual("the pictures without credentials", [body.images, body.thumb], [[], ""]);
    },
  },
];
