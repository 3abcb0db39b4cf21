import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, start } from "../src/start.ts";
import { newEnvironment } from "./server.ts";

let server: RunningServer;
const log = new Writable({ write: (_chunk, _encoding, done) => done() });
beforeAll(async () => {
  server = await start({ ...(await newEnvironment()), SANDBOX: "on" }, log);
});
afterAll(() => server.stop());

/** Calls the server over its socket; `token` says as whom. */
async function call(method: string, path: string, token?: string, body?: unknown) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { ...(token && { authorization: `Discogs token=${token}` }), "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

describe("a sale over a socket", () => {
  let listing: string;
  let order: string;

  it("lists the inventory, the cheapest first", async () => {
    const { status, headers, body } = await call("GET", "/users/example_seller/inventory?sort=price&per_page=5");
    expect(status).toBe(200);
    const prices = body.listings.map((each: { price: { value: number } }) => each.price.value);
    expect(prices).toHaveLength(5);
    expect(prices).toEqual(prices.toSorted((a: number, b: number) => a - b));
    expect(headers.get("link")).toContain(
      `<${server.url}/users/example_seller/inventory?sort=price&per_page=5&page=2>; rel="next"`,
    );
  });

  it("creates a listing", async () => {
    const copy = {
      release_id: 3,
      condition: "Near Mint (NM or M-)",
      price: 48,
      location: "Shelf B",
      external_id: "B-7",
    };
    const { status, body } = await call("POST", "/marketplace/listings", "seller-token", copy);
    expect(status).toBe(201);
    listing = `/marketplace/listings/${body.listing_id}`;
    expect(body.resource_url).toBe(`${server.url}${listing}`);
  });

  it("shows the listing to its owner with more keys than to another user", async () => {
    const own = await call("GET", listing, "seller-token");
    const other = await call("GET", listing, "collector-token");
    const ownersKeys = ["weight", "estimated_weight", "format_quantity", "external_id", "location", "quantity"];
    expect(own.body).toMatchObject({ external_id: "B-7", location: "Shelf B" });
    expect(Object.keys(own.body)).toEqual([...Object.keys(other.body), ...ownersKeys]);
  });

  it("makes the listing a draft and deletes it", async () => {
    const edit = { release_id: 3, condition: "Near Mint (NM or M-)", price: 48, status: "Draft" };
    expect((await call("POST", listing, "seller-token", edit)).status).toBe(204);
    expect((await call("GET", listing, "seller-token")).body.status).toBe("Draft");
    expect((await call("GET", listing, "collector-token")).status).toBe(403);
    expect((await call("DELETE", listing, "seller-token")).status).toBe(204);
    expect((await call("GET", listing, "seller-token")).status).toBe(404);
  });

  it("gets an order", async () => {
    const request = { buyer: "example_buyer", listing_ids: [4300801460] };
    const { status, body } = await call("POST", "/sandbox/orders", undefined, request);
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: "New Order", buyer: { username: "example_buyer" }, total: { value: 24.5 } });
    order = `/marketplace/orders/${body.id}`;
    expect((await call("GET", "/marketplace/listings/4300801460", "seller-token")).body.status).toBe("Sold");
  });

  it("sends the invoice by setting the shipping price", async () => {
    const { status, body } = await call("POST", order, "seller-token", { shipping: 6.5 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "Invoice Sent", shipping: { value: 6.5 }, fee: { value: 2.79 } });
  });

  it("is paid", async () => {
    const actions = order.replace("/marketplace/orders/", "/sandbox/orders/");
    const { status, body } = await call("POST", `${actions}/actions`, undefined, { action: "pay" });
    expect(status).toBe(200);
    expect(body.status).toBe("Payment Received");
    expect((await call("GET", order, "buyer-token")).body.status).toBe("Payment Received");
  });

  it("ships, with a message", async () => {
    const message = { message: "Your order is on its way.", status: "Shipped" };
    const { status, body } = await call("POST", `${order}/messages`, "seller-token", message);
    expect(status).toBe(201);
    expect(body.message).toBe("Seller changed status from Payment Received to Shipped\n\nYour order is on its way.");
  });

  it("has all of it in the log, newest first", async () => {
    const { body } = await call("GET", `${order}/messages`, "seller-token");
    const types = body.messages.map(({ type }: { type: string }) => type);
    expect(types).toEqual(["message", "status", "status", "payment", "status", "shipping", "status"]);
    const [message, shipped] = body.messages;
    expect(message.message).toContain("Your order is on its way.");
    expect(shipped.message).toBe("example_seller changed the order status to Shipped.");
    expect(body.messages.at(-1).message).toBe("example_buyer created the order.");
  });
});
