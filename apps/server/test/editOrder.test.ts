import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { exampleOf } from "./documented.ts";
import { useServer } from "./server.ts";

const server = useServer();
const path = { order_id: "845236-17" };
const shipped = { order_id: "845236-9" };
const request = (name: string) => exampleOf("editOrder", "request", name);
const read = async (of: typeof path) => (await server.call("getOrder", { as: "seller", path: of })).body;

describe("editOrder", () => {
  describe("200", () => {
    it("invoiceSent: setShipping sends the invoice", async () => {
      await server.setTime("2026-11-20T09:30:00-08:00");
      const call = { as: "seller", path, body: request("setShipping") } as const;
      const { body } = await server.expectExample("editOrder", 200, "invoiceSent", call);
      expect(await read(path)).toEqual(body);
    });

    it("statusChanged: setStatus moves a paid order on", async () => {
      await server.setTime("2026-11-20T18:44:00-08:00");
      await server.call("actOnOrder", { path, body: { action: "pay" } });
      await server.setTime("2026-11-21T08:00:00-08:00");
      const call = { as: "seller", path, body: request("setStatus") } as const;
      await server.expectExample("editOrder", 200, "statusChanged", call);
    });

    it("trackingSet: setTracking leaves the status", async () => {
      await server.setTime("2026-11-21T15:20:00-08:00");
      const call = { as: "seller", path, body: request("setTracking") } as const;
      await server.expectExample("editOrder", 200, "trackingSet", call);
    });

    it("takes tracking without a carrier, and together with a status", async () => {
      const bare = await server.call("editOrder", { as: "seller", path, body: request("setTrackingWithoutCarrier") });
      expect(bare.body).toMatchObject({ status: "In Progress", tracking: { number: "RR473124829US", carrier: null } });
      const whole = await server.call("editOrder", { as: "seller", path, body: request("shipWithTracking") });
      expect(whole.body).toMatchObject({ status: "Shipped", tracking: { carrier: "USPS" } });
    });

    it("takes the shipping price as text", async () => {
      const call = { as: "seller", path: { order_id: "845236-16" }, body: { shipping: "4.25" } } as const;
      const { body } = await server.call("editOrder", call);
      expect(body).toMatchObject({ status: "Invoice Sent", shipping: { value: 4.25 } });
    });

    it("accepts the current status and changes nothing by it", async () => {
      const before = await read(shipped);
      const { body } = await server.call("editOrder", { as: "seller", path: shipped, body: { status: "Shipped" } });
      expect(body).toEqual(before);
    });
  });

  describe("400", () => {
    it("malformedJson: says where it breaks off", async () => {
      const { status, body } = await server.call("editOrder", { as: "seller", path, body: '{"status":' });
      expect(status).toBe(400);
      expect(body.message).toMatch(/^The request body is not valid JSON: /);
    });

    it.each([
      { carrier: "USPS" },
      { carrier: "USPS", number: "" },
      { number: " \t\n " },
      { number: "\u00a0" },
      { number: null },
    ])("trackingNumberMissing: %j", async (tracking) => {
      const call = { as: "seller", path: shipped, body: { tracking } } as const;
      await server.expectExample("editOrder", 400, "trackingNumberMissing", call);
    });
  });

  describe("403", () => {
    it("permissionDenied: to other callers than the seller", async () => {
      const body = { status: "Shipped" };
      await server.expectExample("editOrder", 403, "permissionDenied", { as: "store", path, body });
      await server.expectExample("editOrder", 403, "permissionDenied", { as: "buyer", path, body });
    });

    it("trackingByBuyer: to the buyer", async () => {
      const call = { as: "buyer", path: shipped, body: request("setTracking") } as const;
      await server.expectExample("editOrder", 403, "trackingByBuyer", call);
    });
  });

  describe("404", () => {
    it("orderNotFound: one that is not there", async () => {
      const call = { as: "seller", path: { order_id: "845236-999" }, body: { status: "Shipped" } } as const;
      await server.expectExample("editOrder", 404, "orderNotFound", call);
    });
  });

  describe("422", () => {
    it.each<[string, unknown]>([
      ["statusAndShipping", { status: "Shipped", shipping: 5 }],
      ["statusNotNext", { status: "In Progress" }],
      ["unknownStatus", { status: "Lost" }],
      ["shippingTooLate", { shipping: 5 }],
      ["invalidShipping", { shipping: -1 }],
      ["invalidCarrier", { tracking: { number: "1", carrier: "Pigeon" } }],
      ["emptyBody", ""],
    ])("%s: %j, and nothing changes", async (example, body) => {
      const before = await read(shipped);
      await server.expectExample("editOrder", 422, example, { as: "seller", path: shipped, body });
      expect(await read(shipped)).toEqual(before);
    });
  });
  it("422: a tracking number that is a JSON number must be text", async () => {
    for (const number of [94001118, 0, true]) {
      const { status, body } = await server.call("editOrder", {
        as: "seller",
        path: shipped,
        body: { tracking: { number } },
      });
      expect(body).toEqual({ message: "Invalid number: expected string." });
      expect(status).toBe(422);
    }
  });
  describeCommonAnswers(server, "editOrder", { as: "seller", path: shipped, body: { status: "Shipped" } });
});
