import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();
const path = { order_id: "845236-9" };

describe("listOrderMessages", () => {
  describe("200", () => {
    it("everyKind: newest first", async () => {
      await server.expectExample("listOrderMessages", 200, "everyKind", { as: "seller", path });
    });

    it("newOrder: one entry", async () => {
      const call = { as: "seller", path: { order_id: "845236-17" } } as const;
      await server.expectExample("listOrderMessages", 200, "newOrder", call);
    });

    it("secondPage: the last of several pages", async () => {
      const call = { as: "seller", path, query: "page=3&per_page=4" } as const;
      const { headers } = await server.expectExample("listOrderMessages", 200, "secondPage", call);
      expect(headers.link).toMatch(/^<[^>]+>; rel="first", <[^>]+>; rel="prev"$/);
    });

    it("has a believable log for every order", async () => {
      for (let number = 1; number <= 17; number += 1) {
        const { status, body } = await server.call("listOrderMessages", {
          as: "seller",
          path: { order_id: `845236-${number}` },
        });
        expect(status).toBe(200);
        const times = body.messages.map(({ timestamp }: { timestamp: string }) => Date.parse(timestamp));
        expect(times.length).toBeGreaterThan(0);
        expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
      }
    });
  });

  describe("403", () => {
    it("permissionDenied: to any other user", async () => {
      await server.expectExample("listOrderMessages", 403, "permissionDenied", { as: "store", path });
    });
  });

  describe("404", () => {
    it("orderNotFound: one that is not there", async () => {
      const call = { as: "seller", path: { order_id: "845236-999" } } as const;
      await server.expectExample("listOrderMessages", 404, "orderNotFound", call);
    });

    it("pageNotFound: past the last page", async () => {
      await server.expectExample("listOrderMessages", 404, "pageNotFound", { as: "seller", path, query: "page=2" });
    });
  });

  describe("422", () => {
    it("invalidPage: before the first", async () => {
      await server.expectExample("listOrderMessages", 422, "invalidPage", { as: "seller", path, query: "page=0" });
    });
  });
  describeCommonAnswers(server, "listOrderMessages", { as: "seller", path });
});
