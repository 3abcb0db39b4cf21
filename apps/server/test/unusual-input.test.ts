import { describe, expect, it } from "vitest";
import { type Call, sellersListing, type TestedOperationId, useServer } from "./server.ts";

const server = useServer();
const listing = { release_id: 1, condition: "Mint (M)", price: 1 };
const USERNAME = "example_seller";

const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const step = (body: string) => `{"steps":[{"operation_id":"createListing","as":"example_seller","body":${body}}]}`;

/** Inputs at and beyond the edges of what can be stored; each is refused or taken, and none breaks anything. */
const CALLS: [TestedOperationId, Call, number][] = [
  ["getListing", { path: { listing_id: "99999999999999999999" } }, 404],
  ["getListing", { path: { listing_id: -5 } }, 404],
  ["getRelease", { path: { release_id: "9223372036854775807" } }, 404],
  ["getReleaseStatistics", { path: { release_id: "99999999999999999999" } }, 404],
  ["getOrder", { as: "seller", path: { order_id: "1-99999999999" } }, 404],
  ["getOrder", { as: "seller", path: { order_id: "845236-999999999" } }, 404],
  ["listOrders", { as: "seller", query: "created_after=0000-01-01T00:00:00Z" }, 422],
  ["listOrders", { as: "seller", query: "created_before=9999-12-31T23:59:59%2B14:00" }, 200],
  ["listOrders", { as: "seller", query: "page=999999999999999999999" }, 422],
  ["getInventory", { path: { username: USERNAME }, query: "page=9007199254740991" }, 403],
  ["getInventory", { as: "seller", path: { username: USERNAME }, query: "page=9007199254740991" }, 404],
  ["createListing", { as: "seller", body: { ...listing, release_id: 1e300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: 1e300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: 1e-300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: "1e5" } }, 422],
  ["createListing", { as: "seller", body: { ...listing, weight: 1e300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, format_quantity: 1e300 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, comments: "\ud800" } }, 422],
  ["createListing", { as: "seller", body: { ...listing, comments: "\u{1f600}\uffff\n" } }, 201],
  ["createListing", { as: "seller", body: { ...listing, location: "\u{1f600}".repeat(100) } }, 201],
  ["createListing", { as: "seller", body: { ...listing, location: "x".repeat(101) } }, 422],
  ["createListing", { as: "seller", body: { ...listing, comments: "x".repeat(5001) } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: "99999999.99994" } }, 201],
  ["createListing", { as: "seller", body: { ...listing, price: "99999999.99995" } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: "0.00005" } }, 201],
  ["createListing", { as: "seller", body: { ...listing, price: "0.00004999" } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: 0.000049 } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: "-000.0" } }, 422],
  ["createListing", { as: "seller", body: { ...listing, price: `${0.1 + 0.2}` } }, 201],
  ["createListing", { as: "seller", body: { ...listing, weight: 10_000_000 } }, 201],
  ["createListing", { as: "seller", body: { ...listing, weight: "10000000.01" } }, 422],
  ["createListing", { as: "seller", body: { ...listing, weight: "-99999999999" } }, 201],
  ["createListing", { as: "seller", body: { ...listing, format_quantity: "9999.0" } }, 201],
  ["createListing", { as: "seller", body: { ...listing, format_quantity: "-0.0" } }, 201],
  ["createListing", { as: "seller", body: { ...listing, format_quantity: "-99999" } }, 400],
  ["createListing", { as: "seller", body: { ...listing, format_quantity: -1e300 } }, 400],
  ["editOrder", { as: "seller", path: { order_id: "845236-16" }, body: { shipping: "999999.994" } }, 200],
  ["editOrder", { as: "seller", path: { order_id: "845236-16" }, body: { shipping: "999999.995" } }, 422],
  ["editOrder", { as: "seller", path: { order_id: "845236-16" }, body: { tracking: { number: "\ud83d" } } }, 422],
  [
    "editOrder",
    { as: "seller", path: { order_id: "845236-16" }, body: { tracking: { number: "9".repeat(101) } } },
    422,
  ],
  ["addOrderMessage", { as: "seller", path: { order_id: "845236-16" }, body: { message: "a\ud83d" } }, 422],
  ["addOrderMessage", { as: "seller", path: { order_id: "845236-16" }, body: { message: " \n", status: null } }, 422],
  ["getUser", { path: { username: "a\0" } }, 404],
  ["getInventory", { path: { username: USERNAME }, headers: { "if-none-match": "x".repeat(4001) } }, 422],
  ["setClock", { body: { now: "9997-12-31T23:59:59.999-23:59" } }, 200],
  ["createListing", { as: "seller", body: listing }, 201],
  ["setClock", { body: { advance_seconds: 315360000 } }, 422],
  ["setClock", { body: { now: "9998-01-01T00:00:00Z" } }, 422],
  ["setClock", { body: { now: "1970-01-01T00:00:00+14:00" } }, 200],
  ["setClock", { body: { now: "1969-12-31T23:59:59Z" } }, 422],
  ["resetSandbox", {}, 204],
  ["createSandboxOrder", { body: { buyer: "a\ud83d", listing_ids: [1] } }, 422],
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

describe("unusual input", () => {
  it.each(CALLS)("%s %j is a %i", async (operationId, call, status) => {
    expect((await server.call(operationId, call)).status).toBe(status);
  });
});
