import { beforeEach, describe, expect, it } from "vitest";
import { type Call, useServer } from "../server.ts";

const server = useServer();
const path = { order_id: "845236-17" };
const at = (number: number) => ({ path: { order_id: `845236-${number}` } });
/** Orders of the demo by their status. */
const numberOf: Record<string, number> = {
  "New Order": 17,
  "Buyer Contacted": 16,
  "Invoice Sent": 15,
  "Payment Pending": 14,
  "Payment Received": 13,
  "In Progress": 12,
  Cancelled: 11,
  "Order Changed": 10,
  Shipped: 9,
  "Cancelled (Item Unavailable)": 4,
  "Cancelled (Non-Paying Buyer)": 3,
  "Refund Sent": 2,
};
const SETTABLE = [
  ...["New Order", "Buyer Contacted", "Invoice Sent", "Payment Pending", "Payment Received", "In Progress", "Shipped"],
  ...["Refund Sent", "Cancelled (Non-Paying Buyer)", "Cancelled (Item Unavailable)", "Cancelled (Per Buyer's Request)"],
];
const CARRIERS = ["UPS", "USPS", "DHL", "Deutsche Post", "La Poste", "Royal Mail", "PostNL", "DHL Germany", "Other"];

const read = async (call: Call = {}) => (await server.call("getOrder", { as: "seller", path, ...call })).body;
const edit = (body: unknown, call: Call = {}) => server.call("editOrder", { as: "seller", path, body, ...call });
const log = async (call: Call = {}) =>
  (await server.call("listOrderMessages", { as: "seller", path, ...call })).body.messages;

// One test for each statement of the documentation page's section Order.
describe("Order, by the documentation page", () => {
  it("shows the data of an order to its seller", async () => {
    const { status, body, headers } = await server.call("getOrder", { as: "seller", path });
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/json");
    const ofSample = [
      ...["id", "resource_url", "messages_url", "uri", "status", "next_status", "fee", "created", "items", "shipping"],
      ...["shipping_address", "additional_instructions", "archived", "seller", "last_activity", "buyer", "total"],
      "tracking",
    ];
    expect(Object.keys(body)).toEqual(expect.arrayContaining(ofSample));
    expect(Object.keys(body.items[0] ?? {})).toEqual(
      expect.arrayContaining(["release", "price", "media_condition", "sleeve_condition", "id"]),
    );
    expect(body).toMatchObject({ shipping: { currency: "USD", method: "Standard", value: 0 }, archived: false });
    expect(body.next_status).toEqual(SETTABLE);
    expect((await read({ path: { order_id: "845236-1" } })).additional_instructions).toBe(
      "Please use sturdy packaging.",
    );
  });

  it("is in the currency that its seller sells in, not the one they buy in", async () => {
    const { body: page } = await server.call("getInventory", { path: { username: "example_store" } });
    const order = { buyer: "example_buyer", listing_ids: [page.listings[0]?.id] };
    const { body } = await server.call("createSandboxOrder", { body: order });
    expect(body).toMatchObject({ total: { currency: "GBP" }, fee: { currency: "GBP" }, shipping: { currency: "GBP" } });
    expect(body.items[0]?.price).toEqual({ value: page.listings[0]?.price.value, currency: "GBP" });
  });

  it("needs credentials, and says so in the sample's words", async () => {
    const { status, body } = await server.call("getOrder", { path });
    expect(status).toBe(401);
    expect(body).toEqual({ message: "You must authenticate to access this resource." });
    expect((await server.call("editOrder", { path, body: { status: "Shipped" } })).status).toBe(401);
    expect((await edit({ status: "Shipped" }, { as: "buyer" })).status).toBe(403);
    expect((await edit({ status: "Shipped" }, { as: "store" })).status).toBe(403);
  });
});

