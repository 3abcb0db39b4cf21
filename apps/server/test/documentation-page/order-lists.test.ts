import { describe, expect, it } from "vitest";
import { type Call, useServer } from "../server.ts";

const server = useServer();
const path = { order_id: "845236-17" };
const STATUSES = [
  ...["New Order", "Buyer Contacted", "Invoice Sent", "Payment Pending", "Payment Received", "In Progress", "Shipped"],
  ...["Merged", "Order Changed", "Refund Sent", "Cancelled", "Cancelled (Non-Paying Buyer)"],
  ...["Cancelled (Item Unavailable)", "Cancelled (Per Buyer's Request)", "Cancelled (Refund Received)"],
];

const list = async (query: string, as: "seller" | "store" | "buyer" = "seller") =>
  (await server.call("listOrders", { as, query: `per_page=100&${query}` })).body;
const numbers = ({ orders }: { orders: { id: string }[] }) => orders.map(({ id }) => Number(id.split("-")[1]));
const messages = async (call: Call = {}) =>
  (await server.call("listOrderMessages", { as: "seller", path, ...call })).body.messages;

// One test for each statement of the documentation page's sections List Orders and List Order Messages.
describe("List Orders, by the documentation page", () => {
  it("lists the orders of the user who asks, a page at a time by the pagination parameters", async () => {
    const { orders, pagination } = await list("");
    expect(pagination).toEqual({ page: 1, pages: 1, per_page: 100, items: 17, urls: {} });
    expect(new Set(orders.map(({ seller }) => seller.username))).toEqual(new Set(["example_seller"]));
    expect((await list("", "store")).pagination.items).toBe(3);
    const second = await server.call("listOrders", { as: "seller", query: "page=2&per_page=5" });
    expect(numbers(second.body)).toEqual(numbers({ orders }).slice(5, 10));
  });

  it("shows of each what a single order shows", async () => {
    const { orders } = await list("");
    for (const order of orders.slice(0, 4)) {
      const alone = await server.call("getOrder", { as: "seller", path: { order_id: order.id } });
      expect(order).toEqual(alone.body);
    }
  });

  it.each(STATUSES)("lists the orders that are %s", async (status) => {
    const { orders } = await list(`status=${encodeURIComponent(status)}`);
    expect(new Set(orders.map((order) => order.status))).toEqual(new Set([status]));
  });

  it("lists all orders for All, and refuses any other status", async () => {
    expect((await list("status=All")).pagination.items).toBe(17);
    const { status, body } = await server.call("listOrders", { as: "seller", query: "status=Lost" });
    expect(status).toBe(422);
    expect(body.message).toContain(["All", ...STATUSES].join(", "));
  });

  it("lists what was created after or before a time", async () => {
    const { orders } = await list("sort=created&sort_order=asc");
    const [time] = orders.slice(8).map(({ created }) => created);
    const text = encodeURIComponent(new Date(time ?? "").toISOString());
    const sorted = "sort=created&sort_order=asc";
    expect(numbers(await list(`created_before=${text}&${sorted}`))).toEqual(numbers({ orders }).slice(0, 8));
    expect(numbers(await list(`created_after=${text}&${sorted}`))).toEqual(numbers({ orders }).slice(9));
  });

  it("lists those in the archive, those that are not, and both where nothing is said", async () => {
    const [inArchive, others] = [await list("archived=true"), await list("archived=false")];
    expect(numbers(inArchive)).toEqual([1]);
    expect(numbers(others)).toHaveLength(16);
    expect(inArchive.orders.map(({ archived }) => archived)).toEqual([true]);
    expect(new Set(others.orders.map(({ archived }) => archived))).toEqual(new Set([false]));
    expect(numbers(await list(""))).toHaveLength(17);
  });

  it.each(["id", "buyer", "created", "status", "last_activity"])(
    "sorts by %s, ascending and descending",
    async (sort) => {
      const keys = (await list(`sort=${sort}&sort_order=asc`)).orders.map((order) => {
        if (sort === "id") return Number(order.id.split("-")[1]);
        if (sort === "buyer") return order.buyer.username;
        return sort === "status" ? order.status : Date.parse(sort === "created" ? order.created : order.last_activity);
      });
      for (const [index, key] of keys.slice(1).entries()) expect(key >= (keys[index] ?? key)).toBe(true);
      expect(new Set(keys).size).toBeGreaterThan(1);
      const [ascending, descending] = [
        await list(`sort=${sort}&sort_order=asc`),
        await list(`sort=${sort}&sort_order=desc`),
      ];
      expect(descending.orders[0]?.id).not.toBe(ascending.orders[0]?.id);
      expect(numbers(descending).toSorted()).toEqual(numbers(ascending).toSorted());
    },
  );
});

