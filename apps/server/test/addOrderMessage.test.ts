import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { exampleOf } from "./documented.ts";
import { useServer } from "./server.ts";

const server = useServer();
const path = { order_id: "845236-17" };
const shipped = { order_id: "845236-9" };
const request = (name: string) => exampleOf("addOrderMessage", "request", name);

describe("addOrderMessage", () => {
  describe("201", () => {
    it("messageOnly: and a new order becomes Buyer Contacted", async () => {
      await server.setTime("2026-11-20T08:40:00-08:00");
      const call = { as: "seller", path, body: request("messageOnly") } as const;
      await server.expectExample("addOrderMessage", 201, "messageOnly", call);
      const { body } = await server.call("getOrder", { as: "seller", path });
      expect(body.status).toBe("Buyer Contacted");
    });

    it("fromBuyer: a question", async () => {
      await server.setTime("2026-11-21T07:10:00-08:00");
      const call = { as: "buyer", path, body: { message: "When will it ship?" } } as const;
      await server.expectExample("addOrderMessage", 201, "fromBuyer", call);
    });

    it("statusOnly: the sentence about the status alone", async () => {
      await server.call("editOrder", { as: "seller", path, body: { shipping: 6.5 } });
      await server.call("actOnOrder", { path, body: { action: "pay" } });
      await server.setTime("2026-11-21T08:00:00-08:00");
      const call = { as: "seller", path, body: request("statusOnly") } as const;
      await server.expectExample("addOrderMessage", 201, "statusOnly", call);
    });

    it("messageWithStatus: headed by the sentence about the status", async () => {
      const paid = { order_id: "845236-13" };
      const { status, body } = await server.call("addOrderMessage", {
        as: "seller",
        path: paid,
        body: request("messageWithStatus"),
      });
      expect(status).toBe(201);
      expect(body.message).toBe(Object(exampleOf("addOrderMessage", 201, "messageWithStatus")).message);
      expect((await server.call("getOrder", { as: "seller", path: paid })).body.status).toBe("Shipped");
    });
  });

  describe("400", () => {
    it("malformedJson: says where it breaks off", async () => {
      const { status, body } = await server.call("addOrderMessage", { as: "seller", path, body: '{"message": "' });
      expect(status).toBe(400);
      expect(body.message).toMatch(/^The request body is not valid JSON: /);
    });
  });

  describe("403", () => {
    it("permissionDenied: to any other user", async () => {
      const call = { as: "store", path, body: { message: "Hello" } } as const;
      await server.expectExample("addOrderMessage", 403, "permissionDenied", call);
    });
  });

  describe("404", () => {
    it("orderNotFound: one that is not there", async () => {
      const call = { as: "seller", path: { order_id: "845236-999" }, body: { message: "Hello" } } as const;
      await server.expectExample("addOrderMessage", 404, "orderNotFound", call);
    });
  });

  describe("422", () => {
    it.each<[string, unknown]>([
      ["nothingToSay", {}],
      ["nothingToSay", { message: "", status: null }],
      ["statusNotNext", { status: "In Progress" }],
      ["unknownStatus", { status: "Lost" }],
      ["messageTooLong", { message: "a".repeat(10_001) }],
      ["emptyBody", ""],
    ])("%s", async (example, body) => {
      await server.expectExample("addOrderMessage", 422, example, { as: "seller", path: shipped, body });
    });
  });
  describeCommonAnswers(server, "addOrderMessage", { as: "seller", path: shipped, body: { message: "Hello" } });
});