describe("Edit an order, by the documentation page", () => {
  beforeEach(async () => {
    expect((await server.call("resetSandbox")).status).toBe(204);
  });

  it("answers with the order and what may be set next", async () => {
    const { status, body } = await edit({ status: "Payment Received" });
    expect(status).toBe(200);
    expect(body.status).toBe("Payment Received");
    expect(body.next_status).toContain("Shipped");
    expect(body.next_status).not.toContain("New Order");
    expect(await read()).toEqual(body);
  });

  it("sends the buyer the sentence about the old and the new status, and no other text", async () => {
    const before = (await log()).length;
    await edit({ status: "Buyer Contacted", message: "Hello" });
    const [message, status, ...rest] = await log();
    expect(message).toMatchObject({
      type: "message",
      message: "Seller changed status from New Order to Buyer Contacted",
      from: { username: "example_seller" },
    });
    expect(status).toMatchObject({ type: "status", status_id: 2 });
    expect(rest).toHaveLength(before);
    expect(await log({ as: "buyer" })).toEqual(await log());
  });

  it("takes a shipping price unless the order is cancelled, Payment Received or Shipped", async () => {
    for (const [status, number] of Object.entries(numberOf)) {
      expect((await read(at(number))).status).toBe(status);
      const answer = await edit({ shipping: 4.5 }, at(number));
      // In Progress and Refund Sent are our choice, see the contract.
      const refused = /^(Cancelled.*|Payment Received|Shipped|In Progress|Refund Sent)$/.test(status);
      expect(answer.status, status).toBe(refused ? 422 : 200);
      if (!refused) expect(answer.body).toMatchObject({ status: "Invoice Sent", shipping: { value: 4.5 } });
      else expect(answer.body.message).toBe(`Shipping cannot be changed while the order is ${status}.`);
    }
  });

  it("does not take a shipping price for an order that was merged into another, which is our choice", async () => {
    await edit({ shipping: 4 }, at(16));
    const action = { action: "merge", order_ids: ["845236-16"] };
    const { body: merged } = await server.call("actOnOrder", { ...at(17), body: action });
    // The new order is invoiced again.
    expect(merged).toMatchObject({ status: "New Order", shipping: { value: 0 } });
    expect(merged.items).toHaveLength(2);
    expect((await read()).status).toBe("Merged");
    expect((await edit({ shipping: 4.5 })).status).toBe(422);
  });

  it("invoices the buyer by a shipping price, and sets Invoice Sent", async () => {
    const { body } = await edit({ shipping: 5 });
    expect(body).toMatchObject({ status: "Invoice Sent", shipping: { value: 5, currency: "USD" } });
    const [status, shipping] = await log();
    expect(status).toMatchObject({ type: "status", status_id: 3 });
    expect(shipping).toMatchObject({ type: "shipping", original: 0, new: 5 });
    expect(shipping?.message).toBe("example_seller set the shipping price to $5.00.");
    // The fee is of items and shipping: 9 % of 67, rounded up.
    expect(body.fee).toEqual({ value: 6.03, currency: "USD" });
    const paid = await server.call("actOnOrder", { path, body: { action: "pay" } });
    expect(paid.body.status).toBe("Payment Received");
    expect((await log())[1]?.message).toBe("example_buyer paid $67.00.");
  });

  it("does not take status and shipping in one request", async () => {
    const before = await read();
    expect((await edit({ status: "Invoice Sent", shipping: 5 })).status).toBe(422);
    expect(await read()).toEqual(before);
  });

  it("takes tracking with a number and any of the carriers", async () => {
    for (const carrier of CARRIERS) {
      const { status, body } = await edit({ tracking: { number: "AB 12/3", carrier } });
      expect(status).toBe(200);
      expect(body.tracking).toMatchObject({ number: "AB 12/3", carrier });
      const url = "url" in body.tracking ? body.tracking.url : undefined;
      if (carrier === "Other") expect(url).toBeNull();
      else expect(url).toMatch(/^https:\/\/.*AB%2012%2F3$/);
      expect((await log())[0]?.message).toBe(`example_seller set tracking to ${carrier} AB 12/3.`);
    }
  });

  it("makes the address for following the parcel from the carrier, as the sample shows for UPS", async () => {
    const { body } = await edit({ tracking: { number: "1Z999999999999999", carrier: "UPS" } });
    const url = "https://www.ups.com/track?tracknum=1Z999999999999999";
    expect(body.tracking).toEqual({ number: "1Z999999999999999", carrier: "UPS", url });
  });

  it("names no carrier where none is given, and takes no other", async () => {
    const { body } = await edit({ tracking: { number: "1" } });
    expect(body.tracking).toEqual({ number: "1", carrier: null, url: null });
    const wrong = await edit({ tracking: { number: "1", carrier: "FedEx" } });
    expect(wrong.status).toBe(422);
    expect(wrong.body.message).toContain(CARRIERS.join(", "));
  });

  it("takes each of the eleven statuses, all of which are in the next_status of a new order", async () => {
    const { body } = await server.call("getInventory", { path: { username: "example_seller" } });
    for (const [index, status] of SETTABLE.entries()) {
      const order = { buyer: "example_buyer", listing_ids: [body.listings[index]?.id] };
      const { body: made } = await server.call("createSandboxOrder", { body: order });
      expect(made.next_status).toEqual(SETTABLE);
      const answer = await edit({ status }, { path: { order_id: made.id } });
      expect(answer.status).toBe(200);
      expect(answer.body.status).toBe(status);
    }
  });

  it("takes the current status, also where it is not one of the eleven", async () => {
    for (const number of [10, 9, 2, 11]) {
      const { status } = await read(at(number));
      const answer = await edit({ status }, at(number));
      expect(answer.status).toBe(200);
      expect(answer.body.status).toBe(status);
    }
  });

  it("refuses a status that is not in next_status", async () => {
    for (const number of [13, 12, 9, 2]) {
      const { next_status } = await read(at(number));
      for (const status of [...SETTABLE, "Merged", "Cancelled"].filter(
        (one) => !next_status.some((next) => next === one),
      )) {
        expect((await edit({ status }, at(number))).status).toBe(422);
      }
    }
  });

  it("lets only the seller set tracking, and logs it for the buyer in the sample's words", async () => {
    const { status, body } = await edit({ tracking: { number: "1" } }, { as: "buyer" });
    expect(status).toBe(403);
    expect(body).toEqual({ message: "Only the seller can set tracking information." });
    expect((await read()).tracking).toEqual({});
  });

  it("needs a number for tracking, and says so in the sample's words", async () => {
    for (const tracking of [{}, { carrier: "UPS" }, { number: "  " }]) {
      const { status, body } = await edit({ tracking });
      expect(status).toBe(400);
      expect(body).toEqual({ message: "Tracking number is required." });
    }
  });
});
