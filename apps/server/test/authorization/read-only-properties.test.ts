import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sellersListing, useServer } from "../server.ts";
import { allListings, allOrders, type Listing, type Order } from "./all-objects.ts";
import { propertiesOf } from "./private-properties.ts";

const server = useServer();
const listing_id = sellersListing(1);
const ORDER_ID = "845236-17";

/** What the store has; the seller tries to take it over by sending it. */
let foreignListing: Listing;
let foreignOrder: Order;
let tried = 0;
beforeAll(async () => {
  [foreignListing] = (await allListings(server, "example_store")) as [Listing];
  [foreignOrder] = (await allOrders(server, "example_store")) as [Order];
});
beforeEach(() => server.call("resetSandbox"));
afterAll(() => {
  process.stdout.write(`authorization: ${tried} fields that no client may set were sent\n`);
});

const without = (keys: readonly string[], taken: readonly string[]) => keys.filter((key) => !taken.includes(key));
/** Names that the database or an older API may know. */
const internal = {
  seller_id: 614207,
  currency: "GBP",
  curr_abbr: "GBP",
  expires: "2099-01-01T00:00:00Z",
  posted: "2001-01-01T00:00:00-08:00",
  user: { id: 614207 },
  username: "example_store",
  is_seller: true,
  deleted: true,
  constructor: { prototype: { status: "Sold" } },
};

/** Another value of the same kind, so that one which is taken over shows even where the sample has what is the default. */
function otherThan(value: unknown): unknown {
  if (typeof value === "number") return value + 987;
  if (typeof value === "boolean") return !value;
  return typeof value === "string" && value !== internal.posted ? `${value} and more` : value;
}

/** Each key of an object that the request's schema does not have, one at a time, and all of them at once, with two values each. */
function intrusions(object: object, taken: readonly string[]): Record<string, unknown>[] {
  const all = { ...object, ...internal };
  const keys = without(Object.keys(all), taken);
  const each = keys.map((key) => ({ [key]: Reflect.get(all, key) }));
  const others = keys.map((key) => ({ [key]: otherThan(Reflect.get(all, key)) }));
  tried += keys.length;
  return [...each, Object.assign({}, ...each), ...others, Object.assign({}, ...others)];
}

const STATUSES = ["Sold", "Deleted", "Suspended", "Violation", "All", "sold", ""];
const readListing = async (id: number) =>
  (await server.call("getListing", { as: "seller", path: { listing_id: id } })).body;
const readOrder = async (as: "seller" | "buyer" = "seller") =>
  (await server.call("getOrder", { as, path: { order_id: ORDER_ID } })).body;
const everything = async () => ({
  listings: [await allListings(server, "example_seller"), await allListings(server, "example_store")],
  orders: [await allOrders(server, "example_seller"), await allOrders(server, "example_store")],
});

describe("createListing", () => {
  const minimal = { release_id: 2, condition: "Very Good Plus (VG+)", price: 8 };
  const create = (more: object) => server.call("createListing", { as: "seller", body: { ...minimal, ...more } });
  const made = async (more: object) => {
    const { status, body } = await create(more);
    expect([more, status]).toEqual([more, 201]);
    const { id, resource_url: _url, uri: _uri, posted, ...rest } = await readListing(body.listing_id);
    expect(id).toBe(body.listing_id);
    return { posted, rest };
  };

  it("ignores what is not the client's to say", async () => {
    const foreign = JSON.stringify(await allListings(server, "example_store"));
    const { rest, posted } = await made({});
    for (const more of intrusions(foreignListing, propertiesOf("ListingCreate"))) {
      const other = await made(more);
      expect([Object.keys(more), other.rest]).toEqual([Object.keys(more), rest]);
      expect(Math.abs(Date.parse(other.posted) - Date.parse(posted))).toBeLessThan(60_000);
    }
    expect(JSON.stringify(await allListings(server, "example_store"))).toBe(foreign);
  });

  it.each(STATUSES)("refuses the status %j and adds nothing", async (status) => {
    const before = await everything();
    expect((await create({ status })).status).toBe(422);
    expect(await everything()).toEqual(before);
  });
});

