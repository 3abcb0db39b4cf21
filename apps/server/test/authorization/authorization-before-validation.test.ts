import { describe, expect, it } from "vitest";
import { type Call, sellersListing, type TestedOperationId, useServer } from "../server.ts";

const server = useServer();
const GENERAL = "You don't have permission to access this resource.";
const TRACKING = "Only the seller can set tracking information.";
const order = { order_id: "845236-17" };

/** Bodies that no operation takes. */
const WRONG: readonly (readonly [string, unknown])[] = [
  ["no body", ""],
  ["no JSON", '{"status":'],
  ["a list", []],
  ["null", "null"],
  ["wrong values in every key", { condition: 7, price: "cheap", status: "Lost", message: 7, shipping: [], carrier: 1 }],
];

/** Callers without permission, and the message that they get. */
const REFUSED: readonly [TestedOperationId, Call][] = [
  ["createListing", { as: "buyer" }],
  ["editListing", { as: "store", path: { listing_id: sellersListing(1) } }],
  ["editOrder", { as: "buyer", path: order }],
  ["editOrder", { as: "store", path: order }],
  ["addOrderMessage", { as: "store", path: order }],
];

describe("a caller without permission is refused, whatever the body holds", () => {
  for (const [operationId, call] of REFUSED) {
    it.each(WRONG)(`${operationId} as ${call.as}: %s`, async (_what, body) => {
      const answer = await server.call(operationId, { ...call, body });
      expect(answer.body).toEqual({ message: GENERAL });
      expect(answer.status).toBe(403);
    });
  }

  it.each([
    7,
    "RR473124829US",
    [],
    {},
    { number: "" },
    { number: 7 },
    { number: "1", carrier: "Pigeon" },
    { carrier: "USPS" },
  ])("editOrder as buyer, tracking %j: the sentence about tracking", async (tracking) => {
    for (const more of [{}, { status: "Lost" }, { status: "Shipped", shipping: -1 }]) {
      const answer = await server.call("editOrder", { as: "buyer", path: order, body: { ...more, tracking } });
      expect(answer.body).toEqual({ message: TRACKING });
      expect(answer.status).toBe(403);
    }
  });

  it("editOrder as another user, tracking: the general sentence", async () => {
    for (const tracking of [{ number: "1" }, 7]) {
      const answer = await server.call("editOrder", { as: "store", path: order, body: { tracking } });
      expect(answer.body).toEqual({ message: GENERAL });
      expect(answer.status).toBe(403);
    }
  });

  it("editOrder as buyer, tracking null: as without it", async () => {
    const body = { tracking: null, status: "Lost" };
    expect((await server.call("editOrder", { as: "buyer", path: order, body })).body).toEqual({ message: GENERAL });
  });

  it.each(["Lost", 7, "Shipped"])("addOrderMessage as buyer, status %j: only the seller sets one", async (status) => {
    const answer = await server.call("addOrderMessage", { as: "buyer", path: order, body: { message: 7, status } });
    expect(answer.body).toEqual({ message: GENERAL });
    expect(answer.status).toBe(403);
  });

  it("addOrderMessage as buyer without a status: the error of the text", async () => {
    const answer = await server.call("addOrderMessage", { as: "buyer", path: order, body: { message: 7 } });
    expect(answer.status).toBe(422);
    expect(answer.body.message).toMatch(/^Invalid message: /);
  });

  it("a caller with permission gets the error of the body", async () => {
    for (const [operationId, call] of REFUSED) {
      const answer = await server.call(operationId, { ...call, as: "seller", body: [] });
      expect(answer.body).toEqual({ message: "Invalid body: expected object." });
      expect(answer.status).toBe(422);
    }
  });

  it("what is not there is a 404, whatever the body holds", async () => {
    const missing: readonly [TestedOperationId, Call["path"]][] = [
      ["editListing", { listing_id: 4399999999 }],
      ["editOrder", { order_id: "845236-999" }],
      ["addOrderMessage", { order_id: "845236-999" }],
    ];
    for (const [operationId, path = {}] of missing) {
      expect((await server.call(operationId, { as: "seller", path, body: [] })).status).toBe(404);
    }
  });
});
