import { type BehaviorTest, createListing, expectEqual, placeOrder } from "./behavior-test.ts";
import type { Answer } from "./sandbox-client.ts";

const expectText = ({ body }: Answer, text: string) => expectEqual("the refusal", body, { message: text });

/** What is refused, and how. */
export const REFUSALS: readonly BehaviorTest[] = [
  {
    name: "an unknown user, listing, order and address are refused in their own words",
    async run(sandbox) {
      const status = { status: 404 };
      expectText(await sandbox.get("/users/nobody-here", status), "User does not exist or may have been deleted.");
      expectText(await sandbox.get("/marketplace/listings/999", status), "Item not found. It may have been deleted.");
      expectText(await sandbox.get("/nowhere", status), "The requested resource was not found.");
    },
  },
  {
    name: "an answer in plain text says so",
    async run(sandbox) {
      const { headers } = await sandbox.post("/oauth/request_token", undefined, { as: "anonymous", status: 401 });
      expectEqual("the Content-Type of a refusal by a token endpoint", headers.get("content-type"), "text/plain");
    },
  },
  {
    name: "a method that a path lacks is refused with those that it has",
    async run(sandbox) {
      const { headers } = await sandbox.delete("/marketplace/orders", { status: 405 });
      expectEqual("the Allow header", headers.get("allow"), "GET, HEAD, OPTIONS");
    },
  },
  {
    name: "a call without the body that it needs is refused",
    async run(sandbox) {
      await sandbox.post("/marketplace/listings", undefined, { status: 422 });
      await sandbox.post("/marketplace/orders/845236-16", undefined, { status: 422 });
    },
  },
  {
    name: "a value in the query that does not exist is refused",
    async run(sandbox) {
      await sandbox.get("/marketplace/orders?status=Lost", { status: 422 });
      await sandbox.get("/users/example_seller/inventory?sort=color", { status: 422 });
    },
  },
  {
    name: "a page of more than a hundred items is cut to a hundred",
    async run(sandbox) {
      const { body } = await sandbox.get("/users/example_seller/inventory?per_page=500&status=All");
      expectEqual("the size of the page", body.pagination.per_page, 100);
    },
  },
  {
    name: "a listing that is sold cannot be edited",
    async run(sandbox) {
      const listing = await createListing(sandbox);
      await placeOrder(sandbox, [listing]);
      await sandbox.post(`/marketplace/listings/${listing}`, { price: 1 }, { status: 422 });
    },
  },
  {
    name: "a release that must not be sold cannot be offered",
    async run(sandbox) {
      const blocked = await findBlocked(sandbox.url);
      const listing = { release_id: blocked, condition: "Mint (M)", price: 10 };
      await sandbox.post("/marketplace/listings", listing, { status: 422 });
    },
  },
  {
    name: "what a caller may not do is 403, and what is invalid is 422",
    async run(sandbox) {
      await sandbox.post("/marketplace/listings/4300801460", { price: 2 }, { as: "buyer", status: 403 });
      await sandbox.post("/marketplace/listings/4300801460", { price: 0 }, { status: 422 });
    },
  },
];

async function findBlocked(url: string): Promise<number> {
  for (let release = 1; release <= 24; release += 1) {
    const response = await fetch(`${url}/marketplace/stats/${release}`);
    const { blocked_from_sale } = Object(await response.json());
    if (blocked_from_sale === true) return release;
  }
  throw new Error("the demo has no release that is blocked from sale");
}
