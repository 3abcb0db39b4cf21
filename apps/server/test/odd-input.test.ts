import { describe, expect, it } from "vitest";
import { type Call, sellersListing, type TestedOperationId, useServer } from "./server.ts";

const server = useServer();
const listing = { release_id: 1, condition: "Mint (M)", price: 1 };
const username = "example_seller";

const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const step = (body: string) => `{"steps":[{"operation_id":"createListing","as":"example_seller","body":${body}}]}`;

/** Inputs at and beyond the edges of what can be stored; each is refused or taken, and none breaks anything. */
const calls: [TestedOperationId, Call, number][] = [
  ["getListing", { path: { listing_id: "99999999999999999999" } }, 404],
  ["getListing", { path: { listing_id: -5 } }, 404],
  ["getRelease", { path: { release_id: "9223372036854775807" } }, 404],
  ["getReleaseStatistics", { path: { release_id: "99999999999999999999" } }, 404],
  ["getOrder", { as: "seller", path: { order_id: "1-99999999999" } }, 404],
  ["getOrder", { as: "seller", path: { order_id: "845236-999999999" } }, 404],
  ["listOrders", { as: "seller", query: "created_after=0000-01-01T00:00:00Z" }, 422],
  ["listOrders", { as: "seller", query: "created_before=9999-12-31T23:59:59%2B14:00" }, 200],
  ["listOrders", { as: "seller", query: "page=999999999999999999999" }, 422],
  ["getInventory", { path: { username }, query: "page=9007199254740991" }, 403],
  ["getInventory", { as: "seller", path: { username }, query: "page=9007199254740991" }, 404],
  ["createListing", { as: "seller", body: { ...listing, release_id: 1e300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: 1e300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: 1e-300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: "1e5" } }, 422],
  ["createListing", { as: "seller", body: { ...listing, weight: 1e300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, format_quantity: 1e300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, comments: "\ud800" } }, 201],
  ["editOrder", { as: "seller", path: { order_id: "845236-16" }, body: { shipping: 1e300 } }, 422],
  ["createSandboxOrder", { body: { buyer: "example_buyer", listing_ids: [1e300] } }, 422],
  ["createSandboxOrder", { body: { buyer: "example_buyer", listing_ids: [-1] } }, 422],
  ["actOnOrder", { path: { order_id: "845236-13" }, body: { action: "refund", amount: 1e-300 } }, 422],
  ["actOnOrder", { path: { order_id: "845236-13" }, body: { action: "refund", amount: 1e300 } }, 422],
  ["createListing", { as: "seller", body: '{"release_id":1,"condition":"Mint (M)","price":1e400}' }, 422],
  ["createListing", { as: "seller", body: '{"release_id":1e400,"condition":"Mint (M)","price":1}' }, 422],
  ["editListing", { as: "seller", path: { listing_id: sellersListing(1) }, body: '{"weight":-1e400}' }, 422],
  ["editOrder", { as: "seller", path: { order_id: "845236-16" }, body: '{"shipping":1e400}' }, 422],
  ["setClock", { body: '{"advance_seconds":1e400}' }, 422],
  ["createFault", { body: '{"operation_id":"*","latency_ms":1e400}' }, 422],
  ["createFault", { body: { operation_id: "toString", status: 500 } }, 422],
  ["loadScenario", { body: step('{"release_id":1,"condition":"Mint (M)","price":1e400}') }, 422],
  ["loadScenario", { body: step(`{"release_id":1,"condition":"Mint (M)","price":1,"x":${nested(200_000)}}`) }, 400],
  ["createListing", { as: "seller", body: `{"x":${nested(5000)}}` }, 400],
];

describe("odd input", () => {
  it.each(calls)("%s %j is a %i", async (operationId, call, status) => {
    expect((await server.call(operationId, call)).status).toBe(status);
  });
});