describe("List Order Messages, by the documentation page", () => {
  it("lists the log with the newest entry first, a page at a time by the pagination parameters", async () => {
    const shipped = { path: { order_id: "845236-9" } };
    const all = await messages(shipped);
    const times = all.map(({ timestamp }) => Date.parse(timestamp));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(all.at(-1)).toMatchObject({ type: "status", status_id: 1 });
    expect(await messages({ ...shipped, query: "page=2&per_page=3" })).toEqual(all.slice(3, 6));
  });

  it("has the kinds of entries that the sample shows, with their keys", async () => {
    const kinds = new Map<string, string[]>();
    for (const number of [2, 5, 8, 9]) {
      const entries = await messages({ path: { order_id: `845236-${number}` } });
      for (const entry of entries) kinds.set(entry.type, Object.keys(entry).toSorted());
    }
    const common = ["message", "order", "subject", "timestamp", "type"];
    expect(kinds.get("message")).toEqual([...common, "from"].toSorted());
    expect(kinds.get("status")).toEqual([...common, "actor", "status_id"].toSorted());
    expect(kinds.get("shipping")).toEqual([...common, "new", "original"].toSorted());
    expect(kinds.get("refund_sent")).toEqual([...common, "refund"].toSorted());
    expect(kinds.get("refund_received")).toEqual([...common, "refund"].toSorted());
  });

  it("needs a party of the order, and says so in the sample's words", async () => {
    expect((await server.call("listOrderMessages", { path })).status).toBe(401);
    for (const operation of ["listOrderMessages", "addOrderMessage"] as const) {
      const { status, body } = await server.call(operation, { as: "store", path, body: { message: "Hello" } });
      expect(status).toBe(403);
      expect(body).toEqual({ message: "You don't have permission to access this resource." });
    }
  });

  it("adds a message to the log, and answers it as the sample does", async () => {
    const { status, body } = await server.call("addOrderMessage", {
      as: "seller",
      path,
      body: { message: "hello world" },
    });
    expect(status).toBe(201);
    expect(Object.keys(body)).toEqual(["from", "message", "order", "timestamp", "subject"]);
    expect(body).toMatchObject({
      from: { username: "example_seller", resource_url: "http://127.0.0.1:8080/users/example_seller" },
      message: "hello world",
      order: { id: "845236-17", resource_url: "http://127.0.0.1:8080/marketplace/orders/845236-17" },
      subject: "Discogs Order #845236-17, Volta Sessions",
    });
    expect((await messages())[0]).toMatchObject({ type: "message", message: "hello world" });
    expect((await messages())[0]?.subject).toBe("New Message - Order #845236-17 - Volta Sessions");
  });

  it("names the first record of several in the subject of the answer, and their number in that of the log", async () => {
    const two = { path: { order_id: "845236-15" } };
    const { body: order } = await server.call("getOrder", { as: "seller", ...two });
    expect(order.items).toHaveLength(2);
    const { body } = await server.call("addOrderMessage", { as: "buyer", ...two, body: { message: "hello" } });
    expect(body.from.username).toBe("example_buyer");
    expect(body.subject).toBe(`Discogs Order #845236-15, ${order.items[0]?.release.title}`);
    const title = `New Message - Order #845236-15 - ${order.items[0]?.release.title} + 1 more item`;
    expect((await messages(two))[0]?.subject).toBe(title);
  });

  it("sets a status with it, and puts the sentence about it before the text", async () => {
    const paid = { path: { order_id: "845236-13" } };
    const body = { message: "Your order is on its way!", status: "Shipped" };
    const answer = await server.call("addOrderMessage", { as: "seller", ...paid, body });
    const text = "Seller changed status from Payment Received to Shipped\n\nYour order is on its way!";
    expect(answer.body.message).toBe(text);
    const [message, status] = await messages(paid);
    expect(message).toMatchObject({ type: "message", message: text });
    expect(status).toMatchObject({ type: "status", status_id: 6 });
    expect((await server.call("getOrder", { as: "seller", ...paid })).body.status).toBe("Shipped");
  });

  it("takes a text or a status or both, and refuses neither", async () => {
    const fresh = { path: { order_id: "845236-16" } };
    const add = (body: object) => server.call("addOrderMessage", { as: "seller", ...fresh, body });
    expect((await add({ message: "Hello" })).status).toBe(201);
    expect((await add({ status: "New Order" })).status).toBe(201);
    // The page's own example of a status, with a text and alone: the order stays new.
    expect((await add({ message: "Hello", status: "New Order" })).status).toBe(201);
    expect((await add({ status: "New Order" })).status).toBe(201);
    expect((await server.call("getOrder", { as: "seller", ...fresh })).body.status).toBe("New Order");
    const { status, body } = await add({});
    expect(status).toBe(422);
    expect(body.message).toBe("A message or a status is required.");
  });
});
