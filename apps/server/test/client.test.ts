import { Writable } from "node:stream";
import { createClient, NotFoundError, unwrap, ValidationError } from "@runout/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, start } from "../src/start.ts";
import { newEnvironment } from "./server.ts";

let server: RunningServer;
const log = new Writable({ write: (_chunk, _encoding, done) => done() });
beforeAll(async () => {
  server = await start({ ...(await newEnvironment()), SANDBOX: "on" }, log);
});
afterAll(() => server.stop());

function clientOf(token: string) {
  return createClient({ baseUrl: server.url, auth: { type: "token", token }, userAgent: "runout-test/1.0" });
}

describe("the TypeScript client against the server", () => {
  it("lists, creates, reads, edits and deletes", async () => {
    const seller = clientOf("seller-token");
    const { listings } = await unwrap(
      seller.GET("/users/{username}/inventory", {
        params: { path: { username: "example_seller" }, query: { sort: "price", per_page: 5 } },
      }),
    );
    expect(listings).toHaveLength(5);

    const body = { release_id: 3, condition: "Near Mint (NM or M-)", price: 48 } as const;
    const { listing_id } = await unwrap(seller.POST("/marketplace/listings", { body }));
    const at = { params: { path: { listing_id } } };
    const own = await unwrap(seller.GET("/marketplace/listings/{listing_id}", at));
    const strange = await unwrap(clientOf("collector-token").GET("/marketplace/listings/{listing_id}", at));
    expect(own).toHaveProperty("weight");
    expect(strange).not.toHaveProperty("weight");

    await unwrap(seller.POST("/marketplace/listings/{listing_id}", { ...at, body: { ...body, status: "Draft" } }));
    await unwrap(seller.DELETE("/marketplace/listings/{listing_id}", at));
    await expect(unwrap(seller.GET("/marketplace/listings/{listing_id}", at))).rejects.toThrow(NotFoundError);
  });

  it("runs an order", async () => {
    const seller = clientOf("seller-token");
    const request = { buyer: "example_buyer", listing_ids: [4300801460] };
    const ordered = await fetch(`${server.url}/sandbox/orders`, { method: "POST", body: JSON.stringify(request) });
    const { id } = Object(await ordered.json());
    const at = { params: { path: { order_id: id } } };

    const invoiced = await unwrap(seller.POST("/marketplace/orders/{order_id}", { ...at, body: { shipping: 6.5 } }));
    expect(invoiced.status).toBe("Invoice Sent");
    await fetch(`${server.url}/sandbox/orders/${id}/actions`, {
      method: "POST",
      body: JSON.stringify({ action: "pay" }),
    });
    const message = { message: "Your order is on its way.", status: "Shipped" } as const;
    await unwrap(seller.POST("/marketplace/orders/{order_id}/messages", { ...at, body: message }));

    const { messages } = await unwrap(seller.GET("/marketplace/orders/{order_id}/messages", at));
    expect(messages.map(({ type }) => type)).toEqual([
      "message",
      "status",
      "status",
      "payment",
      "status",
      "shipping",
      "status",
    ]);
  });

  it("does not compile with a condition that does not exist, and the server refuses it too", async () => {
    const call = clientOf("seller-token").POST("/marketplace/listings", {
      body: {
        release_id: 3,
        // @ts-expect-error: the contract knows no such condition
        condition: "Almost Mint",
        price: 48,
      },
    });
    await expect(unwrap(call)).rejects.toThrow(ValidationError);
  });
});
