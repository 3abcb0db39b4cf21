import { openTestMarketplace } from "@runout/marketplace/fixtures/test-marketplace";
import { beforeEach, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { exampleOf } from "./documented.ts";
import { sellersListing, type TestedOperationId, useServer } from "./server.ts";

const server = useServer();
const request = (operationId: TestedOperationId, name: string) => exampleOf(operationId, "request", name);
beforeEach(async () => {
  expect((await server.call("resetSandbox")).status).toBe(204);
});

const record = {
  step_id: "record",
  operation_id: "createListing",
  as: "example_seller",
  body: { release_id: 1, condition: "Mint (M)", price: 30 },
};
const sale = {
  step_id: "sale",
  operation_id: "createSandboxOrder",
  body: { buyer: "example_buyer", listing_ids: ["$steps.record.listing_id"] },
};
const pay = { operation_id: "actOnOrder", path: { order_id: "$steps.sale.id" }, body: { action: "pay" } };

describe("loadScenario", () => {
  it("200 suspendedSeller: returns what the steps answered", async () => {
    const body = request("loadScenario", "suspendedSeller");
    await server.expectExample("loadScenario", 200, "suspendedSeller", { body });
  });

  it("200: paidOrder begins from the seed and leads to a paid order", async () => {
    await server.call("deleteListing", { as: "seller", path: { listing_id: sellersListing(1) } });
    await server.call("setClock", { body: { advance_seconds: 3600 } });
    const { status, body } = await server.call("loadScenario", { body: request("loadScenario", "paidOrder") });
    expect(status).toBe(200);
    const { body: order } = await server.call("getOrder", { as: "buyer", path: { order_id: "845236-18" } });
    expect([order.status, order.items[0]?.id]).toEqual(["Payment Received", body.steps[0]?.answer?.listing_id]);
    expect(await (await server.call("getClock")).body.offset_seconds).toBe(0);
    await server.expectExample("getListing", 200, "asOwner", { as: "seller", path: { listing_id: sellersListing(1) } });
  });

  it("422 stepRefused: nothing of the scenario stays, neither data nor clock nor faults", async () => {
    await server.call("createFault", { body: { operation_id: "getFee", status: 500 } });
    const clock = { operation_id: "setClock", body: { advance_seconds: 3600 } };
    const before = await server.call("getInventory", { as: "seller", path: { username: "example_seller" } });
    const body = { reset: true, steps: [clock, record, sale, pay] };
    await server.expectExample("loadScenario", 422, "stepRefused", { body });
    const after = await server.call("getInventory", { as: "seller", path: { username: "example_seller" } });
    expect(after.body).toEqual(before.body);
    expect((await server.call("listOrders", { as: "seller" })).body.orders[0]?.id).toBe("845236-17");
    expect((await server.call("getClock")).body.offset_seconds).toBe(0);
    expect((await server.call("listFaults")).body.faults).toHaveLength(1);
  });

  it("422: a step's body is validated as over HTTP", async () => {
    const steps = [{ ...record, body: { ...record.body, condition: "Shiny" } }];
    const { status, body } = await server.call("loadScenario", { body: { steps } });
    expect([status, body.message]).toEqual([422, expect.stringMatching(/step 1 \(createListing\).*Invalid condition/)]);
    const twice = await server.call("loadScenario", { body: { steps: [record, record] } });
    expect(twice.body.message).toBe("Invalid steps: step 2 (createListing) has the step_id record of an earlier one.");
    const missing = await server.call("loadScenario", { body: { steps: [{ ...record, as: undefined }] } });
    expect(missing.body.message).toContain("You must authenticate to access this resource.");
  });

  it.each<[string, unknown]>([
    ["unknownUser", { steps: [{ ...record, as: "nobody_at_all" }] }],
    [
      "unknownStep",
      {
        steps: [
          { operation_id: "deleteListing", as: "example_seller", path: { listing_id: "$steps.record.listing_id" } },
        ],
      },
    ],
    ["unknownOperation", { steps: [{ operation_id: "getInventory" }] }],
    ["emptyBody", ""],
  ])("422 %s", async (example, body) => {
    await server.expectExample("loadScenario", 422, example, { body });
  });
});

describe("a sandbox that is started with a scenario", () => {
  it("has it from the first answer on, once, and again after a reset", async () => {
    const marketplace = await openTestMarketplace();
    const config = { sandbox: true, rateLimit: false, publicUrl: undefined, tls: undefined };
    // The example is what the document says a scenario is.
    const scenario = request("loadScenario", "paidOrder") as Parameters<typeof buildApp>[0]["scenario"];
    const newest = async (app: ReturnType<typeof buildApp>) => {
      const headers = { authorization: "Discogs token=seller-token" };
      const answer = await app.inject({ url: "/marketplace/orders", headers });
      return `${answer.json().orders[0].id} ${answer.json().orders[0].status}`;
    };
    try {
      const first = buildApp({ marketplace, config, scenario });
      expect(await newest(first)).toBe("845236-18 Payment Received");
      await first.close();
      const second = buildApp({ marketplace, config, scenario });
      expect(await newest(second)).toBe("845236-18 Payment Received");
      await second.inject({
        method: "POST",
        url: "/sandbox/orders/845236-18/actions",
        payload: { action: "refund", amount: 1 },
      });
      await second.inject({ method: "POST", url: "/sandbox/reset" });
      expect(await newest(second)).toBe("845236-18 Payment Received");
      await second.close();
    } finally {
      await marketplace.close();
    }
  });

  it("does not start when a step is refused, and says which", async () => {
    const marketplace = await openTestMarketplace();
    const config = { sandbox: true, rateLimit: false, publicUrl: undefined, tls: undefined };
    const steps = [
      { operation_id: "actOnUser" as const, path: { username: "example_seller" }, body: { action: "reinstate" } },
    ];
    const app = buildApp({ marketplace, config, scenario: { steps } });
    try {
      await expect(app.prepare()).rejects.toThrow("step 1 (actOnUser) was refused");
    } finally {
      await marketplace.close();
    }
  });
});
