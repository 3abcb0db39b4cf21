import { act, type BehaviorTest, createListing, expectEqual, placeOrder, placePaidOrder } from "./behavior-test.ts";

const YEN = "/marketplace/listings/4300801460?curr_abbr=JPY";

/** The content of responses. */
export const ANSWERS: readonly BehaviorTest[] = [
  {
    name: "the links of an order lead to the order, its parties and its messages",
    async run(sandbox) {
      const { body } = await sandbox.get("/marketplace/orders/845236-9");
      for (const url of [body.resource_url, body.messages_url, body.buyer.resource_url, body.seller.resource_url]) {
        await sandbox.get(String(url).replace(sandbox.url, ""));
      }
    },
  },
  {
    name: "times are written in the zone of the US Pacific coast",
    async run(sandbox) {
      const { body } = await sandbox.get("/marketplace/orders/845236-9");
      expectEqual("the time of order 845236-9", body.created, "2026-09-14T10:20:00-07:00");
      const { body: profile } = await sandbox.get("/users/example_buyer");
      expectEqual("the registration of example_buyer", profile.registered, "2016-11-05T02:12:44-07:00");
    },
  },
  {
    name: "an amount in yen has no decimals where it is formatted",
    async run(sandbox) {
      const { body } = await sandbox.get(YEN);
      const { converted } = body.original_price;
      expectEqual("the formatted price in yen", converted.formatted.includes("."), false);
    },
  },
  {
    name: "a seller has half a star for each ten percent, rounded down",
    async run(sandbox) {
      const { body } = await sandbox.get("/users/example_seller");
      expectEqual("the stars of 99.5 %", body.seller_rating_stars, 4.5);
    },
  },
  {
    name: "a parcel is followed on the page of its carrier",
    async run(sandbox) {
      const order = await placePaidOrder(sandbox);
      const tracking = { number: "1Z 9", carrier: "UPS" };
      const { body } = await sandbox.post(`/marketplace/orders/${order}`, { tracking });
      expectEqual("the page of UPS", body.tracking.url, "https://www.ups.com/track?tracknum=1Z%209");
    },
  },
  {
    name: "a profile counts what its user has for sale",
    async run(sandbox) {
      const { body: before } = await sandbox.get("/users/example_seller");
      await createListing(sandbox);
      const { body: after } = await sandbox.get("/users/example_seller");
      expectEqual("the count after a new listing", after.num_for_sale, before.num_for_sale + 1);
    },
  },
  {
    name: "an application that signs nothing is named after the user",
    async run(sandbox) {
      const { body } = await sandbox.get("/oauth/identity");
      expectEqual("the name of the consumer", body.consumer_name, "example_seller");
    },
  },
  {
    name: "every example order can be read, and has its items",
    async run(sandbox) {
      const order = await placeOrder(sandbox, [await createListing(sandbox), await createListing(sandbox)]);
      const { body } = await sandbox.get(`/marketplace/orders/${order}`);
      expectEqual("the number of items", body.items.length, 2);
      await act(sandbox, order, { action: "message", message: "Hello." });
    },
  },
];
