import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { exampleOf } from "./documented.ts";
import { sellersListing, type TestedOperationId, useServer } from "./server.ts";
import { sellersToken, signedHeader } from "./sign.ts";

const server = useServer();
const request = (operationId: TestedOperationId, name: string) => exampleOf(operationId, "request", name);
beforeEach(async () => {
  expect((await server.call("resetSandbox")).status).toBe(204);
});

describe("resetSandbox", () => {
  it("204: puts data, clock and faults back", async () => {
    const path = { listing_id: sellersListing(1) };
    await server.call("deleteListing", { as: "seller", path });
    await server.call("setClock", { body: { advance_seconds: 3600 } });
    await server.call("createFault", { body: { operation_id: "getFee", status: 500 } });
    expect((await server.call("resetSandbox")).status).toBe(204);
    await server.expectExample("getListing", 200, "asOwner", { as: "seller", path });
    await server.expectExample("listFaults", 200, "none");
    const { body } = await server.call("getClock");
    expect(body.offset_seconds).toBe(0);
  });
});

describe("resetSandbox and the rate limit", () => {
  it("204: resets the counts of calls, of the caller and of all others", async () => {
    const used = async (operationId: "getRelease" | "resetSandbox", from: string) => {
      const call = operationId === "getRelease" ? { path: { release_id: 1 }, from } : { from };
      const { status, headers } = await server.call(operationId, call);
      return [status, Number(headers["x-discogs-ratelimit-used"])];
    };
    for (let call = 1; call <= 25; call += 1) expect(await used("getRelease", "192.0.2.1")).toEqual([200, call]);
    expect(await used("getRelease", "192.0.2.1")).toEqual([429, 25]);
    expect(await used("getRelease", "192.0.2.2")).toEqual([200, 1]);
    expect(await used("resetSandbox", "192.0.2.1")).toEqual([204, 0]);
    expect(await used("getRelease", "192.0.2.1")).toEqual([200, 1]);
    expect(await used("getRelease", "192.0.2.2")).toEqual([200, 1]);
  });
});

it("resetSandbox keeps in mind which signed requests were made: none is taken again", async () => {
  const headers = signedHeader("GET", "http://127.0.0.1:8080/oauth/identity", { token: sellersToken, ahead: 60 });
  expect((await server.call("getIdentity", { headers })).status).toBe(200);
  await server.call("resetSandbox");
  expect((await server.call("getIdentity", { headers })).status).toBe(401);
});

