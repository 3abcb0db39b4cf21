import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();
const numbers = (body: { orders: { id: string }[] }) => body.orders.map(({ id }) => Number(id.split("-")[1]));

async function list(query: string) {
  const { status, body } = await server.call("listOrders", { as: "seller", query });
  expect(body).not.toHaveProperty("message");
  expect(status).toBe(200);
  return body;
}

describe("listOrders", () => {
  describe("200", () => {
    it("firstOfMany: the newest of the caller's sales, with a Link header", async () => {
      const { headers } = await server.expectExample("listOrders", 200, "firstOfMany", {
        as: "seller",
        query: "per_page=1",
      });
      expect(headers.link).toBe(
        '<http://127.0.0.1:8080/marketplace/orders?per_page=1&page=17>; rel="last", ' +
          '<http://127.0.0.1:8080/marketplace/orders?per_page=1&page=2>; rel="next"',
      );
    });

    it("newest: several orders, each in another status", async () => {
      await server.expectExample("listOrders", 200, "newest", { as: "seller", query: "per_page=5" });
    });

    it("filtered: what passes all filters", async () => {
      const query = "status=Shipped&archived=false";
      await server.expectExample("listOrders", 200, "filtered", { as: "seller", query });
    });

    it("nothingSold: an empty list for a user who only buys", async () => {
      const { headers } = await server.expectExample("listOrders", 200, "nothingSold", { as: "buyer" });
      expect(headers).not.toHaveProperty("link");
    });

    it("comes by the time of creation, the newest first, unless asked otherwise", async () => {
      const times = (await list("per_page=100")).orders.map(({ created }: { created: string }) => Date.parse(created));
      expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
      // A merged order has a new number and the time of the oldest of its sources.
      await server.call("actOnOrder", {
        path: { order_id: "845236-17" },
        body: { action: "merge", order_ids: ["845236-15"] },
      });
      expect(numbers(await list("per_page=4"))).toEqual([17, 16, 18, 15]);
      expect((await server.call("resetSandbox")).status).toBe(204);
    });

    it("covers every status of the marketplace", async () => {
      const { orders } = await list("per_page=100");
      expect(new Set(orders.map(({ status }: { status: string }) => status)).size).toBe(15);
    });

    it("filters by the archive and by the time of creation", async () => {
      expect(numbers(await list("archived=true"))).toEqual([1]);
      const [newest, second] = (await list("per_page=2")).orders;
      const after = encodeURIComponent(second?.created ?? "");
      expect(numbers(await list(`created_after=${after}`))).toEqual([17]);
      const before = encodeURIComponent(newest?.created ?? "");
      expect(numbers(await list(`created_before=${before}`))).not.toContain(17);
    });

    it.each([
      "2026-11-20T16:12:00Z",
      "2026-11-20T16:12Z",
      "20261120T161200Z",
      "2026-11-20T17:12%2B01",
      "2026-11-20T08:12:00",
      "2026-11-20T08:12",
      "2026-11-20+08:12",
      "20261120T0812",
    ])("takes ISO 8601 as people write it, without an offset as US Pacific: %s", async (time) => {
      // All of them are the very second of the newest order, which neither filter lists.
      expect(numbers(await list(`created_after=${time}`))).toEqual([]);
      const older = numbers(await list(`created_before=${time}`));
      expect(older).toHaveLength(16);
      expect(older).not.toContain(17);
    });

    it("takes a day as its first moment", async () => {
      expect(numbers(await list("created_after=2026-11-20"))).toEqual([17]);
      expect(numbers(await list("created_after=20261121"))).toEqual([]);
    });

    it.each(["id", "buyer", "created", "status", "last_activity"])("sorts by %s, both ways", async (sort) => {
      const descending = numbers(await list(`sort=${sort}&sort_order=desc`));
      const ascending = numbers(await list(`sort=${sort}&sort_order=asc`));
      expect(descending).toHaveLength(17);
      expect(ascending.toSorted()).toEqual(descending.toSorted());
      if (sort === "id") expect(ascending).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
      expect(numbers(await list(`sort=${sort}`))).toEqual(descending);
    });
  });

  describe("404", () => {
    it("pageNotFound: past the last page", async () => {
      await server.expectExample("listOrders", 404, "pageNotFound", { as: "seller", query: "page=2" });
    });
  });

  describe("422", () => {
    it.each([
      ["invalidStatus", "status=Lost"],
      ["invalidCreatedAfter", "created_after=yesterday"],
      ["invalidCreatedBefore", "created_before=2026-02-30T00:00:00Z"],
      ["invalidArchived", "archived=maybe"],
      ["invalidSort", "sort=color"],
      ["invalidSortOrder", "sort_order=up"],
      ["invalidPage", "page=0"],
    ])("%s: ?%s", async (example, query) => {
      await server.expectExample("listOrders", 422, example, { as: "seller", query });
    });
  });
  describeCommonAnswers(server, "listOrders", { as: "seller" });
});