describe("editListing", () => {
  const edit = (body: object, id: number = listing_id) =>
    server.call("editListing", { as: "seller", path: { listing_id: id }, body });

  it("takes a key named like a prototype for one that is not described", async () => {
    const before = await everything();
    const body = '{"__proto__":{"status":"Draft","price":99},"constructor":{"prototype":{"status":"Draft"}}}';
    expect((await server.call("editListing", { as: "seller", path: { listing_id }, body })).status).toBe(204);
    expect(await everything()).toEqual(before);
    expect(Reflect.get({}, "status")).toBeUndefined();
  });

  it("ignores what is not the client's to say", async () => {
    const before = await everything();
    for (const more of [
      ...intrusions(foreignListing, propertiesOf("ListingEdit")),
      { release_id: 5 },
      { release_id: "5" },
    ]) {
      expect([more, (await edit(more)).status]).toEqual([more, 204]);
    }
    expect(await everything()).toEqual(before);
  });

  it.each(STATUSES)("refuses the status %j, also with what would be right, and changes nothing", async (status) => {
    const before = await everything();
    expect((await edit({ status })).status).toBe(422);
    expect((await edit({ price: 99, comments: "changed", status })).status).toBe(422);
    expect((await edit({ price: 99 }, foreignListing.id)).status).toBe(403);
    expect(await everything()).toEqual(before);
  });
});

describe("editOrder", () => {
  const edit = (body: object, as: "seller" | "buyer" = "seller") =>
    server.call("editOrder", { as, path: { order_id: ORDER_ID }, body });

  it("ignores what is not the client's to say", async () => {
    const before = await everything();
    for (const more of intrusions(foreignOrder, propertiesOf("OrderEdit"))) {
      expect([more, (await edit(more)).status]).toEqual([more, 200]);
    }
    expect(await everything()).toEqual(before);
  });

  it("takes a parcel's number and carrier, and no address to follow it", async () => {
    const tracking = { number: "1Z999", carrier: "UPS", url: "https://evil.example/" };
    expect((await edit({ tracking })).status).toBe(200);
    const { tracking: kept } = await readOrder();
    expect(JSON.stringify(kept)).not.toContain("evil");
    expect(kept).toMatchObject({ number: "1Z999", carrier: "UPS" });
  });

  it("refuses each status that is not among the next ones, and everything of the buyer's", async () => {
    const before = await everything();
    const { next_status } = await readOrder();
    const never = ["Merged", "Order Changed", "Cancelled", "Cancelled (Refund Received)", "All", "Sold", ""];
    expect(next_status.filter((status) => never.includes(status))).toEqual([]);
    for (const status of never) expect([status, (await edit({ status })).status]).toEqual([status, 422]);
    for (const body of [{ status: "Shipped" }, { shipping: 0 }, { tracking: { number: "1" } }]) {
      expect((await edit(body, "buyer")).status).toBe(403);
    }
    expect(await everything()).toEqual(before);
  });
});

describe("addOrderMessage", () => {
  it("ignores a sender, a time, a kind and an order in the body", async () => {
    const message = "Is it packed well?";
    const forged = {
      from: { id: 845236, username: "example_seller" },
      actor: { username: "example_seller" },
      timestamp: "2001-01-01T00:00:00-08:00",
      type: "status",
      status_id: 6,
      order: { id: foreignOrder.id },
      order_id: foreignOrder.id,
      subject: "Forged",
      refund: { amount: 1 },
    };
    tried += Object.keys(forged).length;
    const path = { order_id: ORDER_ID };
    const plain = await server.call("addOrderMessage", { as: "buyer", path, body: { message } });
    const { body, status } = await server.call("addOrderMessage", { as: "buyer", path, body: { ...forged, message } });
    expect(status).toBe(201);
    const { timestamp, ...rest } = body;
    expect(rest).toEqual({ ...plain.body, timestamp: undefined });
    expect(Date.parse(timestamp)).toBeGreaterThan(Date.parse("2020-01-01"));
    const { messages } = (await server.call("listOrderMessages", { as: "seller", path })).body;
    expect(messages[0]).toMatchObject({ type: "message", message, from: { username: "example_buyer" } });
    expect((await allOrders(server, "example_store")).find(({ id }) => id === foreignOrder.id)).toEqual(foreignOrder);
  });
});