describe("createSandboxOrder", () => {
  it("201 oneItem: the order, as its seller sees it", async () => {
    await server.setTime("2026-11-23T12:00:00Z");
    const body = request("createSandboxOrder", "oneItem");
    await server.expectExample("createSandboxOrder", 201, "oneItem", { body });
    const { body: listing } = await server.call("getListing", {
      as: "seller",
      path: { listing_id: sellersListing(1) },
    });
    expect(listing.status).toBe("Sold");
  });

  it("201: several items, or to another address", async () => {
    const two = await server.call("createSandboxOrder", { body: request("createSandboxOrder", "twoItems") });
    expect(two.body.items).toHaveLength(2);
    await server.call("resetSandbox");
    const body = Object(request("createSandboxOrder", "toAnotherAddress"));
    const elsewhere = await server.call("createSandboxOrder", { body });
    expect(elsewhere.body.shipping_address).toBe(body.shipping_address);
  });

  it("201: of two who order one copy at the same time, one gets it", async () => {
    const order = (buyer: string) =>
      server.call("createSandboxOrder", { body: { buyer, listing_ids: [sellersListing(1)] } });
    const answers = await Promise.all([order("example_buyer"), order("example_collector")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it.each<[number, string, unknown]>([
    [404, "userNotFound", { buyer: "unknown_user", listing_ids: [sellersListing(1)] }],
    [422, "listingNotForSale", { buyer: "example_buyer", listing_ids: [sellersListing(3)] }],
    [422, "listingNotFound", { buyer: "example_buyer", listing_ids: [4399999999] }],
    [422, "severalSellers", { buyer: "example_buyer", listing_ids: [sellersListing(1), 4_200_125 * 1024 + 831] }],
    [422, "ownListing", { buyer: "example_seller", listing_ids: [sellersListing(1)] }],
    [422, "missingBuyer", { listing_ids: [sellersListing(1)] }],
    [422, "emptyBody", ""],
  ])("%i %s", async (status, example, body) => {
    await server.expectExample("createSandboxOrder", status, example, { body });
  });
});

describe("actOnOrder", () => {
  const act = (order_id: string, name: string) =>
    server.call("actOnOrder", { path: { order_id }, body: request("actOnOrder", name) });
  const newest = async (order_id: string) => {
    const { body } = await server.call("listOrderMessages", { as: "seller", path: { order_id } });
    return body.messages.map(({ type }: { type: string }) => type);
  };

  it("200 paid: pay makes an invoice a paid order", async () => {
    const path = { order_id: "845236-15" };
    await server.setTime("2026-11-18T18:44:00-08:00");
    await server.expectExample("actOnOrder", 200, "paid", { path, body: request("actOnOrder", "pay") });
  });

  it("200 partlyRefunded: partialRefund keeps the status", async () => {
    await server.setTime("2026-09-24T14:10:20-07:00");
    const call = { path: { order_id: "845236-9" }, body: request("actOnOrder", "partialRefund") };
    await server.expectExample("actOnOrder", 200, "partlyRefunded", call);
    expect((await newest("845236-9")).slice(0, 2)).toEqual(["refund_received", "refund_sent"]);
  });

  it("200: payLater, message and requestCancel are in the log", async () => {
    expect((await act("845236-15", "payLater")).body.status).toBe("Payment Pending");
    expect((await act("845236-17", "message")).status).toBe(200);
    expect((await act("845236-17", "requestCancel")).status).toBe(200);
    expect((await newest("845236-17")).slice(0, 2)).toEqual(["message", "message"]);
  });

  it("200: refundOnItsWay gives all back and waits for the buyer", async () => {
    const listing_ids = [sellersListing(1), sellersListing(2)];
    const { body: order } = await server.call("createSandboxOrder", { body: { buyer: "example_buyer", listing_ids } });
    const path = { order_id: order.id };
    await server.call("editOrder", { as: "seller", path, body: { shipping: 5 } });
    await act(order.id, "pay");
    expect((await act(order.id, "refundOnItsWay")).body.status).toBe("Refund Sent");
  });

  it("200 merged: merge makes one order of several and puts the others away", async () => {
    await server.setTime("2026-11-20T09:05:00-08:00");
    const call = { path: { order_id: "845236-17" }, body: request("actOnOrder", "merge") };
    await server.expectExample("actOnOrder", 200, "merged", call);
    for (const order_id of ["845236-16", "845236-17"]) {
      expect((await server.call("getOrder", { as: "seller", path: { order_id } })).body.status).toBe("Merged");
    }
  });

  it.each<[number, string, string, unknown]>([
    [404, "orderNotFound", "845236-999", { action: "pay" }],
    [422, "cannotBePaid", "845236-17", { action: "pay" }],
    [422, "cannotBeCancelled", "845236-9", { action: "request_cancel" }],
    [422, "cannotBeRefunded", "845236-17", { action: "refund", amount: 5 }],
    [422, "cannotBeMerged", "845236-13", { action: "merge", order_ids: ["845236-17"] }],
    [422, "mergeOfTwoBuyers", "845236-17", { action: "merge", order_ids: ["845236-14"] }],
    [422, "mergeOfUnknownOrder", "845236-17", { action: "merge", order_ids: ["845236-999"] }],
    [422, "unknownAction", "845236-17", { action: "steal" }],
    [422, "emptyBody", "845236-17", ""],
  ])("%i %s", async (status, example, order_id, body) => {
    await server.expectExample("actOnOrder", status, example, { path: { order_id }, body });
  });
});

describe("getClock and setClock", () => {
  it("200 untouched and nextDay: return the time and how far it is ahead", async () => {
    const before = Date.now();
    const untouched = await server.call("getClock");
    expect(untouched.body.offset_seconds).toBe(0);
    const now = Date.parse(untouched.body.now);
    // The answer has whole seconds.
    expect([before - 1000 < now, now <= Date.now()]).toEqual([true, true]);
    const { status, body } = await server.call("setClock", { body: request("setClock", "nextDay") });
    expect(status).toBe(200);
    expect(Math.round(body.offset_seconds)).toBe(86_400);
    const { body: later } = await server.call("getClock");
    expect(Math.round(later.offset_seconds)).toBe(Object(exampleOf("getClock", 200, "dayAhead")).offset_seconds);
  });

  it("200 christmasEve: puts the clock to a time, from which it goes on", async () => {
    const before = Date.now();
    const { body } = await server.call("setClock", { body: request("setClock", "christmasEve") });
    const example = Object(exampleOf("setClock", 200, "christmasEve"));
    const gone = Date.parse(body.now) - Date.parse(example.now);
    expect([gone >= 0, gone <= Date.now() - before + 1000]).toEqual([true, true]);
  });

  it("200: moves what the marketplace writes down", async () => {
    await server.call("setClock", { body: { now: "2030-01-01T00:00:00Z" } });
    const body = { release_id: 1, condition: "Mint (M)", price: 5 };
    const made = await server.call("createListing", { as: "seller", body });
    const { body: listing } = await server.call("getListing", {
      as: "seller",
      path: { listing_id: made.body.listing_id },
    });
    expect(listing.posted).toMatch(/^2029-12-31T16:00:0\d-08:00$/);
  });

  it.each<[string, unknown]>([
    ["invalidNow", { now: "2026-12-24" }],
    ["invalidAdvance", { advance_seconds: 0 }],
    ["bothKeys", { now: "2026-12-24T18:00:00Z", advance_seconds: 5 }],
    ["bothKeys", {}],
    ["emptyBody", ""],
  ])("422 %s", async (example, body) => {
    await server.expectExample("setClock", 422, example, { body });
  });
});

describe("createFault, listFaults and deleteFaults", () => {
  it("201 and 200: what is made is listed, in the order it was made, until it is deleted", async () => {
    // Faults are numbered as long as the process lives, and the document's begin at 1.
    const names = ["failOnce", "slowEveryThird", "cutOnce"];
    const made: unknown[] = [];
    for (const name of names) {
      const { status, body } = await server.call("createFault", { body: request("createFault", name) });
      expect(status).toBe(201);
      expect({ ...body, id: 0 }).toEqual({ ...Object(exampleOf("createFault", 201, name)), id: 0 });
      made.push(body);
    }
    const { body } = await server.call("listFaults");
    expect(body).toEqual({ faults: made });
    expect((await server.call("deleteFaults")).status).toBe(204);
    await server.expectExample("listFaults", 200, "none");
  });

  it("422 tooMany: holds a bounded number", async () => {
    const fault = { operation_id: "getFee", status: 500 } as const;
    for (let n = 0; n < 1000; n += 1) {
      await server.app.inject({ method: "POST", url: "/sandbox/faults", payload: fault });
    }
    await server.expectExample("createFault", 422, "tooMany", { body: fault });
    await server.call("deleteFaults");
    expect((await server.call("createFault", { body: fault })).status).toBe(201);
    await server.call("deleteFaults");
  });

  it("201 tooManyRequests: affects as many calls as were asked for, of any operation", async () => {
    await server.call("createFault", { body: { operation_id: "*", status: 429, times: 2 } });
    await server.expectExample("getFee", 429, "tooManyRequests", { as: "seller", path: { price: "10.00" } });
    await server.expectExample("getApiInfo", 429, "tooManyRequests");
    expect((await server.call("getApiInfo")).status).toBe(200);
    await server.expectExample("listFaults", 200, "none");
  });

  it.each<[string, unknown]>([
    ["unknownOperation", { operation_id: "getMoon", status: 500 }],
    ["withoutEffect", { operation_id: "getFee" }],
    ["invalidStatus", { operation_id: "getFee", status: 200 }],
    ["emptyBody", ""],
  ])("422 %s", async (example, body) => {
    await server.expectExample("createFault", 422, example, { body });
  });
});

describe("every operation of the sandbox", () => {
  it.each<[TestedOperationId, string]>([
    ["createSandboxOrder", "/sandbox/orders"],
    ["actOnOrder", "/sandbox/orders/845236-17/actions"],
    ["setClock", "/sandbox/clock"],
    ["createFault", "/sandbox/faults"],
  ])("400 malformedJson: %s", async (operationId) => {
    const { status, body } = await server.call(operationId, { path: { order_id: "845236-17" }, body: "{" });
    expect(status).toBe(400);
    expect(body.message).toMatch(/^The request body is not valid JSON: /);
  });

  it("does not count against the rate limit, and asks for no credentials", async () => {
    for (let n = 0; n < 30; n += 1) expect((await server.call("getClock", { from: "10.9.9.9" })).status).toBe(200);
  });
});

describe("a server without the sandbox", () => {
  const apps: ReturnType<typeof buildApp>[] = [];
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
  });

  it("404 sandboxOff: has none of it, and no faults", async () => {
    const config = { sandbox: false, rateLimit: false, publicUrl: undefined, tls: undefined };
    const app = buildApp({ marketplace: server.marketplace, config });
    apps.push(app);
    await server.call("createFault", { body: { operation_id: "*", status: 500 } });
    for (const [method, url] of [
      ["POST", "/sandbox/reset"],
      ["POST", "/sandbox/orders"],
      ["POST", "/sandbox/orders/845236-17/actions"],
      ["GET", "/sandbox/clock"],
      ["POST", "/sandbox/clock"],
      ["GET", "/sandbox/faults"],
      ["POST", "/sandbox/faults"],
      ["DELETE", "/sandbox/faults"],
    ] as const) {
      const response = await app.inject({ method, url });
      expect(response.statusCode).toBe(404);
      expect(response.json()).toEqual(exampleOf("getClock", 404, "sandboxOff"));
    }
    expect((await app.inject({ url: "/" })).statusCode).toBe(200);
  });
});
